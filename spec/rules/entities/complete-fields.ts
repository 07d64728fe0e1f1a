import type { Mapping } from "../document/mapping.ts";
import type { Description } from "./description.ts";
import { isList, relationOf } from "./field.ts";
import { ownFields, relationBeside } from "./fields.ts";
import { a, spokenName } from "./words.ts";

const NOTHING_MORE = "Sources give only its name and type.";

/**
 * Completes the hand-written fields in place: `readOnly` for those that no caller can write, and a description for those of
 * which only name, type and relation are known.
 *
 * @param all every entity that is generated, for the names of those that fields refer to
 */
export function completeFields(description: Description, all: readonly Description[]): void {
  const { writable, serverFields } = description;
  const fields = ownFields(description);
  for (const [name, field] of fields) {
    const isServerField = serverFields?.properties[name] !== undefined;
    // A helper acts when it is sent, and some reads echo it.
    const isHelper = field["x-nexudus-helper"] === true;
    if ((isServerField || !writable) && !isHelper) Reflect.set(field, "readOnly", true);
    if (field["description"] === undefined)
      Reflect.set(field, "description", describe(name, field, fields, all));
  }
}

function describe(
  name: string,
  field: Mapping,
  fields: readonly (readonly [string, Mapping])[],
  all: readonly Description[],
): string {
  const { entity, undescribed } = relationOf(field);
  const ids = isList(field) ? "Refers to other records: the ids of" : "Refers to another record: the `Id` of";
  if (entity !== undefined) {
    const { one, many } = all.find((other) => other.entity === entity) ?? spokenName(entity);
    return `${ids} ${isList(field) ? many : a(one)}.`;
  }
  if (undescribed !== undefined)
    return `${ids} ${a(spokenName(undescribed).one)}, an entity that this document does not describe.`;
  const beside = relationBeside(name, fields);
  if (beside === undefined) return NOTHING_MORE;
  const start = beside.replace(/Id$/, "");
  const rest = name.slice(start.length);
  // `CoworkerInvoiceNumber` is about an invoice, not about a coworker.
  const isOfAnother =
    all.some((other) => other.entity.length > start.length && name.startsWith(other.entity)) ||
    /.UniqueId$/.test(rest);
  return isOfAnother ? NOTHING_MORE : `The \`${rest}\` of the record that \`${beside}\` refers to.`;
}
