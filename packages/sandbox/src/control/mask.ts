import { isObject, type Json, type JsonObject } from "../document/json.ts";

const hidden = "REDACTED";

/** Masks the values of secrets in recorded requests and responses. */
export class Mask {
  readonly #secrets: RegExp;

  /** @param secrets matches the names of secrets. */
  constructor(secrets: RegExp) {
    this.#secrets = secrets;
  }

  /** Masks a header. The scheme of credentials is kept, to show how the caller signed in. */
  header(name: string, value: string): string {
    if (/authorization$/i.test(name))
      return [/^(basic|bearer)(?=\s)/i.exec(value)?.[0], hidden].join(" ").trim();
    return this.#secrets.test(name) || /cookie$|api-?key/i.test(name) ? hidden : value;
  }

  /** Masks the secret fields of a body, or all of it if its fields are unknown. */
  body(type: string, text: string): string {
    if (/^\s*application\/x-www-form-urlencoded\b/i.test(type)) return this.fields(text);
    // Names in JSON can be spelled with escapes.
    if (!this.#secrets.test(text) && !text.includes("\\u")) return text;
    const hide = (name: string, value: Json): Json => {
      if (this.#secrets.test(name)) return value === null ? null : hidden;
      return isObject(value) ? this.#pair(value) : value;
    };
    try {
      return JSON.stringify(JSON.parse(text, hide));
    } catch {
      return hidden;
    }
  }

  /** The parameter of a command, or an error about a field: a name in one member, the value in another. */
  #pair(value: JsonObject): JsonObject {
    const { Name, PropertyName = Name } = value;
    if (typeof PropertyName !== "string" || !this.#secrets.test(PropertyName)) return value;
    const kept = Object.entries(value).map(([name, member]) => [
      name,
      ["Value", "AttemptedValue"].includes(name) && member !== null ? hidden : member,
    ]);
    return Object.fromEntries(kept);
  }

  /** Masks a form or a query. */
  fields(text: string): string {
    const fields = [...new URLSearchParams(text)];
    if (!fields.some(([name]) => this.#secrets.test(name))) return text;
    // A name with other characters means that the body is not a form.
    const kept = fields.map(([name, value]): [string, string] =>
      this.#secrets.test(name) ? [/^\w+$/.test(name) ? name : hidden, hidden] : [name, value],
    );
    return new URLSearchParams(kept).toString();
  }
}
