// Runs in the browser, on every page: what the frame leaves to be wished for by those who use no mouse.

/** What scrolls sideways has to be reachable by the keyboard that scrolls it. */
function reachScrolling(): void {
  for (const element of document.querySelectorAll<HTMLElement>(".sl-markdown-content :is(table, pre)")) {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  }
}

/** The name of the search's button is what stands on it, its shortcut included. */
function nameSearch(): void {
  for (const button of document.querySelectorAll("button[data-open-modal]")) {
    const keys = [...button.querySelectorAll("kbd > kbd")];
    // Without spaces between them, the words on the button are one.
    for (const key of keys) key.before(" ");
    button.setAttribute("aria-label", ["Search", ...keys.map((key) => key.textContent)].join(" "));
  }
}

addEventListener("resize", reachScrolling);
reachScrolling();
nameSearch();
