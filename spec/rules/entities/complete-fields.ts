import { isMapping, type Mapping } from "../document/mapping.ts";
import { a, type Description, ownFields, relationOf } from "./description.ts";

const NOTHING_MORE = "Sources give only its name and type.";

/**
 * Completes the hand-written fields in place: `readOnly` for those that no caller can write, and a description for those of
 * which only name, type and relation are known.
 *
 * @param all every entity that is generated, for the names of those that fields refer to
 */
export function completeFields(description: Description, all: readonly Description[]): void {
  const { operations, serverFields } = description;
  const writable = operations.some((kind) => kind === "create" || kind === "replace");
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
  if (beside !== undefined)
    return `The \`${name.slice(beside.length - 2)}\` of the record that \`${beside}\` refers to.`;
  return NOTHING_MORE;
}

/** The reference from which a read-only field is derived: `CountryId` for `CountryName`. */
export function relationBeside(
  name: string,
  fields: readonly (readonly [string, Mapping])[],
): string | undefined {
  return fields
    .filter(([, field]) => field["x-nexudus-relation"] !== undefined && !isList(field))
    .map(([other]) => other)
    .find((other) => name !== other && name.startsWith(other.replace(/Id$/, "")));
}

export function isList(field: Mapping): boolean {
  return [field["type"]].flat().includes("array");
}

/** The fields of a body that change a list: `AddedProducts` and `RemovedProducts`. */
export function changesOf({ operations }: Description, name: string, field: Mapping): string[] {
  const writable = operations.some((kind) => kind === "create" || kind === "replace");
  return writable && isList(field) ? [`Added${name}`, `Removed${name}`] : [];
}

/** An entity's name in prose: `TimePass` is a time pass. */
function spokenName(entity: string): { readonly one: string; readonly many: string } {
  const one = entity.replaceAll(/(?<=[a-z])([A-Z])/g, " $1").toLowerCase();
  return { one, many: `${one}s` };
}

/**
 * The groups that the docs show a record's fields in, by title. The first field of a group names it in `x-nexudus-group`,
 * which is removed; the fields behind it belong to it, up to the next group.
 */
export function groupsOf(description: Description, shared: Mapping): Mapping | undefined {
  const groups = new Map<string, string[]>();
  for (const file of [description.fields, description.serverFields, description.detailFields]) {
    let title = "";
    for (const [name, field] of Object.entries(file?.properties ?? {})) {
      if (!isMapping(field)) continue;
      if (typeof field["x-nexudus-group"] === "string") title = field["x-nexudus-group"];
      Reflect.deleteProperty(field, "x-nexudus-group");
      groups.set(title, [...(groups.get(title) ?? []), name, ...changesOf(description, name, field)]);
    }
  }
  const ungrouped = groups.get("");
  if (groups.size <= 1 && ungrouped !== undefined) return undefined;
  if (ungrouped !== undefined)
    throw new Error(`${description.entity}: ${ungrouped.join(", ")} is in no group.`);
  return { ...Object.fromEntries(groups), Record: Object.keys(shared) };
}
