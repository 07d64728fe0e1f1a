import { createRequire } from "node:module";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import type { Api, Entity, Field } from "../document/api.ts";
import { maximumFaults, message, Refusal, type Exchange, type Fault } from "./exchange.ts";
import { isWritable, moment } from "../document/record.ts";
import { isObject, member, type Json, type JsonObject } from "../document/schema.ts";

/** The longest body that is read, in bytes: the service's limit for files, 10 MB, as a `data:` URL with room to spare. */
export const maximumBody = 16 * 1024 * 1024;

/** The longest body besides the pictures in it. To read millions of values would keep everybody else waiting. */
const maximumWithoutPictures = 1024 * 1024;

/** How deep lists and objects may lie in each other. No schema goes beyond a handful, and recursion ends somewhere. */
const maximumDepth = 100;

/**
 * Reads a JSON object.
 *
 * @throws Refusal (400, 413) if the body is no JSON object, too deep, or too long.
 */
export async function readJsonObject(exchange: Exchange): Promise<JsonObject> {
  const type = exchange.header("content-type");
  if (type !== undefined && !/^application\/(.+\+)?json\b|^text\/json\b/i.test(type.trim())) {
    throw new Refusal(message(400, `The body is ${type}. Send JSON with Content-Type: application/json.`));
  }
  const bytes = await exchange.body(maximumBody);
  let value: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.length > maximumWithoutPictures && withoutPictures(text) > maximumWithoutPictures) {
      throw new Refusal(
        message(
          413,
          `The body is longer than ${maximumWithoutPictures} characters without the data: URLs in it.`,
        ),
      );
    }
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Without the piece of the body that V8 quotes: it may be anything.
    const reason =
      error instanceof Error
        ? error.message.replace(/, (\.\.\.)?".*" is not valid JSON$/s, "")
        : String(error);
    throw new Refusal(
      message(
        400,
        bytes.length === 0
          ? "The body is empty. Send a JSON object."
          : `The body is not JSON in UTF-8: ${reason}`,
      ),
    );
  }
  if (!isObject(value)) throw new Refusal(message(400, "The body has to be a JSON object, in braces."));
  if (isDeeper(value, maximumDepth)) {
    throw new Refusal(message(400, `The body is nested more than ${maximumDepth} levels deep.`));
  }
  return value;
}

/** How much of a JSON text is no `data:` URL. Before it is parsed, because that alone can take seconds. */
function withoutPictures(text: string): number {
  const opening = '"data:';
  let length = text.length;
  for (let start = text.indexOf(opening); start >= 0;) {
    const end = text.indexOf('"', start + opening.length);
    if (end < 0) break;
    length -= end - start;
    start = text.indexOf(opening, end);
  }
  return length;
}

const isDeeper = (value: Json, depth: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth === 0 || Object.values(value).some((part: Json) => isDeeper(part, depth - 1)));

/** The values that a body sets, by field name. Keys are writable fields of the entity, and nothing else. */
export type Values = ReadonlyMap<string, Json>;

const validators = new WeakMap<Api, BodyValidator>();

/** Checks request bodies against the document's schemas. */
export class BodyValidator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** The validator of a document. There is one for all sandboxes, because compiling schemas takes longer than a test. */
  static of(api: Api): BodyValidator {
    let validator = validators.get(api);
    if (!validator) {
      validator = new BodyValidator(api);
      validators.set(api, validator);
    }
    return validator;
  }

  private constructor(api: Api) {
    // Loaded here and not on import: it takes a while, and a sandbox that is only read from needs no validation.
    const load = createRequire(import.meta.url);
    const ajv = load("ajv/dist/2020.js") as { readonly Ajv2020: typeof Ajv2020 };
    const formats = load("ajv-formats") as { readonly default: FormatsPlugin };
    // All faults, nothing removed, nothing filled in, nothing converted.
    this.#ajv = new ajv.Ajv2020({ allErrors: true, strict: false });
    formats.default(this.#ajv, ["uuid"]);
    this.#ajv.addFormat("date-time", { type: "string", validate: isMoment });
    this.#ajv.addFormat("int64", { type: "number", validate: Number.isSafeInteger });
    this.#ajv.addFormat("int32", {
      type: "number",
      validate: (value: number) => value === Math.trunc(value) && value >= -(2 ** 31) && value < 2 ** 31,
    });
    this.#ajv.addFormat("binary", true);
    this.#ajv.addFormat("password", true);
    const schemas = member(member(api.document, "components"), "schemas") ?? {};
    const limited = JSON.parse(JSON.stringify({ components: { schemas } }), limitInteger) as JsonObject;
    this.#ajv.addSchema(limited, "document", true);
  }

  /** The compiled schema of that name. */
  schema(name: string): ValidateFunction {
    let compiled = this.#compiled.get(name);
    if (!compiled) {
      compiled = this.#ajv.compile({ $ref: `document#/components/schemas/${name}` });
      this.#compiled.set(name, compiled);
    }
    return compiled;
  }

  /** What a value lacks of being this schema: one fault for each property of it. */
  check(name: string, value: JsonObject): Fault[] {
    const validate = this.schema(name);
    if (validate(value)) return [];
    const byProperty = Map.groupBy(validate.errors ?? [], fieldOf);
    return [...byProperty].map(([property, errors]) => ({
      AttemptedValue: member(value, property) ?? null,
      Message: errors.some(({ keyword, instancePath }) => keyword === "required" && instancePath === "")
        ? "is a required field"
        : [...new Set(errors.map(({ message: sentence }) => sentence))].join(", "),
      PropertyName: property,
    }));
  }

  /**
   * Takes from a body what it may set. Read-only fields are dropped; `"true"` and `"false"` are taken for booleans,
   * as a client of the live service sends them; dates are written as the service writes them.
   *
   * @param strict whether a key that the document lacks is a fault.
   */
  read(
    entity: Entity,
    shape: "Create" | "Replace",
    body: JsonObject,
    strict: boolean,
  ): { values: Values; faults: Fault[] } {
    const values = new Map<string, Json>();
    const faults = new Map<string, Fault>();
    const unknown: Fault[] = [];
    for (const [key, value] of Object.entries(body)) {
      const field = entity.writable.get(key);
      if (field) {
        values.set(
          key,
          field.type === "boolean" && typeof value === "string" ? (booleans.get(value) ?? value) : value,
        );
      } else if (strict && !entity.fields.has(key) && unknown.length < maximumFaults) {
        unknown.push({
          AttemptedValue: value,
          Message: `is not a property of ${entity.name}${suggestion(entity, key)}`,
          PropertyName: key,
        });
      }
    }
    const checked = Object.fromEntries(values);
    if (shape === "Replace" && Object.hasOwn(body, "Id")) checked["Id"] = body["Id"] ?? null;
    const validate = this.schema(entity.name + shape);
    const errors = validate(checked) ? [] : (validate.errors ?? []);
    const byField = Map.groupBy(errors, fieldOf);
    const required = shape === "Replace" ? ["Id", ...entity.required] : entity.required;
    // In the order of the document, required fields first, as the service's own answers list them.
    for (const name of new Set([...required, ...byField.keys()])) {
      const value = checked[name];
      const field = entity.fields.get(name) ?? entity.writable.get(name);
      const missing = required.includes(name) && (value === undefined || value === null || value === "");
      const wrong = byField.get(name);
      if (!field || (!missing && !wrong)) continue;
      faults.set(name, {
        AttemptedValue: value ?? null,
        Message: missing ? "is a required field" : complaint(field, wrong ?? []),
        PropertyName: field.entityName,
      });
    }
    for (const [name, value] of values) {
      if (typeof value === "string" && entity.writable.get(name)?.type === "date" && !faults.has(name)) {
        values.set(name, moment(new Date(value)));
      }
    }
    return { values, faults: [...faults.values(), ...unknown] };
  }
}

/** Limits an integer schema that the document does not limit to what JavaScript and SQLite can hold, for `JSON.parse`. */
const limitInteger = (_: string, value: Json): Json =>
  isObject(value) && [value["type"]].flat().includes("integer") ? { format: "int64", ...value } : value;

const booleans = new Map([
  ["true", true],
  ["false", false],
]);

/** RFC 3339, and a moment that exists and can be written in UTC. */
function isMoment(value: string): boolean {
  // Date.parse would take hour 24, and does see to minutes, seconds and offsets.
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(?!24)\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(
    value,
  );
  if (!parts || !isWritable(new Date(value))) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // Day 0 of the next month is the last of this one.
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return day >= 1 && day <= date.getUTCDate();
}

/** The property that an error is about. */
function fieldOf(error: ErrorObject): string {
  const [, name] = error.instancePath.split("/");
  if (name !== undefined) return name.replaceAll("~1", "/").replaceAll("~0", "~");
  return error.keyword === "required" ? String(error.params["missingProperty"]) : "";
}

/** What is wrong with a value, in one sentence. */
function complaint(field: Field, errors: readonly ErrorObject[]): string {
  const members = errors.find((error) => error.keyword === "enum")?.params["allowedValues"];
  if (Array.isArray(members)) {
    const named = members.map((value) => {
      const name = field.memberNames.get(Number(value));
      return name === undefined ? String(value) : `${value} (${name})`;
    });
    return `must be one of ${named.join(", ")}${field.nullable ? ", or null" : ""}`;
  }
  const kind = {
    string: errors.some((error) => error.params["format"] === "uuid")
      ? "a GUID, such as 13699839-0afb-4388-8a55-b656e051b13c"
      : "text",
    date: "a moment such as 2025-01-15T10:30:00Z",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    ids: "a list of ids, such as [1, 2]",
    any: "of another type",
  }[field.type];
  return `must be ${kind}${field.nullable && field.type !== "any" ? ", or null" : ""}`;
}

/** A hint for a key that was probably meant otherwise. */
function suggestion(entity: Entity, key: string): string {
  for (const field of entity.writable.values()) {
    const name = field.name.toLowerCase();
    if (name === key.toLowerCase() || name === `${key.toLowerCase()}id`)
      return `; it is spelled ${field.name} here`;
  }
  return "";
}
