// Runs in the browser, on the pages of operations: sends the request that the form describes, and shows the response.
import { followSamples } from "./follow-samples.ts";
import { readForm } from "./form-values.ts";
import { isThisMachine, requestOf } from "./request-of.ts";
import { showResponse } from "./show-response.ts";

/** The timeout of a response, in milliseconds. */
const timeout = 60_000;

async function prepare(form: HTMLFormElement): Promise<void> {
  const base = partOf(form, '[data-role="base"]', HTMLInputElement);
  const consent = partOf(form, '[data-role="consent"]', HTMLInputElement);
  let sandbox = base.value;

  const warn = () => {
    const isForeign = originOf(base.value) !== originOf(sandbox);
    partOf(form, '[data-when="foreign"]', HTMLElement).hidden = !isForeign;
    partOf(form, '[data-role="origin"]', HTMLElement).textContent =
      originOf(base.value) ?? "an invalid address";
    consent.required = isForeign;
    // Consent applies to one address only.
    consent.checked = false;
  };
  base.addEventListener("input", warn);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
  followSamples(form);
  partOf(form, '[data-role="own-origin"]', HTMLElement).textContent = location.origin;

  const found = await findSandbox(form.dataset["sandbox"] ?? "");
  // CSS reserves space for all notices, so nothing moves when one of them is shown.
  form.dataset["state"] =
    found !== undefined ? "found" : isThisMachine(location.hostname) ? "missing" : "published";
  if (found !== undefined && base.value === sandbox) {
    sandbox = found;
    base.value = found;
    base.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  warn();
}

/** An element that the form always has. */
function partOf<Part>(form: HTMLFormElement, selector: string, type: new () => Part): Part {
  const part = form.querySelector(selector);
  if (!(part instanceof type)) throw new Error(`The form has no ${selector}.`);
  return part;
}

async function findSandbox(address: string): Promise<string | undefined> {
  try {
    // The site's own file, or the one that the playground serves instead.
    const { baseUrl } = (await (await fetch(address)).json()) as { readonly baseUrl: string | null };
    return baseUrl === null ? undefined : new URL(baseUrl, location.href).href;
  } catch {
    return undefined;
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = partOf(form, '[data-role="status"]', HTMLElement);
  const content = partOf(form, '[data-role="content"]', HTMLElement);
  const button = partOf(form, 'button[type="submit"]', HTMLButtonElement);
  const cancel = partOf(form, '[data-role="cancel"]', HTMLButtonElement);
  content.replaceChildren();
  const { method = "GET", path = "", mediaType } = form.dataset;
  let request: Request;
  try {
    request = requestOf(readForm(form), { method, path, mediaType });
  } catch (error) {
    status.replaceChildren(error instanceof Error ? error.message : String(error));
    return;
  }
  const abort = new AbortController();
  const onCancel = () => abort.abort();
  cancel.addEventListener("click", onCancel);
  button.disabled = true;
  cancel.hidden = false;
  status.replaceChildren("Sending…");
  try {
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(timeout)]);
    const start = performance.now();
    const response = await fetch(request, { signal });
    const shown = await showResponse(response);
    const line = document.createElement("strong");
    line.textContent = `${response.status} ${response.statusText}`.trim();
    const duration = Math.round(performance.now() - start);
    status.replaceChildren(line, ` in ${duration} ms, from ${request.method} ${request.url}`);
    content.replaceChildren(shown);
  } catch (error) {
    status.replaceChildren(failureOf(error, request));
  } finally {
    cancel.removeEventListener("click", onCancel);
    cancel.hidden = true;
    button.disabled = false;
  }
}

/** The reason why there is no response. */
function failureOf(error: unknown, { url }: Request): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "AbortError") return "Cancelled.";
  const { origin, hostname } = new URL(url);
  if (name === "TimeoutError") return `No response from ${origin} within ${timeout / 1000} seconds.`;
  // fetch reports a missing server and one that rejects cross-origin requests in the same way.
  const remedy =
    isThisMachine(hostname) && !isThisMachine(location.hostname)
      ? ` Start the sandbox with --cors ${location.origin} to accept them.`
      : "";
  return `No response. Either nothing listens at ${origin}, or it does not accept requests from ${location.origin}.${remedy} ${message}`;
}

const originOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? "", location.href)?.origin;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-try-it]")) void prepare(form);
