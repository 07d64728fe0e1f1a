/** The values that a reader typed into the form of Try it. */
export interface FormValues {
  readonly base: string;
  readonly username: string;
  readonly password: string;
  readonly token: string;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Undefined where the operation takes no body. */
  readonly body: string | undefined;
}

export function readForm(form: HTMLFormElement): FormValues {
  const valueOf = (role: string) =>
    form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-role="${role}"]`)?.value;
  const pathValues: Record<string, string> = {};
  const headers: [string, string][] = [];
  const query: [string, string][] = [];
  for (const { value, dataset } of form.querySelectorAll<HTMLInputElement>("input[data-parameter]")) {
    const { parameter: name = "", in: location } = dataset;
    if (location === "path") pathValues[name] = value.trim();
    else if (location === "header" && value.trim() !== "") headers.push([name, value.trim()]);
    else if (location === "query" && value !== "") query.push([name, value]);
  }
  return {
    base: valueOf("base")?.trim() ?? "",
    username: valueOf("username") ?? "",
    password: valueOf("password") ?? "",
    token: valueOf("token")?.trim() ?? "",
    pathValues,
    headers,
    query: [...query, ...readFilters(valueOf("filters") ?? "")],
    body: valueOf("body"),
  };
}

/** Reads one filter per line: a name, an equals sign, and the value without any encoding. */
export function readFilters(text: string): [name: string, value: string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name = "", value = ""] = /^\s*([^=]*?)\s*=([^]*)$/.exec(line) ?? [line, line.trim()];
    return name === "" ? [] : [[name, value]];
  });
}
