import { isMapping, type Mapping } from "../../document/mapping.ts";
import { checkName, type Found, shown } from "./check-value.ts";
import { quoted } from "./spelling.ts";

/**
 * The mistakes in a file of fields that nothing could be generated from. The lint finds the others.
 *
 * @param part the key of the description that refers to the file
 */
export function checkFields({ properties }: Mapping, part: string): Found[] {
  if (!isMapping(properties)) {
    const what =
      properties === undefined ? "has no `properties`" : `has \`properties\` that are ${shown(properties)}`;
    const message = `A file of fields ${what}. Write \`properties\` as a mapping of the fields' names to their schemas.`;
    return [{ keys: properties === undefined ? [] : ["properties"], message }];
  }
  const fields = Object.entries(properties);
  const wrong = fields
    .filter(([, field]) => !isMapping(field))
    .map(([name, field]): Found => ({
      keys: ["properties", name],
      message: `The field \`${name}\` is ${shown(field)}, not a schema. Write one such as \`{ type: string }\`.`,
    }));
  return [
    ...wrong,
    ...fields.flatMap(([name, field]) =>
      isMapping(field) ? [...checkTypes(name, field), ...checkEnumeration(name, field)] : [],
    ),
    ...(part === "detailFields" ? [] : checkLists(fields)),
    ...checkGroups(fields),
  ];
}

export const jsonTypes = ["string", "integer", "number", "boolean", "array", "object", "null"];

function checkTypes(name: string, field: Mapping): Found[] {
  const given: unknown = field["type"];
  if (given === undefined) return [];
  const listed: unknown[] = Array.isArray(given) ? given : [given];
  return listed.flatMap((type, index) => {
    const keys = ["properties", name, "type", ...(Array.isArray(given) ? [String(index)] : [])];
    if (typeof type === "string") return checkName(type, jsonTypes, keys, "type");
    const message = `A type of the field \`${name}\` is ${shown(type)}. Write one of ${quoted(jsonTypes)}, in quotes if it is "null".`;
    return [{ keys, message }];
  });
}

/** Records may hold members that no source lists, so an enumeration stays open. */
function checkEnumeration(name: string, field: Mapping): Found[] {
  const alternatives: unknown[] = Array.isArray(field["anyOf"]) ? field["anyOf"] : [];
  const refs = [field, ...alternatives].map((one) => (isMapping(one) ? one["$ref"] : undefined));
  const ref = refs.find((one) => typeof one === "string");
  const isOpen = refs[1] === ref && alternatives.some((one) => isMapping(one) && one["type"] === "integer");
  if (ref === undefined || isOpen) return [];
  const message = `The field \`${name}\` is limited to the members of its enumeration, or does not begin with it. Write \`anyOf: [{ $ref: ${ref} }, { type: integer }]\`, with \`{ type: "null" }\` if it can be null.`;
  return [{ keys: ["properties", name], onKey: true, message }];
}

/** Rows are assumed to lack lists, and the operations that change a list are made from the file of lists. */
function checkLists(fields: readonly (readonly [string, unknown])[]): Found[] {
  return fields
    .filter(([, field]) => isMapping(field) && field["type"] === "array")
    .map(([name]) => ({
      keys: ["properties", name],
      onKey: true,
      message: `The field \`${name}\` is a list. Move it to the file of \`detailFields\`, which a read by id returns.`,
    }));
}

/** Fields belong to the group that the last field before them begins. */
function checkGroups(fields: readonly (readonly [string, unknown])[]): Found[] {
  const begins = fields.map(([, field]) => isMapping(field) && typeof field["x-nexudus-group"] === "string");
  const [first] = fields;
  if (first === undefined || begins[0] === true || !begins.includes(true)) return [];
  const message = `The field \`${first[0]}\` is in no group, and fields after it are. Begin its group with \`x-nexudus-group\`.`;
  return [{ keys: ["properties", first[0]], onKey: true, message }];
}
