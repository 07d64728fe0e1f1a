import { isMapping, type Mapping } from "../../document/mapping.ts";
import { jsonTypes } from "./check-fields.ts";
import { checkName, type Found, shown } from "./check-value.ts";

/** The mistakes in the example of a record: the record is in its `value`. */
export function checkRecord({ value }: Mapping, fields: Mapping): Found[] {
  if (!isMapping(value)) {
    const what = value === undefined ? "has no `value`" : `has a \`value\` that is ${shown(value)}`;
    const message = `The example of a record ${what}. Write the record's fields below \`value\`.`;
    return [{ keys: value === undefined ? [] : ["value"], message }];
  }
  const noId: Found = {
    keys: ["value"],
    onKey: true,
    message: "The record has no `Id`. Add one, which is a number: the examples of all operations use it.",
  };
  return [
    ...(value["Id"] === undefined ? [noId] : []),
    ...Object.entries(value).flatMap(([name, given]) => {
      const keys = ["value", name];
      const unknown = checkName(name, Object.keys(fields), keys, "field of the entity");
      return unknown.length > 0
        ? unknown.map((found) => ({ ...found, onKey: true }))
        : checkType(given, fields[name], keys);
    }),
  ];
}

/** The required fields that the example of a create would lack, because neither the record nor `newRecord` has a value. */
export function checkRequired(
  { required, operations, newRecord }: Mapping,
  { value }: Mapping,
  fields: Mapping,
): Found[] {
  if (!Array.isArray(required) || !Array.isArray(operations) || !operations.includes("create")) return [];
  if (!isMapping(value)) return [];
  const created = { ...value, ...(isMapping(newRecord) ? newRecord : {}) };
  return required.flatMap((name: unknown, index): Found[] => {
    // An unknown name has its own message.
    if (typeof name !== "string" || fields[name] === undefined || (created[name] ?? null) !== null) return [];
    const message = `A create requires \`${name}\`, and its example has no value for it. Add one to the record, or to \`newRecord\`.`;
    return [{ keys: ["required", String(index)], message }];
  });
}

/** Whether the value has a type that its field names. The lint checks everything else. */
export function checkType(given: unknown, field: unknown, keys: readonly string[]): Found[] {
  const types = typesOf(field);
  // The build fills in what is null.
  if (types === undefined || given === null || types.has(typeOf(given))) return [];
  // Reported at the field.
  if (![...types].every((type) => jsonTypes.some((known) => known === type))) return [];
  if (typeOf(given) === "integer" && types.has("number")) return [];
  const listed = [...types].filter((type) => type !== "null");
  const message = `\`${keys.at(-1)}\` is ${shown(given)}, and its field has the type ${listed.map((type) => `\`${String(type)}\``).join(" or ")}. Correct the value, or the field.`;
  return [{ keys, message }];
}

/** The types of a field that says all of them. */
function typesOf(field: unknown): ReadonlySet<unknown> | undefined {
  if (!isMapping(field)) return undefined;
  if (field["type"] !== undefined) return new Set([field["type"]].flat());
  const alternatives: unknown[] = Array.isArray(field["anyOf"]) ? field["anyOf"] : [];
  const types = alternatives.flatMap((one) => (isMapping(one) ? [one["type"] ?? "integer"].flat() : []));
  return types.length === 0 ? undefined : new Set(types);
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return value === null ? "null" : typeof value;
}
