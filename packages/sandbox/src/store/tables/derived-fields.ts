import type { Api, Entity, Field } from "../../document/api.ts";
import { titleOf, type StoredRecord } from "../../document/record.ts";
import type { Json } from "../../document/json.ts";

interface DerivedField {
  readonly target: Field;
  /** The relation to the source of the value: `TeamMembers`, `PayingMemberId`. */
  readonly field: Field;
  readonly related: Entity;
  readonly source: Field;
  /** All related records in one text, or the value of the first. */
  readonly joined: boolean;
  /** How the related record derives the source field: `TariffCurrencyCode` is the `CurrencyCode` of a plan. */
  readonly via?: DerivedField | undefined;
}

/**
 * The read-only fields of an entity that are derived from a related record. They follow from their names and from
 * `x-nexudus-relation`: `TeamNames` joins the `Name` of each team in `Teams`, `TeamId` is the `Id` of the first, and
 * `PayingMemberFullName` is the `FullName` of the coworker in `PayingMemberId`.
 */
export class DerivedFields {
  readonly #list: readonly DerivedField[];

  constructor(api: Api, entity: Entity) {
    this.#list = derivationsOf(api, entity)
      .map((one) => ({
        ...one,
        via: derivationsOf(api, one.related).find(({ target }) => target === one.source),
      }))
      // Bookings do not derive the teams of their customer: a change of a team would rewrite each booking of each member.
      .filter(({ via }) => !via?.joined);
  }

  /** The fields that are derived. */
  get targets(): readonly string[] {
    return this.#list.map(({ target }) => target.name);
  }

  /** The relations through which records of this entity derive fields from `related`, and these fields. */
  from(related: Entity): readonly { readonly field: Field; readonly source: Field }[] {
    return this.#list.filter((one) => one.related === related);
  }

  /** Fills the derived fields of a record in. */
  apply(record: StoredRecord, read: (entity: Entity, id: number) => StoredRecord | undefined): void {
    // Several fields come through one relation: read each related record once.
    const known = new Map<string, StoredRecord[]>();
    for (const { target, field, related, source, joined, via } of this.#list) {
      let others = known.get(field.name);
      if (!others) {
        others = [];
        for (const id of [record[field.name]].flat()) {
          const other = typeof id === "number" ? read(related, id) : undefined;
          if (other) others.push(other);
        }
        known.set(field.name, others);
      }
      const values = others.map((other) => {
        // An empty billing name stands for the name itself (assumed).
        if (!via) return shown(source, target, other) ?? (joined ? titleOf(related, other) : null);
        const id = other[via.field.name];
        const next = typeof id === "number" ? read(via.related, id) : undefined;
        return next ? shown(via.source, target, next) : null;
      });
      record[target.name] = joined ? values.map(String).join(",") || null : (values[0] ?? target.initial);
    }
  }
}

const known = new WeakMap<Entity, readonly DerivedField[]>();

/** All fields of an entity that are derived from a related record. */
function derivationsOf(api: Api, entity: Entity): readonly DerivedField[] {
  const kept = known.get(entity);
  if (kept) return kept;
  const fields = [...entity.fields.values()];
  const list = fields.flatMap((field) => {
    const related = field.relation && api.entities.get(field.relation.entity);
    if (!related) return [];
    // A one-sided list (`TeamAdministrators`) is the source of no other field.
    const isList = field.type === "ids";
    if (isList && field.relation?.inverse === undefined) return [];
    const prefix = isList ? related.name : field.name.replace(/Id$/, "");
    return fields.flatMap((target): DerivedField[] => {
      if (!target.readOnly || !target.name.startsWith(prefix)) return [];
      const rest = target.name.slice(prefix.length);
      const one = related.fields.get(rest);
      if (one) return [{ target, field, related, source: one, joined: false }];
      const many = rest.endsWith("s") ? related.fields.get(rest.slice(0, -1)) : undefined;
      return isList && many ? [{ target, field, related, source: many, joined: true }] : [];
    });
  });
  known.set(entity, list);
  return list;
}

/** Converts the value to the type of the target field: text shows an enumeration by its name. */
function shown(source: Field, target: Field, record: StoredRecord): Json {
  const value = record[source.name] ?? null;
  if (target.type !== "string" || value === null || typeof value === "string") return value;
  return source.memberNames.get(Number(value)) ?? JSON.stringify(value);
}
