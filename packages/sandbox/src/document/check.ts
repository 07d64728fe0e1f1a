import type { AnySchema, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { createAjv } from "./create-ajv.ts";
import { isObject, text } from "./json.ts";

/**
 * A JSON Schema for an argument. Each `description` completes the sentence "expected …". The value of the keyword `typeof`
 * is the name of a JavaScript type.
 */
export type CheckedSchema = Exclude<AnySchema, boolean>;

let ajv: ReturnType<typeof createAjv> | undefined;
const compiled = new WeakMap<CheckedSchema, ValidateFunction>();

/**
 * Checks an argument, for callers without TypeScript.
 *
 * @param subject what the value is, at the beginning of the message: `createSandbox`.
 * @throws TypeError that names the property, what was expected and what was given.
 */
export function check(schema: CheckedSchema, value: unknown, subject: string): void {
  let validate = compiled.get(schema);
  if (!validate) {
    ajv ??= createAjv({ verbose: true, allErrors: false }).addKeyword({
      keyword: "typeof",
      validate: (name: string, given: unknown) => typeof given === name,
    });
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(value)) return;
  // The last error is the outermost: that of an anyOf, not of one of its parts.
  const error = validate.errors?.at(-1);
  if (error) throw new TypeError(`${subject}: ${explain(error)}.`);
}

function explain(error: ErrorObject): string {
  const path = error.instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const { parentSchema, data } = error;
  if (error.keyword === "additionalProperties") {
    const known = isObject(parentSchema?.["properties"]) ? Object.keys(parentSchema["properties"]) : [];
    return `unknown property ${at(String(error.params["additionalProperty"]))}; expected ${known.join(", ")}`;
  }
  if (error.keyword === "required") return `${at(String(error.params["missingProperty"]))} is missing`;
  const expected = isObject(parentSchema) ? text(parentSchema, "description") : undefined;
  return `${path === "" ? "" : `${path}: `}expected ${expected ?? error.message}, got ${shown(data)}`;
}

/** Formats a value for a message: short, and without the content of objects. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
