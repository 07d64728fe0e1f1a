import { readFileSync } from "node:fs";
import type { Api, Entity } from "./api.ts";
import { groupSize, Generator, membersPerGroup } from "./generator.ts";
import { blank, importLines, withoutRelations } from "./json-lines.ts";
import { drawPicture } from "./png.ts";
import { Pictures } from "./pictures.ts";
import { idsIn, type StoredRecord } from "./record.ts";
import type { Json } from "./schema.ts";
import type { Store } from "./store.ts";

/** How many records to start with; `"examples"` for the document's alone; or the path of a JSON Lines file. */
export type SeedOption = number | "examples" | (string & {});

/**
 * Fills an empty store. The document's example of each entity comes first; what is generated is the same for the same
 * count, and records of a larger count begin with those of a smaller one.
 *
 * @param progress told how many records are there, now and then.
 */
export function seed(
  api: Api,
  store: Store,
  option: SeedOption = 0,
  progress: (done: number, total: number) => void = () => {},
): void {
  if (option === 0) return;
  if (typeof option === "string" && option !== "examples") {
    importLines(api, store, readLines(option));
    return;
  }
  const entities = [...api.entities.values()];
  const wanted = entities.map((entity, index) => {
    if (typeof option === "string") return entity.example ? 1 : 0;
    return index === 0 ? option : Math.ceil(option / membersPerGroup);
  });
  const total = wanted.reduce((sum, count) => sum + count, 0);
  let done = 0;
  store.transaction(() => {
    const made = new Map<Entity, StoredRecord[]>();
    const pictures = new Pictures(store);
    let generator: Generator | undefined;
    for (const [index, entity] of entities.entries()) {
      const records: StoredRecord[] = [];
      const unset = blank(entity);
      const unrelated = withoutRelations(entity);
      made.set(entity, records);
      for (let number = 0; number < (wanted[index] ?? 0); number++) {
        const example = number === 0 ? entity.example : undefined;
        if (!example) generator ??= new Generator();
        const values = example ?? generator?.record(entity, index === 0 ? number : number * membersPerGroup);
        const record: StoredRecord = {
          ...unset,
          ...values,
          Id: example ? Number(example["Id"]) : 0,
        };
        // Members are linked once all are there. What the examples point at beyond that does not exist here.
        const saved = store.save(entity, { ...record, ...unrelated });
        pictures.draw(entity, saved, () => drawPicture(Number(saved["Id"])));
        records.push(saved);
        if (++done % 1000 === 0) progress(done, total);
      }
    }
    for (const [entity, records] of made) link(api, store, entity, records, made);
  });
  progress(total, total);
}

/**
 * Points records at each other: a group has a run of neighbours as members, the first of whom it refers to besides. The
 * example keeps the relations that the document gives it, as far as they lead to records that exist.
 */
function link(
  api: Api,
  store: Store,
  entity: Entity,
  records: readonly StoredRecord[],
  made: ReadonlyMap<Entity, readonly StoredRecord[]>,
): void {
  const relations = [...entity.fields.values()].flatMap(({ name, type, relation, readOnly }) => {
    const related = relation && !readOnly ? api.entities.get(relation.entity) : undefined;
    const others = related && made.get(related);
    const shown = relation?.inverse !== undefined;
    // A relation that both sides show is filled from the side that has fewer records.
    return !others || (shown && others.length < records.length)
      ? []
      : [{ name, isList: type === "ids", isGroup: shown, others }];
  });
  if (relations.length === 0) return;
  for (const [index, record] of records.entries()) {
    const given = index === 0 ? entity.example : undefined;
    const start = index * membersPerGroup;
    const changes = relations.map(({ name, isList, isGroup, others }): [string, Json] => {
      const ids = given
        ? idsIn(given[name]).filter((id) => others.some((other) => other["Id"] === id))
        : others.slice(start, start + groupSize(index)).map((other) => Number(other["Id"]));
      const [first] = ids;
      return [name, isList ? (given || isGroup ? ids : ids.slice(0, 1)) : (first ?? null)];
    });
    store.save(entity, { ...record, ...Object.fromEntries(changes) });
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    throw new Error(
      `The seed file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
