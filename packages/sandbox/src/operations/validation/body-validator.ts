import { createRequire } from "node:module";
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import { createAjv } from "../../document/create-ajv.ts";
import type { Api, Entity, Field } from "../../document/api.ts";
import { isFiniteJson, isObject, member, type Json, type JsonObject } from "../../document/json.ts";
import { hasFourDigitYear, toTimestamp } from "../../document/timestamp.ts";
import { maximumErrors, type FieldError } from "../invalid.ts";

/** The values that a body sets, by field name. Keys are writable fields of the entity only. */
export type Values = ReadonlyMap<string, Json>;

const validators = new WeakMap<Api, BodyValidator>();

/** Checks request bodies against the document's schemas. */
export class BodyValidator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** The validator of a document. All sandboxes share it, because compiling schemas takes longer than a test. */
  static of(api: Api): BodyValidator {
    let validator = validators.get(api);
    if (!validator) {
      validator = new BodyValidator(api);
      validators.set(api, validator);
    }
    return validator;
  }

  private constructor(api: Api) {
    this.#ajv = createAjv();
    // ajv-formats exports its plugin so.
    const formats = createRequire(import.meta.url)("ajv-formats") as { readonly default: FormatsPlugin };
    formats.default(this.#ajv, ["uuid"]);
    this.#ajv.addFormat("date-time", { type: "string", validate: isTimestamp });
    this.#ajv.addFormat("int64", { type: "number", validate: Number.isSafeInteger });
    this.#ajv.addFormat("int32", {
      type: "number",
      validate: (value: number) => value === Math.trunc(value) && value >= -(2 ** 31) && value < 2 ** 31,
    });
    this.#ajv.addFormat("binary", true);
    this.#ajv.addFormat("password", true);
    const schemas = member(member(api.document, "components"), "schemas") ?? {};
    // This JSON was written by the test or by the sandbox.
    const limited = JSON.parse(JSON.stringify({ components: { schemas } }), limitInteger) as JsonObject;
    this.#ajv.addSchema(limited, "document", true);
  }

  #schema(name: string): ValidateFunction {
    let compiled = this.#compiled.get(name);
    if (!compiled) {
      compiled = this.#ajv.compile({ $ref: `document#/components/schemas/${name}` });
      this.#compiled.set(name, compiled);
    }
    return compiled;
  }

  /** Checks a full record. Returns an entry for each field that is wrong. */
  checkRecord(entity: Entity, record: JsonObject): FieldError[] {
    return this.check(entity.name, record, (name, errors) => {
      const field = entity.fields.get(name);
      return field && explain(field, errors);
    });
  }

  /**
   * Validates a value against the schema of that name. Returns an entry for each property that is wrong.
   *
   * @param describe describes what a property must be; by default, Ajv does.
   */
  check(
    name: string,
    value: JsonObject,
    describe?: (property: string, errors: readonly ErrorObject[]) => string | undefined,
  ): FieldError[] {
    const validate = this.#schema(name);
    if (validate(value)) return Object.entries(value).flatMap(beyondJson);
    const byProperty = Map.groupBy(validate.errors ?? [], propertyOf);
    return [...byProperty].map(([property, errors]) => ({
      AttemptedValue: member(value, property) ?? null,
      Message: errors.some(({ keyword, instancePath }) => keyword === "required" && instancePath === "")
        ? "is a required field"
        : (describe?.(property, errors) ?? [...new Set(errors.map(({ message }) => message))].join(", ")),
      PropertyName: property,
    }));
  }

  /** Says what is wrong with the value of a filter by its schema in the document; undefined if nothing is. */
  explainFilter(field: Field, schema: JsonObject, value: Json): string | undefined {
    const key = JSON.stringify(schema, limitInteger).replaceAll('"#/', '"document#/');
    let validate = this.#compiled.get(key);
    if (!validate) {
      // The filter's schema from the document, which is JSON.
      validate = this.#ajv.compile(JSON.parse(key) as JsonObject);
      this.#compiled.set(key, validate);
    }
    return validate(value) ? undefined : explain({ ...field, nullable: false }, validate.errors ?? []);
  }

  /**
   * Takes the values from a body that it may set. Drops read-only fields; converts `"true"` and `"false"` to booleans, as a
   * client of the live service sends them, and dates to UTC in whole seconds, as the service writes them.
   *
   * @param strict whether a key that the document lacks is an error.
   */
  read(
    entity: Entity,
    shape: "Create" | "Replace",
    body: JsonObject,
    strict: boolean,
  ): { readonly values: Values; readonly errors: readonly FieldError[] } {
    const { values, unknown } = writableValues(entity, body, strict);
    const checked = Object.fromEntries(values);
    if (shape === "Replace" && Object.hasOwn(body, "Id")) checked["Id"] = body["Id"] ?? null;
    const validate = this.#schema(entity.name + shape);
    const byField = Map.groupBy(validate(checked) ? [] : (validate.errors ?? []), propertyOf);
    const required = shape === "Replace" ? ["Id", ...entity.required] : entity.required;
    const errors = new Map<string, FieldError>();
    // In the order of the document, required fields first, as the service's own responses list them.
    for (const name of new Set([...required, ...byField.keys()])) {
      const value = checked[name];
      const field = entity.fields.get(name) ?? entity.writable.get(name);
      const isMissing = required.includes(name) && (value === undefined || value === null || value === "");
      const wrong = byField.get(name);
      if (!field || (!isMissing && !wrong)) continue;
      errors.set(name, {
        AttemptedValue: value ?? null,
        Message: isMissing ? "is a required field" : explain(field, wrong ?? []),
        PropertyName: field.entityName,
      });
    }
    for (const [name, value] of values) {
      for (const error of errors.has(name) ? [] : beyondJson([name, value])) errors.set(name, error);
      if (typeof value === "string" && entity.writable.get(name)?.type === "date" && !errors.has(name))
        values.set(name, toTimestamp(new Date(value)));
    }
    return { values, errors: [...errors.values(), ...unknown] };
  }
}

/** The part of a body that sets writable fields, and an entry for each key that the document lacks. */
function writableValues(
  entity: Entity,
  body: JsonObject,
  strict: boolean,
): { readonly values: Map<string, Json>; readonly unknown: readonly FieldError[] } {
  const values = new Map<string, Json>();
  const unknown: FieldError[] = [];
  for (const [key, value] of Object.entries(body)) {
    const field = entity.writable.get(key);
    if (field) {
      const isFlag = field.type === "boolean" && typeof value === "string";
      values.set(key, isFlag ? (booleans.get(value) ?? value) : value);
    } else if (strict && !entity.fields.has(key) && unknown.length < maximumErrors) {
      unknown.push({
        AttemptedValue: value,
        Message: `is not a property of ${entity.name}${suggestion(entity, key)}`,
        PropertyName: key,
      });
    }
  }
  return { values, unknown };
}

/** Limits integers that the document does not limit to those that JavaScript and SQLite can hold, for `JSON.parse`. */
const limitInteger = (_: string, value: Json): Json =>
  isObject(value) && [value["type"]].flat().includes("integer") ? { format: "int64", ...value } : value;

/** Booleans by their text. */
export const booleans: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Whether a text is a date of RFC 3339 that exists and can be written in UTC. */
function isTimestamp(value: string): boolean {
  // Date.parse checks minutes, seconds and offsets, but accepts hour 24.
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(?!24)\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(
    value,
  );
  if (!parts || !hasFourDigitYear(new Date(value))) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // Day 0 of the next month is the last day of this one.
  const lastDay = new Date(Date.UTC(2000, month, 0));
  lastDay.setUTCFullYear(year, month, 0);
  return day >= 1 && day <= lastDay.getUTCDate();
}

/** An error entry for a property that holds such a number and whose schema has no type. */
const beyondJson = ([name, value]: [string, Json]): FieldError[] =>
  isFiniteJson(value)
    ? []
    : [{ AttemptedValue: null, Message: "must not hold a number beyond 1.8e308", PropertyName: name }];

/** The property that an error of Ajv is about. */
function propertyOf(error: ErrorObject): string {
  const [, name] = error.instancePath.split("/");
  if (name !== undefined) return name.replaceAll("~1", "/").replaceAll("~0", "~");
  return error.keyword === "required" ? String(error.params["missingProperty"]) : "";
}

/** Describes what a value must be. */
function explain(field: Field, errors: readonly ErrorObject[]): string {
  const members = errors.find((error) => error.keyword === "enum")?.params["allowedValues"];
  if (Array.isArray(members)) {
    const names = members.map((value) => {
      const name = field.memberNames.get(Number(value));
      return name === undefined ? String(value) : `${value} (${name})`;
    });
    return `must be one of ${names.join(", ")}${field.nullable ? ", or null" : ""}`;
  }
  const isUuid = errors.some((error) => error.params["format"] === "uuid");
  const expected = isUuid ? "a GUID, such as 13699839-0afb-4388-8a55-b656e051b13c" : expectations[field.type];
  return `must be ${expected}${field.nullable && field.type !== "any" ? ", or null" : ""}`;
}

const expectations: Readonly<Record<Field["type"], string>> = {
  string: "text",
  date: "a date such as 2025-01-15T10:30:00Z",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  ids: "a list of ids, such as [1, 2]",
  any: "of another type",
};

/** Suggests the field whose name is nearest to an unknown key. */
function suggestion(entity: Entity, key: string): string {
  for (const field of entity.writable.values()) {
    const name = field.name.toLowerCase();
    if (name === key.toLowerCase() || name === `${key.toLowerCase()}id`)
      return `; it is spelled ${field.name} here`;
  }
  return "";
}
