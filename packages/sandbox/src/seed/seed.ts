import type { Api, Entity } from "../document/api.ts";
import { blank, idsIn, type StoredRecord } from "../document/record.ts";
import { setupEntities } from "../document/setup-entities.ts";
import { Pictures } from "../operations/pictures/pictures.ts";
import type { LoadedRecord } from "../store/bulk/load-records.ts";
import type { Steps } from "../store/database/steps.ts";
import type { Store } from "../store/store.ts";
import { drawPicture } from "./generate/draw-picture.ts";
import { Generator } from "./generate/generator.ts";
import { showCharges } from "./generate/show-charges.ts";
import { groupSize, membersPerGroup } from "./generate/groups.ts";
import { importLines, type LoadContext } from "./lines/import-lines.ts";
import { readLines } from "./lines/read-lines.ts";
import { setupRecords, uniqueId } from "./setup/setup-records.ts";

/** The maximum number of seeded records. Ten million take 140 GB of disk. */
export const maximumSeed = 10_000_000;

/** The number of records to start with, `"examples"` for those of the document, or the path of a JSON Lines file. */
export type SeedOption = number | "examples" | (string & {});

/**
 * Fills an empty store. The tables of the service and the operator come first, then the document's example of each entity;
 * what is generated is the same for the same count, and a larger count begins with the records of a smaller one. A store
 * without a seed has the tables of the service only. Call it within `bulk` of the database.
 *
 * @throws Error that names the line, if a file holds a wrong record.
 */
export function* seed(api: Api, store: Store, option: SeedOption, context: LoadContext): Steps<void> {
  const isFile = typeof option === "string" && option !== "examples";
  const pictures = new Pictures(store);
  const setup = setupRecords(api, option !== 0 && !isFile);
  for (const { entity, record } of setup)
    pictures.draw(entity, record, () => drawPicture(Number(record["Id"])));
  if (isFile || option === 0) {
    yield* store.load([setup]);
    if (isFile) yield* importLines(api, store, readLines(option), context);
    return;
  }
  const entities = [...api.entities.values()];
  const generated = entities.filter(({ name }) => !setupEntities.has(name));
  const plans = generated.map((entity, index): Plan => {
    const step = index === 0 || entity.required.includes("TariffId") ? 1 : membersPerGroup;
    const exampleId = Number(entity.example?.["Id"] ?? 0);
    return {
      entity,
      // An entity without a create has only the record of the document's example.
      count:
        typeof option === "number" && entity.writable.size > 0
          ? Math.ceil(option / step)
          : Number(exampleId > 0),
      step,
      exampleId,
      // Assigned beforehand, so that records can refer to each other before they are stored.
      firstId: Math.max(store.nextId(entity), exampleId + 1),
    };
  });
  const total = plans.reduce((sum, { count }) => sum + count, 0);
  const report = (done: number) => context.progress?.({ task: "seed", done, total });
  function* batches() {
    yield setup;
    yield* batchesOf(plans, pictures);
  }
  const progress = (done: number) => done > setup.length && report(done - setup.length);
  const made = yield* store.load(batches(), { progress });
  // People without a plan have no contract.
  if (made - setup.length < total) report(total);
}

/** The records to generate of an entity. */
interface Plan {
  readonly entity: Entity;
  readonly count: number;
  /** The number of people for each record. */
  readonly step: number;
  /** 0 if the document has no example. */
  readonly exampleId: number;
  /** The id of the first record that is generated. */
  readonly firstId: number;
}

/** The number of people to generate at a time, with their other records. */
const batchSize = 5 * membersPerGroup;

/** The records of a batch, by the numbers of their people. */
type Batch = ReadonlyMap<Entity, ReadonlyMap<number, StoredRecord>>;

/** Generates the records, in batches of people and their groups. */
function* batchesOf(plans: readonly Plan[], pictures: Pictures): globalThis.Generator<LoadedRecord[]> {
  const people = Math.max(...plans.map(({ count, step }) => count * step));
  let generator: Generator | undefined;
  for (let start = 0; start < people; start += batchSize) {
    const batch = new Map<Entity, Map<number, StoredRecord>>();
    for (const { entity, count, step, exampleId, firstId } of plans) {
      const records = new Map<number, StoredRecord>();
      for (let number = start; number < Math.min(start + batchSize, count * step); number += step) {
        let record: StoredRecord | undefined;
        if (number === 0 && exampleId > 0) {
          record = { ...blank(entity), ...entity.example, ...withoutRelations(entity, plans), Id: exampleId };
        } else {
          generator ??= new Generator();
          record = generator.record(entity, number);
        }
        if (!record) continue;
        record["Id"] ||= firstId + number / step - Number(exampleId > 0);
        const { Id } = record;
        record["UniqueId"] ||= uniqueId(entity, Number(Id));
        pictures.draw(entity, record, () => drawPicture(Number(Id)));
        records.set(number, record);
      }
      batch.set(entity, records);
    }
    for (const plan of plans) link(plan, plans, batch);
    showCharges(batch);
    yield [...batch].flatMap(([entity, records]) =>
      [...records.values()].map((record) => ({ entity, record })),
    );
  }
}

/** Empty values for the relations between generated records. */
const withoutRelations = (entity: Entity, plans: readonly Plan[]): StoredRecord =>
  Object.fromEntries(
    [...entity.fields.values()]
      .filter(
        ({ relation, readOnly }) => !readOnly && plans.some((plan) => plan.entity.name === relation?.entity),
      )
      .map((field) => [field.name, field.type === "ids" ? [] : null]),
  );

/**
 * Links the records of a batch: the members of a group are neighbours, and any other record refers to records of the same
 * person. The example keeps those relations of the document that refer to existing records.
 */
function link({ entity, exampleId }: Plan, plans: readonly Plan[], batch: Batch): void {
  const position = plans.findIndex((one) => one.entity === entity);
  for (const { name, type, relation, readOnly } of entity.fields.values()) {
    const related = plans.find((one) => one.entity.name === relation?.entity);
    const isShared = relation?.inverse !== undefined;
    // A relation with two sides is set on one side: groups have members.
    if (!related || readOnly || (isShared && plans.indexOf(related) >= position)) continue;
    const others = batch.get(related.entity) ?? new Map<number, StoredRecord>();
    for (const [number, record] of batch.get(entity) ?? []) {
      const given = record["Id"] === exampleId ? entity.example : undefined;
      const length = isShared ? groupSize(number / membersPerGroup) : 1;
      const people = Array.from({ length }, (_, index) => others.get(number + index));
      const found = given
        ? idsIn(given[name]).filter((id) => [...others.values()].some((other) => other["Id"] === id))
        : people.flatMap((other) => idsIn(other?.["Id"]));
      record[name] = type === "ids" ? found : (found[0] ?? null);
    }
  }
}
