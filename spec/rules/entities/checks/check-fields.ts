import { isMapping, type Mapping } from "../../document/mapping.ts";
import { checkName, type Found, shown } from "./check-value.ts";
import { quoted } from "./spelling.ts";

/** The mistakes in a file of fields that nothing could be generated from. The lint finds the others. */
export function checkFields({ properties }: Mapping): Found[] {
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
  return [...wrong, ...fields.flatMap(([name, field]) => checkTypes(name, field)), ...checkGroups(fields)];
}

export const jsonTypes = ["string", "integer", "number", "boolean", "array", "object", "null"];

function checkTypes(name: string, field: unknown): Found[] {
  if (!isMapping(field) || field["type"] === undefined) return [];
  const given: unknown = field["type"];
  const listed: unknown[] = Array.isArray(given) ? given : [given];
  return listed.flatMap((type, index) => {
    const keys = ["properties", name, "type", ...(Array.isArray(given) ? [String(index)] : [])];
    if (typeof type === "string") return checkName(type, jsonTypes, keys, "type");
    const message = `A type of the field \`${name}\` is ${shown(type)}. Write one of ${quoted(jsonTypes)}, in quotes if it is "null".`;
    return [{ keys, message }];
  });
}

/** Fields belong to the group that the last field before them begins. */
function checkGroups(fields: readonly (readonly [string, unknown])[]): Found[] {
  const begins = fields.map(([, field]) => isMapping(field) && typeof field["x-nexudus-group"] === "string");
  const [first] = fields;
  if (first === undefined || begins[0] === true || !begins.includes(true)) return [];
  const message = `The field \`${first[0]}\` is in no group, and fields after it are. Begin its group with \`x-nexudus-group\`.`;
  return [{ keys: ["properties", first[0]], onKey: true, message }];
}
