import type { Api, Entity } from "../../document/api.ts";
import { idsIn, type StoredRecord } from "../../document/record.ts";
import type { Store } from "../../store/store.ts";
import type { FieldError } from "../invalid.ts";

/** The maximum number of members of a team, and of a team that shares booking credit (help.nexudus.com, Service limits). */
const limits = { usual: 250, sharing: 50 } as const;

/** The list that the limit is about. */
const members = "TeamMembers";

const limitOf = (record: StoredRecord): number =>
  record["ShareBookingCredit"] === true ? limits.sharing : limits.usual;

const tooMany = (field: string, count: number, limit: number): FieldError => ({
  AttemptedValue: count,
  Message: `makes a team of ${count} members; a team may have ${limits.usual}, or ${limits.sharing} where they share booking credit (${limit} here)`,
  PropertyName: field,
});

/** How a record counts towards the limit: by its own members, or as a member of others. */
export function memberLimitErrors(
  { api, store }: { readonly api: Api; readonly store: Store },
  entity: Entity,
  record: StoredRecord,
): FieldError[] {
  if (entity.fields.has(members)) {
    const count = new Set(idsIn(record[members])).size;
    return count > limitOf(record) ? [tooMany(members, count, limitOf(record))] : [];
  }
  return [...entity.fields.values()].flatMap(({ name, relation }) => {
    const team = relation?.inverse === members ? api.entities.get(relation.entity) : undefined;
    if (!team) return [];
    return idsIn(record[name]).flatMap((id) => {
      const joined = store.read(team, id);
      const others = idsIn(joined?.[members]).filter((member) => member !== record["Id"]);
      return joined && others.length >= limitOf(joined)
        ? [tooMany(name, others.length + 1, limitOf(joined))]
        : [];
    });
  });
}

/** Finds a stored record that exceeds the limit. An import can add members from either side of the relation. */
export function findCrowded(api: Api, store: Store): string | undefined {
  for (const entity of api.entities.values()) {
    if (!entity.fields.has(members)) continue;
    for (const id of store.withLongLists(entity, members, limits.sharing)) {
      const [error] = memberLimitErrors({ api, store }, entity, store.read(entity, id) ?? {});
      if (error) return `${entity.name} ${id}, ${members}: ${error.Message}`;
    }
  }
  return undefined;
}
