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
  const answer = form.querySelector<HTMLElement>('[data-role="answer"]');
  const button = form.querySelector("button");
  if (answer === null || button === null) return;
  button.disabled = true;
  answer.replaceChildren("Sending…");
  try {
    const { url, init } = requestOf(form);
    const start = performance.now();
    const response = await fetch(url, init);
    const shown = await contentOf(response);
    const status = document.createElement("p");
    const line = `${response.status} ${response.statusText}`.trim();
    status.append(
      strong(line),
      ` in ${Math.round(performance.now() - start)} ms, from ${init.method} ${url}`,
    );
    answer.replaceChildren(status, shown);
  } catch (error) {
    // fetch says no more than this of a server that is not there, and of one that does not let pages in.
    const text =
      error instanceof TypeError
        ? `No answer. Nothing listens there, or it does not let pages of ${location.origin} in. ${error.message}`
        : String(error instanceof Error ? error.message : error);
    answer.replaceChildren(text);
  } finally {
    button.disabled = false;
  }
}

/**
 * The request that a form describes.
 *
 * @throws {Error} that says what to correct.
 */
function requestOf(form: HTMLFormElement): { url: string; init: RequestInit & { method: string } } {
  const { method = "GET", path = "", mediaType } = form.dataset;
  const headers = new Headers();
  const token = field(form, "token")?.value.trim() ?? "";
  const username = field(form, "username")?.value ?? "";
  if (token !== "") headers.set("Authorization", `Bearer ${token}`);
  else if (username !== "") {
    headers.set("Authorization", `Basic ${encode(`${username}:${field(form, "password")?.value ?? ""}`)}`);
  }

  let target = path;
  const query: string[] = [];
  for (const { value, dataset } of form.querySelectorAll<HTMLInputElement>("input[data-parameter]")) {
    const { parameter: name = "", in: place } = dataset;
    if (place === "path") target = target.replace(`{${name}}`, encodeURIComponent(value.trim()));
    else if (value.trim() === "") continue;
    else if (place === "header") headers.set(name, value.trim());
    else query.push(`${name}=${encodeURIComponent(value.trim())}`);
  }
  const filters = field(form, "filters")?.value.trim().replace(/^[?&]/, "") ?? "";
  if (filters !== "") query.push(filters);

  const url = `${(field(form, "base")?.value ?? "").trim().replace(/\/$/, "")}${target}${query.length === 0 ? "" : `?${query.join("&")}`}`;
  const text = form.querySelector<HTMLTextAreaElement>('[data-role="body"]')?.value;
  // Cookies of another site are no business of this page, and none is kept.
  const init = { method, headers, credentials: "omit", cache: "no-store" } as const;
  if (text === undefined || mediaType === undefined) return { url, init };
  headers.set("Content-Type", mediaType);
  if (mediaType === "application/json") return { url, init: { ...init, body: text } };
  return { url, init: { ...init, body: new URLSearchParams(parse(text)) } };
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
