import type { Api, Entity } from "../document/api.ts";
import { groupSize, Generator, membersPerGroup } from "./generator.ts";
import { importLines, linesOf, withoutRelations } from "./json-lines.ts";
import { drawPicture } from "./png.ts";
import { Pictures } from "../operations/pictures.ts";
import { blank, idsIn, type StoredRecord } from "../document/record.ts";
import type { Progress, Store } from "../store/store.ts";

/** How many records to start with; `"examples"` for the document's alone; or the path of a JSON Lines file. */
export type SeedOption = number | "examples" | (string & {});

/**
 * Fills an empty store. The document's example of each entity comes first; what is generated is the same for the same
 * count, and records of a larger count begin with those of a smaller one. Call it within `bulk` of the store.
 *
 * @param now what records of a file are stamped with that do not say when they were made.
 * @param progress told how many records are there, now and then.
 */
export function seed(
  api: Api,
  store: Store,
  option: SeedOption,
  now: Date,
  progress: Progress = () => {},
): void {
  if (option === 0) return;
  if (typeof option === "string" && option !== "examples") {
    importLines(api, store, linesOf(option), now, progress);
    return;
  }
  const wanted = [...api.entities.values()].map((entity, index): Wanted => {
    const step = index === 0 ? 1 : membersPerGroup;
    const exampleId = Number(entity.example?.["Id"] ?? 0);
    return {
      entity,
      count: typeof option === "number" ? Math.ceil(option / step) : Number(exampleId > 0),
      step,
      exampleId,
      // Known beforehand, so that records can refer to each other before they are stored.
      firstId: Math.max(store.nextId(entity), exampleId + 1),
    };
  });
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const pictures = new Pictures(store);
  store.fill(batches(wanted, pictures, (done) => progress({ task: "seed", done, total })));
}

/** What is to be made of an entity. */
interface Wanted {
  readonly entity: Entity;
  readonly count: number;
  /** How many people there are for each record. */
  readonly step: number;
  /** 0 if the document has no example. */
  readonly exampleId: number;
  /** The id of the first record that is generated. */
  readonly firstId: number;
}

/** How many people are made at a time, with all that goes with them. */
const batchSize = 25 * membersPerGroup;

/** The records, a run of people and their groups at a time. */
function* batches(
  wanted: readonly Wanted[],
  pictures: Pictures,
  progress: (done: number) => void,
): globalThis.Generator<Map<Entity, StoredRecord[]>> {
  const people = Math.max(...wanted.map(({ count, step }) => count * step));
  let generator: Generator | undefined;
  let done = 0;
  for (let start = 0; start < people; start += batchSize) {
    const batch = new Map<Entity, StoredRecord[]>();
    for (const { entity, count, step, exampleId, firstId } of wanted) {
      const records: StoredRecord[] = [];
      for (let number = start; number < Math.min(start + batchSize, count * step); number += step) {
        let record: StoredRecord;
        if (number === 0 && exampleId > 0) {
          record = { ...blank(entity), ...entity.example, ...withoutRelations(entity), Id: exampleId };
        } else {
          generator ??= new Generator();
          record = generator.record(entity, number);
          record["Id"] = firstId + number / step - Number(exampleId > 0);
        }
        pictures.draw(entity, record, () => drawPicture(Number(record["Id"])));
        records.push(record);
      }
      batch.set(entity, records);
      done += records.length;
    }
    for (const one of wanted) link(one, wanted, batch, start);
    yield batch;
    progress(done);
  }
}

/**
 * Points the records of a batch at each other: a group has a run of neighbours as members, the first of whom it refers to
 * besides. The example keeps the relations that the document gives it, as far as they lead to records that exist.
 */
function link(
  { entity, step, exampleId }: Wanted,
  wanted: readonly Wanted[],
  batch: ReadonlyMap<Entity, readonly StoredRecord[]>,
  start: number,
): void {
  const position = wanted.findIndex((one) => one.entity === entity);
  for (const { name, type, relation, readOnly } of entity.fields.values()) {
    const related = wanted.find((one) => one.entity.name === relation?.entity);
    const isShared = relation?.inverse !== undefined;
    // A relation that both sides show is filled from one of them: groups have members.
    if (!related || readOnly || (isShared && wanted.indexOf(related) >= position)) continue;
    const others = (batch.get(related.entity) ?? []).map((other) => Number(other["Id"]));
    for (const [index, record] of (batch.get(entity) ?? []).entries()) {
      const given = record["Id"] === exampleId ? entity.example : undefined;
      const group = Math.floor((index * step) / membersPerGroup);
      const first = (group * membersPerGroup) / related.step;
      const length = isShared ? groupSize(start / membersPerGroup + group) : 1;
      const found = given
        ? idsIn(given[name]).filter((id) => others.includes(id))
        : others.slice(first, first + length);
      record[name] = type === "ids" ? found : (found[0] ?? null);
    }
  }
}
