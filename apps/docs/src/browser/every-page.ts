// Runs in the browser, on every page.
import { showCurrentEntry } from "./show-current-entry.ts";

/** Makes scrollable elements focusable, so that the keyboard can scroll them. Redoc does so itself. */
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
showCurrentEntry();
// On a phone the sidebar is a popover, which has no size until it opens.
document.querySelector("#starlight__sidebar")?.addEventListener("toggle", showCurrentEntry);
