import { codeSamples } from "../../reference/samples/code-samples.ts";
import type { Credentials, SampleRequest } from "../../reference/samples/sample-request.ts";
import { readForm, type FormValues } from "./form-values.ts";

/** The data that a page holds for its samples. */
interface SampleData {
  readonly request: SampleRequest;
  /** The parameters whose values are not text. */
  readonly typed: readonly string[];
}

/** Updates the samples of the page when a reader types into the form. */
export function followSamples(form: HTMLFormElement): void {
  const data = document.querySelector("script[data-sample-request]")?.textContent;
  if (data === undefined || data === null) return;
  // Written by Samples.astro.
  const sample = JSON.parse(data) as SampleData;
  const shown = new Map<string, string>(
    codeSamples(sample.request).map(({ label, source }) => [label, source]),
  );
  form.addEventListener("input", () => {
    for (const { label, source } of codeSamples(typedRequest(sample, readForm(form)))) {
      if (shown.get(label) === source) continue;
      shown.set(label, source);
      write(document.querySelector(`[data-sample="${label}"]`), source);
    }
  });
}

/** The samples' request with the typed values instead of the examples. */
function typedRequest({ request, typed }: SampleData, values: FormValues): SampleRequest {
  const valueOf = (name: string, text: string): unknown => (typed.includes(name) ? parse(text, text) : text);
  const entriesOf = (entries: readonly (readonly [string, string])[]) =>
    Object.fromEntries(entries.map(([name, text]) => [name, valueOf(name, text)]));
  const body = values.body === undefined ? undefined : objectOf(values.body, request.body);
  const isChanged = (name: string) => JSON.stringify(body?.[name]) !== JSON.stringify(request.body?.[name]);
  const changed = Object.keys(body ?? {}).filter(isChanged);
  return {
    ...request,
    baseUrl: URL.canParse(values.base) ? values.base.replace(/\/+$/, "") : request.baseUrl,
    credentials: request.credentials === undefined ? undefined : credentialsOf(values, request.credentials),
    pathValues: entriesOf(Object.entries(values.pathValues)),
    query: entriesOf(values.query),
    body,
    note: changed.length > 0 ? "" : request.note,
    changes: changed.length > 0 && request.changes.length > 0 ? changed : request.changes,
  };
}

/** Samples get copied and shared: they never show a password or token that the reader typed. */
function credentialsOf(
  { token, username, password }: FormValues,
  initial: Credentials,
): Credentials | undefined {
  if (token !== "") return { token: "YOUR_TOKEN" };
  if (username === "") return undefined;
  const isInitial = "password" in initial && password === initial.password;
  return { username, password: isInitial ? password : "YOUR_PASSWORD" };
}

function objectOf(text: string, otherwise: SampleRequest["body"]): SampleRequest["body"] {
  const value = parse(text, undefined);
  // Every JSON object has string keys.
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : otherwise;
}

function parse(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/** Puts a text into a code block that Expressive Code rendered, and into its copy button. */
function write(block: Element | null, source: string): void {
  const code = block?.querySelector("pre > code");
  if (code === null || code === undefined) return;
  const lines = source.split("\n").map((text) => {
    const line = document.createElement("div");
    line.className = "ec-line";
    const content = document.createElement("div");
    content.className = "code";
    content.textContent = text === "" ? "\n" : text;
    line.append(content);
    return line;
  });
  code.replaceChildren(...lines);
  const button = block?.querySelector<HTMLElement>("button[data-code]");
  // Expressive Code's button encodes line ends like this.
  if (button !== null && button !== undefined) button.dataset["code"] = source.replaceAll("\n", "\u007F");
}
