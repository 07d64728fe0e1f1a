import * as fc from "fast-check";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { Entity, Field } from "../document/api.ts";
import type { JsonObject } from "../document/json.ts";
import { readApi } from "../document/read/read-api.ts";
import { start } from "../testing/start.ts";
import { fieldsOf, valueOf } from "../testing/bodies.ts";

// The bundle is JSON.
const { base, entities, operations } = readApi(nexudus as unknown as JsonObject);

/** The fields whose values are GUIDs, according to the filters of the list. */
const guids = new Set(
  operations.flatMap(({ filters }) =>
    [...filters.values()].flatMap(({ field, schema }) => (schema["format"] === "uuid" ? [field.name] : [])),
  ),
);

/** A date in one of the forms that RFC 3339 allows. */
const dates = fc
  .tuple(
    fc.date({ min: new Date("1000-01-02"), max: new Date("9998-12-30"), noInvalidDate: true }),
    fc.constantFrom("Z", "z", "+05:30", "-11:00"),
    fc.constantFrom("", ".5", ".123456"),
  )
  .map(([date, zone, fraction]) => `${date.toISOString().slice(0, 19)}${fraction}${zone}`);

/** Made once: fast-check lists all characters for each arbitrary of texts. */
const values: Readonly<Record<Field["type"], fc.Arbitrary<unknown>>> = {
  string: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  date: dates,
  integer: fc.integer(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
  ids: fc.uniqueArray(fc.nat(), { maxLength: 4 }),
  any: fc.constant(null),
};

function valuesOf(field: Field): fc.Arbitrary<unknown> {
  if (field.memberNames.size > 0) return fc.constantFrom(...field.memberNames.keys());
  if (guids.has(field.name)) return fc.uuid();
  return field.nullable ? fc.option(values[field.type]) : values[field.type];
}

/** Fields that create an account or require a member. */
const fixed = new Set(["CreateUser", "CreateSingleInvoiceForTeam"]);

/** Records of an entity: the example's values for required fields, and arbitrary ones for independent fields. */
function recordsOf(entity: Entity): fc.Arbitrary<object> {
  const { example, fields, required, writable } = entity;
  const free = [...(writable.size > 0 ? writable : fields).values()].filter(
    ({ name, relation, helper }) => !relation && !helper && !required.includes(name) && !fixed.has(name),
  );
  // All bookings have the same time. A resource that does not exist accepts all of them. A past check-in must have an end.
  const demanded = Object.fromEntries(
    [...required, ...(fields.has("ToTime") ? ["ToTime"] : [])].map((name) => [
      name,
      name === "ResourceId" ? 1 : example?.[name],
    ]),
  );
  const model = Object.fromEntries(free.map((field) => [field.name, valuesOf(field)]));
  return fc.record(model, { requiredKeys: [] }).map((chosen) => ({ ...chosen, ...demanded }));
}

test.each([...entities.values()])(
  "an import of any export, and a PUT of any GET, change nothing that a caller can set: $name",
  async (entity) => {
    const operation = (kind: string) => operations.find((one) => one.entity === entity && one.kind === kind);
    const path = (kind: string) => operation(kind)?.path.slice(base.length) ?? "";
    const seed = "examples";
    const [from, to] = [await start(undefined, { seed }), await start(undefined, { seed })];
    const exported = (sandbox: typeof from.sandbox, ids: readonly number[]) =>
      [...sandbox.exportLines()].filter(
        (line) =>
          line.startsWith(`{"entity":"${entity.name}"`) && ids.some((id) => line.includes(`,"Id":${id},`)),
      );
    let nextId = 900_000_000;
    /** Stores records as a caller can: by creates, or by an import if the entity has none. */
    const store = async (several: readonly object[]): Promise<number[]> => {
      const ids: number[] = [];
      for (const one of operation("create") ? several : []) {
        const { status, body } = await from.ask("POST", path("create"), { body: one });
        if (status !== 200) throw new Error(`A create returned ${status}: ${JSON.stringify(body)}`);
        ids.push(valueOf(body).Id);
      }
      if (operation("create")) return ids;
      const records = several.map((one) => ({ ...one, Id: nextId++ }));
      await from.sandbox.importLines(
        records.map((record) => JSON.stringify({ entity: entity.name, record })),
      );
      return records.map(({ Id }) => Id);
    };
    const read = async (id: number) =>
      fieldsOf((await to.ask("GET", path("get").replace("{id}", String(id)))).body);
    await fc.assert(
      fc.asyncProperty(fc.array(recordsOf(entity), { minLength: 10, maxLength: 10 }), async (several) => {
        const ids = await store(several);
        const lines = exported(from.sandbox, ids);
        expect(lines).toHaveLength(ids.length);
        await to.sandbox.importLines(lines);
        expect(exported(to.sandbox, ids)).toEqual(lines);
        for (const id of operation("replace") ? ids : []) {
          const record = await read(id);
          expect((await to.ask("PUT", path("replace"), { body: record })).status).toBe(200);
          const changed = { UpdatedOn: expect.any(String), UpdatedBy: "admin@example.com" };
          expect(await read(id)).toEqual({ ...record, ...changed });
        }
      }),
      { numRuns: process.env["SOAK"] === undefined ? 1 : 30 },
    );
  },
);

test("after any deletion, the other records can be replaced as they are read, and imported elsewhere", async () => {
  const { ask, sandbox } = await start(undefined, {
    seed: 24,
    dialect: "documented",
    references: "checked",
    clock: () => new Date("2025-06-01T00:00:00Z"),
  });
  const idsOf = ({ name }: Entity): string[] =>
    [...sandbox.exportLines()].flatMap((line) =>
      line.startsWith(`{"entity":"${name}"`) ? (/[{,]"Id":(\d+),/.exec(line)?.[1] ?? []) : [],
    );
  const outcomes = new Set<unknown>();
  for (const { kind, path, entity } of operations)
    for (const id of kind === "delete" && entity ? idsOf(entity).slice(0, 3) : []) {
      const target = path.slice(base.length).replace("{id}", id);
      const { status, body } = await ask("DELETE", target);
      expect([target, status]).toEqual([target, 200]);
      outcomes.add(fieldsOf(body)["WasSuccessful"]);
      const isGone = (await ask("GET", target)).status === 404;
      expect([target, isGone]).toEqual([target, fieldsOf(body)["WasSuccessful"]]);
    }
  // A record that another one requires is not deleted.
  expect(outcomes).toEqual(new Set([true, false]));
  for (const { kind, path, entity } of operations)
    for (const id of kind === "replace" && entity ? idsOf(entity) : []) {
      const target = path.slice(base.length);
      const { body } = await ask("GET", `${target}/${id}`);
      expect([target, id, (await ask("PUT", target, { body })).status]).toEqual([target, id, 200]);
    }
  const lines = [...sandbox.exportLines()];
  const { sandbox: other } = await start(undefined, { references: "checked" });
  await other.importLines(lines);
  expect([...other.exportLines()]).toEqual(lines);
});
