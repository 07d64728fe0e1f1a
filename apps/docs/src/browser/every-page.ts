// Runs in the browser, on every page: what the frame leaves to be wished for, most of it by those who use no mouse.

/** What scrolls has to be reachable by the keyboard that scrolls it. Redoc sees to that by itself. */
function reachScrolling(): void {
  const scrolling = ".sl-markdown-content :is(table, pre):not(#redoc *)";
  for (const element of document.querySelectorAll<HTMLElement>(scrolling)) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) element.tabIndex = 0;
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

/** The search's field comes late: what is typed until then is kept for it. */
function keepTyping(): void {
  const dialog = document.querySelector("site-search dialog");
  const place = document.querySelector("#starlight__search");
  if (!(dialog instanceof HTMLDialogElement) || place === null) return;
  let typed = "";
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
  };
  const forget = () => {
    typed = "";
  };
  dialog.addEventListener("keydown", keep);
  dialog.addEventListener("close", forget);
  new MutationObserver((_, observer) => {
    const input = place.querySelector("input");
    if (input === null) return;
    observer.disconnect();
    dialog.removeEventListener("keydown", keep);
    dialog.removeEventListener("close", forget);
    if (!dialog.open) return;
    input.focus();
    input.value = typed;
    input.dispatchEvent(new InputEvent("input"));
  }).observe(place, { childList: true, subtree: true });
}

/** Paper is white. */
function printLight(): void {
  const { dataset } = document.documentElement;
  let chosen: string | undefined;
  addEventListener("beforeprint", () => {
    chosen = dataset["theme"];
    dataset["theme"] = "light";
  });
  addEventListener("afterprint", () => {
    if (chosen !== undefined) dataset["theme"] = chosen;
  });
}

addEventListener("resize", reachScrolling);
reachScrolling();
nameSearch();
keepTyping();
printLight();
