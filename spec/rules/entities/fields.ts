import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Description } from "./description.ts";
import { isList } from "./field.ts";

/** The entity's own fields by name, in the order of the record. */
export function ownFields({ fields, serverFields, detailFields }: Description): [string, Mapping][] {
  return [fields, serverFields, detailFields].flatMap((file) =>
    Object.entries(file?.properties ?? {}).flatMap(([name, field]): [string, Mapping][] =>
      isMapping(field) ? [[name, field]] : [],
    ),
  );
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

/** The fields of a body that change a list: `AddedProducts` and `RemovedProducts`. */
export function changesOf({ writable }: Description, name: string, field: Mapping): string[] {
  return writable && isList(field) ? [`Added${name}`, `Removed${name}`] : [];
}
