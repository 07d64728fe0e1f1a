// Runs in the browser, on every page.

/** Lets the keyboard reach what it can scroll. Redoc does so by itself. */
function reachScrolling(): void {
  const scrolling = ".sl-markdown-content :is(table, pre):not(#redoc *)";
  for (const element of document.querySelectorAll<HTMLElement>(scrolling)) {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  }
}

/** Prints in the light theme. */
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
printLight();
