// Runs in the browser, on the pages of operations: sends the request that the form describes, and shows the response.
import { followSamples } from "./follow-samples.ts";
import { inputOf, readForm } from "./form-values.ts";
import { isThisMachine, requestOf } from "./request-of.ts";
import { showResponse } from "./show-response.ts";

/** What `sandbox.json` says: where a sandbox runs beside these pages, if one does. */
interface SandboxNotice {
  readonly baseUrl: string | null;
}

/** How long to wait for a response, in milliseconds. */
const timeout = 60_000;

async function prepare(form: HTMLFormElement): Promise<void> {
  const base = inputOf(form, "base");
  const consent = inputOf(form, "consent");
  let sandbox = base?.value ?? "";

  const warn = () => {
    const isForeign = originOf(base?.value) !== originOf(sandbox);
    const warning = form.querySelector<HTMLElement>('[data-when="foreign"]');
    if (warning !== null) warning.hidden = !isForeign;
    const origin = form.querySelector('[data-role="origin"]');
    if (origin !== null) origin.textContent = originOf(base?.value) ?? "an invalid address";
    if (consent === null) return;
    consent.required = isForeign;
    // Consent applies to one address only.
    consent.checked = false;
  };
  base?.addEventListener("input", warn);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
  followSamples(form);
  const own = form.querySelector('[data-role="own-origin"]');
  if (own !== null) own.textContent = location.origin;

  const found = await findSandbox(form.dataset["sandbox"] ?? "");
  // CSS reserves space for all notices, so nothing moves when one of them is shown.
  form.dataset["state"] =
    found !== undefined ? "found" : isThisMachine(location.hostname) ? "missing" : "published";
  if (found !== undefined && base !== null && base.value === sandbox) {
    sandbox = found;
    base.value = found;
    base.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  warn();
}

async function findSandbox(address: string): Promise<string | undefined> {
  try {
    // The site's own file, or the one that the playground serves instead.
    const { baseUrl } = (await (await fetch(address)).json()) as SandboxNotice;
    return baseUrl === null ? undefined : new URL(baseUrl, location.href).href;
  } catch {
    return undefined;
  }
}

async function send(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector('[data-role="status"]');
  const content = form.querySelector('[data-role="content"]');
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const cancel = form.querySelector<HTMLButtonElement>('[data-role="cancel"]');
  if (status === null || content === null || button === null || cancel === null) return;
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

/** Why there is no response. */
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
