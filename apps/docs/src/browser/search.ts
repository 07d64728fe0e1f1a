// Runs in the browser, on every page: adds keyboard support and a label to Starlight's search.

/** Gives the search button an accessible name that includes its shortcut. */
function nameButton(): void {
  for (const button of document.querySelectorAll("button[data-open-modal]")) {
    const keys = [...button.querySelectorAll("kbd > kbd")];
    // Without spaces, the words on the button would be read as one.
    for (const key of keys) key.before(" ");
    button.setAttribute("aria-label", ["Search", ...keys.map((key) => key.textContent)].join(" "));
  }
}

/**
 * Starlight loads the search field when the browser is idle. A browser that paints nothing may never report that: on a
 * busy machine, a tenth of the pages in a headless Chromium got no field. A time limit ends the wait.
 */
function loadWithinOneSecond(): void {
  // Safari lacks this function: https://caniuse.com/requestidlecallback
  if (!("requestIdleCallback" in window)) return;
  const whenIdle = window.requestIdleCallback;
  window.requestIdleCallback = (callback, options) => whenIdle(callback, { timeout: 1000, ...options });
}

/** Keeps what is typed before the search field has loaded, and puts it into the field. */
function keepTyping(dialog: HTMLDialogElement): void {
  let typed = "";
  const loading = new AbortController();
  const { signal } = loading;
  dialog.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Backspace") typed = typed.slice(0, -1);
      else if (event.key.length === 1) typed += event.key;
    },
    { signal },
  );
  dialog.addEventListener("close", () => (typed = ""), { signal });
  new MutationObserver((_, observer) => {
    const input = dialog.querySelector("input");
    if (input === null) return;
    observer.disconnect();
    loading.abort();
    if (!dialog.open) return;
    input.focus();
    input.value = typed;
    input.dispatchEvent(new InputEvent("input"));
  }).observe(dialog, { childList: true, subtree: true });
}

/** Lets the arrow keys move between the field and the results, and Enter in the field open the first result. */
function moveThroughResults(dialog: HTMLDialogElement): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  dialog.addEventListener("keydown", (event) => {
    const input = dialog.querySelector("input");
    const links = [...dialog.querySelectorAll<HTMLElement>(".pagefind-ui__result-link")];
    const step = steps[event.key];
    if (event.key === "Enter" && event.target === input) links[0]?.click();
    if (step === undefined || input === null) return;
    event.preventDefault();
    const stops = [input, ...links];
    const current = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.min(Math.max(current + step, 0), stops.length - 1)]?.focus();
  });
}

loadWithinOneSecond();
nameButton();
const dialog = document.querySelector<HTMLDialogElement>("site-search dialog");
if (dialog !== null) {
  keepTyping(dialog);
  moveThroughResults(dialog);
}
