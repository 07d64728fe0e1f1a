import { readFileSync } from "node:fs";
import type { Api, Entity } from "./api.ts";
import { groupSize, Generator, membersPerGroup } from "./generator.ts";
import { blank, importLines, withoutRelations } from "./json-lines.ts";
import { drawPicture } from "./png.ts";
import { Pictures } from "./pictures.ts";
import type { StoredRecord } from "./record.ts";
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
 * Makes groups of an entity that has members: a run of neighbours each, the first of whom pays and administers. The
 * example keeps the members that the document gives it, as far as they exist.
 */
function link(
  api: Api,
  store: Store,
  entity: Entity,
  records: readonly StoredRecord[],
  made: ReadonlyMap<Entity, readonly StoredRecord[]>,
): void {
  const relations = [...entity.fields.values()].filter((field) => field.relation && !field.readOnly);
  // A relation that both sides show is filled from the side that has fewer records.
  const members = relations.find((field) => {
    const other = field.relation && api.entities.get(field.relation.entity);
    return field.type === "ids" && other && (made.get(other)?.length ?? 0) >= records.length;
  });
  const related = members?.relation && api.entities.get(members.relation.entity);
  const others = related && made.get(related);
  if (!members || !others) return;
  for (const [index, record] of records.entries()) {
    const given = index === 0 ? entity.example : undefined;
    const start = index * membersPerGroup;
    const run = others.slice(start, start + groupSize(index));
    const ids = run.map((other) => Number(other["Id"]));
    const known = (value: Json | undefined): number[] =>
      [value]
        .flat()
        .filter((id): id is number => typeof id === "number" && others.some((other) => other["Id"] === id));
    const changes = relations.map((field): [string, Json] => {
      const [first = null] = ids;
      if (field.type === "ids") {
        return [field.name, given ? known(given[field.name]) : field === members ? ids : ids.slice(0, 1)];
      }
      return [field.name, given ? (known(given[field.name])[0] ?? null) : first];
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
