// Runs in the browser, on every page: what Starlight's search lacks, most of it for readers who use no mouse.

/** Names the search's button after what stands on it, its shortcut included. */
function nameButton(): void {
  for (const button of document.querySelectorAll("button[data-open-modal]")) {
    const keys = [...button.querySelectorAll("kbd > kbd")];
    // Without spaces between them, the words on the button are one.
    for (const key of keys) key.before(" ");
    button.setAttribute("aria-label", ["Search", ...keys.map((key) => key.textContent)].join(" "));
  }
}

/**
 * Starlight loads the search's field when the browser is idle, and a browser that paints nothing may never call that idle:
 * beside other load, a tenth of the pages in a headless Chromium stayed without a field. A time limit ends the wait.
 */
function loadWithinOneSecond(): void {
  // Safari has no such function: https://caniuse.com/requestidlecallback
  if (!("requestIdleCallback" in window)) return;
  const whenIdle = window.requestIdleCallback;
  window.requestIdleCallback = (callback, options) => whenIdle(callback, { timeout: 1000, ...options });
}

/** Keeps what is typed before the search's field is there, and puts it into the field. */
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
