// Runs in the browser, on the pages of operations: sends the request that the form describes, and shows the answer.

/** What `sandbox.json` says: where a sandbox runs beside these pages, if one does. */
interface SandboxNotice {
  readonly baseUrl: string | null;
}

async function prepare(form: HTMLFormElement): Promise<void> {
  const base = field(form, "base");
  const consent = field(form, "consent");
  let sandbox = base?.value ?? "";

  const warn = () => {
    const isForeign = originOf(base?.value) !== originOf(sandbox);
    const warning = form.querySelector<HTMLElement>('[data-when="foreign"]');
    if (warning !== null) warning.hidden = !isForeign;
    const origin = form.querySelector('[data-role="origin"]');
    if (origin !== null) origin.textContent = originOf(base?.value) ?? "an address that is none";
    if (consent === null) return;
    consent.required = isForeign;
    // Consent is for one address.
    consent.checked = false;
  };
  base?.addEventListener("input", warn);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });

  const found = await findSandbox(form.dataset["sandbox"] ?? "");
  const missing = form.querySelector<HTMLElement>('[data-when="missing"]');
  if (missing !== null) missing.hidden = found !== undefined;
  const published = form.querySelector<HTMLElement>('[data-when="published"]');
  if (published !== null) published.hidden = isThisMachine(location.hostname);
  const own = form.querySelector('[data-role="own-origin"]');
  if (own !== null) own.textContent = location.origin;
  if (found !== undefined && base !== null && base.value === sandbox) {
    sandbox = found;
    base.value = found;
  }
  warn();
  form.hidden = false;
}

async function findSandbox(address: string): Promise<string | undefined> {
  try {
    // The site's own file, or the playground's answer in its place.
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
  let request: Request;
  try {
    request = requestOf(form);
  } catch (error) {
    status.replaceChildren(error instanceof Error ? error.message : String(error));
    return;
  }
  const cancelling = new AbortController();
  const giveUp = () => cancelling.abort();
  cancel.addEventListener("click", giveUp);
  button.disabled = true;
  cancel.hidden = false;
  status.replaceChildren("Sending…");
  try {
    const signal = AbortSignal.any([cancelling.signal, AbortSignal.timeout(patience)]);
    const start = performance.now();
    const response = await fetch(request, { signal });
    const shown = await contentOf(response);
    const line = `${response.status} ${response.statusText}`.trim();
    const duration = Math.round(performance.now() - start);
    status.replaceChildren(strong(line), ` in ${duration} ms, from ${request.method} ${request.url}`);
    content.replaceChildren(shown);
  } catch (error) {
    status.replaceChildren(reasonOf(error, request));
  } finally {
    cancel.removeEventListener("click", giveUp);
    cancel.hidden = true;
    button.disabled = false;
  }
}

/** How long an answer is waited for, in milliseconds. */
const patience = 60_000;

/** Why there is no answer. */
function reasonOf(error: unknown, { url }: Request): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === "AbortError") return "Cancelled.";
  const { origin, hostname } = new URL(url);
  if (name === "TimeoutError") return `No answer from ${origin} within ${patience / 1000} seconds.`;
  // fetch says no more than this of a server that is not there, and of one that does not let pages in.
  const remedy =
    isThisMachine(hostname) && !isThisMachine(location.hostname)
      ? ` A sandbox lets them in if it is started with --cors ${location.origin}.`
      : "";
  return `No answer. Nothing listens at ${origin}, or it does not let pages of ${location.origin} in.${remedy} ${message}`;
}

const isThisMachine = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * The request that a form describes.
 *
 * @throws {Error} that says what to correct.
 */
function requestOf(form: HTMLFormElement): Request {
  const { method = "GET", path = "", mediaType } = form.dataset;
  const headers = new Headers();
  const setHeader = (name: string, value: string, label: string) => {
    try {
      headers.set(name, value);
    } catch (cause) {
      throw new Error(`${label} holds a character that no header can carry. Type it anew, or copy less.`, {
        cause,
      });
    }
  };
  const token = field(form, "token")?.value.trim() ?? "";
  const username = field(form, "username")?.value ?? "";
  if (token !== "") setHeader("Authorization", `Bearer ${token}`, "The token");
  else if (username !== "") {
    headers.set("Authorization", `Basic ${encode(`${username}:${field(form, "password")?.value ?? ""}`)}`);
  }

  let target = path;
  const query: [name: string, value: string][] = [];
  for (const { value, dataset } of form.querySelectorAll<HTMLInputElement>("input[data-parameter]")) {
    const { parameter: name = "", in: place } = dataset;
    if (place === "path") target = target.replace(`{${name}}`, encodeURIComponent(value.trim()));
    else if (value.trim() === "") continue;
    else if (place === "header") setHeader(name, value.trim(), name);
    else query.push([name, value.trim()]);
  }
  query.push(...new URLSearchParams(field(form, "filters")?.value.trim().replace(/^[?&]/, "")));
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);

  const url = baseOf(form) + target + (search.length === 0 ? "" : `?${search.join("&")}`);
  const text = form.querySelector<HTMLTextAreaElement>('[data-role="body"]')?.value;
  // Cookies of another site are no business of this page, and none is kept.
  const init = { method, headers, credentials: "omit", cache: "no-store" } as const;
  if (text === undefined || mediaType === undefined) return new Request(url, init);
  headers.set("Content-Type", mediaType);
  const body = mediaType === "application/json" ? text : new URLSearchParams(parse(text));
  return new Request(url, { ...init, body });
}

/** The base address of a form, without a slash at the end. */
function baseOf(form: HTMLFormElement): string {
  const base = URL.parse(field(form, "base")?.value.trim() ?? "");
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new Error(
      "The base address has to begin with http:// or https://, as in http://localhost:4010/api.",
    );
  }
  if (base.username !== "" || base.password !== "") {
    throw new Error("The base address holds credentials. Their place is in the fields below it.");
  }
  if (location.protocol === "https:" && base.protocol === "http:" && !isThisMachine(base.hostname)) {
    throw new Error(
      `This page came over https, and so the browser sends nothing to ${base.origin}, which has no encryption. Use an address that begins with https://, or these pages as \`npm start\` serves them.`,
    );
  }
  return base.origin + base.pathname.replace(/\/+$/, "");
}

function parse(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    return Object.fromEntries(Object.entries(value ?? {}).map(([name, one]) => [name, String(one)]));
  } catch (error) {
    throw new Error(`The body is no JSON object. ${error instanceof Error ? error.message : ""}`, {
      cause: error,
    });
  }
}

/** The answer's body: a picture, JSON with a line for each member, or text. */
async function contentOf(response: Response): Promise<HTMLElement> {
  const type = response.headers.get("Content-Type") ?? "";
  if (type.startsWith("image/")) {
    const picture = new Image();
    picture.src = URL.createObjectURL(await response.blob());
    picture.alt = `The picture that was answered, ${type}`;
    return picture;
  }
  const text = await response.text();
  const block = document.createElement("pre");
  // It scrolls, so the keyboard has to reach it.
  block.tabIndex = 0;
  block.textContent = text === "" ? "(no body)" : type.includes("json") ? pretty(text) : text;
  return block;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Base64 of the text's UTF-8, as Basic credentials want it. */
const encode = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

const originOf = (address: string | undefined): string | undefined =>
  URL.parse(address ?? "", location.href)?.origin;

const field = (form: HTMLFormElement, role: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[data-role="${role}"]`);

function strong(text: string): HTMLElement {
  const element = document.createElement("strong");
  element.textContent = text;
  return element;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-try-it]")) void prepare(form);
