import * as fc from "fast-check";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { Entity, Field } from "../document/api.ts";
import type { JsonObject } from "../document/json.ts";
import { readApi } from "../document/read-api.ts";
import { start } from "../testing/start.ts";
import { fieldsOf, valueOf } from "../testing/bodies.ts";

// The bundle is JSON.
const { base, entities, operations } = readApi(nexudus as unknown as JsonObject);

/** The fields whose values are GUIDs, as the list's filters tell. */
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

function valuesOf(field: Field): fc.Arbitrary<unknown> {
  if (field.memberNames.size > 0) return fc.constantFrom(...field.memberNames.keys());
  if (guids.has(field.name)) return fc.uuid();
  const values: Readonly<Record<Field["type"], fc.Arbitrary<unknown>>> = {
    string: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
    date: dates,
    integer: fc.integer(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    ids: fc.uniqueArray(fc.nat(), { maxLength: 4 }),
    any: fc.constant(null),
  };
  return field.nullable ? fc.option(values[field.type]) : values[field.type];
}

/** What makes an account, or demands a member. */
const fixed = new Set(["CreateUser", "CreateSingleInvoiceForTeam"]);

/** Records of an entity: the example's values for what is demanded, and any others for what the entity keeps by itself. */
function recordsOf(entity: Entity): fc.Arbitrary<object> {
  const { example, fields, required, writable } = entity;
  const free = [...(writable.size > 0 ? writable : fields).values()].filter(
    ({ name, relation, helper }) => !relation && !helper && !required.includes(name) && !fixed.has(name),
  );
  // All bookings are for the same time. A resource that is not there takes all of them. A check-in of the past has an end.
  const demanded = Object.fromEntries(
    [...required, ...(fields.has("ToTime") ? ["ToTime"] : [])].map((name) => [
      name,
      name === "ResourceId" ? 1 : example?.[name],
    ]),
  );
  const model = Object.fromEntries(free.map((field) => [field.name, valuesOf(field)]));
  return fc.record(model, { requiredKeys: [] }).map((values) => ({ ...values, ...demanded }));
}

test.each([...entities.values()])(
  "an import of any export, and a PUT of any GET, change nothing that a caller can set: $name",
  async (entity) => {
    const operation = (kind: string) => operations.find((one) => one.entity === entity && one.kind === kind);
    const path = (kind: string) => operation(kind)?.path.slice(base.length) ?? "";
    const seed = "examples";
    const [from, to] = [await start(undefined, { seed }), await start(undefined, { seed })];
    const exported = (sandbox: typeof from.sandbox, id: number) =>
      [...sandbox.exportLines()].filter(
        (line) => line.startsWith(`{"entity":"${entity.name}"`) && line.includes(`,"Id":${id},`),
      );
    let nextId = 900_000_000;
    /** Stores a record as a caller can: by a create, or by an import if the entity has none. */
    const store = async (values: object): Promise<number> => {
      if (operation("create")) {
        const { status, body } = await from.ask("POST", path("create"), { body: values });
        if (status !== 200) throw new Error(`A create was answered ${status}: ${JSON.stringify(body)}`);
        return valueOf(body).Id;
      }
      const record = { ...values, Id: nextId++ };
      await from.sandbox.importLines([JSON.stringify({ entity: entity.name, record })]);
      return record.Id;
    };
    await fc.assert(
      fc.asyncProperty(recordsOf(entity), async (values) => {
        const id = await store(values);
        const lines = exported(from.sandbox, id);
        expect(lines).toHaveLength(1);
        await to.sandbox.importLines(lines);
        expect(exported(to.sandbox, id)).toEqual(lines);
        const { body: record } = await to.ask("GET", path("get").replace("{id}", String(id)));
        if (!operation("replace")) return;
        expect((await to.ask("PUT", path("replace"), { body: record })).status).toBe(200);
        const { body: after } = await to.ask("GET", path("get").replace("{id}", String(id)));
        expect(after).toEqual({
          ...fieldsOf(record),
          UpdatedOn: expect.any(String),
          UpdatedBy: "admin@example.com",
        });
      }),
      { numRuns: process.env["SOAK"] === undefined ? 10 : 300 },
    );
  },
);
