import * as fc from "fast-check";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { Entity, Field } from "../document/api.ts";
import type { JsonObject } from "../document/json.ts";
import { readApi } from "../document/read-api.ts";
import { start } from "../testing/start.ts";
import { fieldsOf, recordsOf } from "../testing/bodies.ts";

// The bundle is JSON.
const { entities, operations } = readApi(nexudus as unknown as JsonObject);

/** The fields whose values are GUIDs, as the list's filters tell. */
const guids = new Set(
  operations.flatMap(({ filters }) =>
    [...filters.values()].flatMap(({ field, schema }) => (schema["format"] === "uuid" ? [field.name] : [])),
  ),
);

const required: Readonly<Record<string, object>> = {
  Coworker: { FullName: "Ada", Email: "ada@example.com", CountryId: 1221, SimpleTimeZoneId: 2023 },
  Team: { Name: "A", BusinessId: 1 },
};

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

/** Bodies of a create: what is demanded, and any other field that the entity keeps by itself. */
function bodiesOf(entity: Entity): fc.Arbitrary<object> {
  const free = [...entity.writable.values()].filter(
    ({ name, relation, helper }) =>
      !relation && !helper && name !== "CreateUser" && name !== "CreateSingleInvoiceForTeam",
  );
  const model = Object.fromEntries(free.map((field) => [field.name, valuesOf(field)]));
  return fc.record(model, { requiredKeys: [] }).map((body) => ({ ...body, ...required[entity.name] }));
}

test.each(["Coworker", "Team"])(
  "an import of any export, and a PUT of any GET, change nothing that a caller can set: %s",
  async (name) => {
    const entity = entities.get(name);
    if (!entity) throw new Error(`The document has no ${name}.`);
    const path = `/spaces/${name.toLowerCase()}s`;
    const [from, to] = [await start(), await start()];
    await fc.assert(
      fc.asyncProperty(bodiesOf(entity), async (body) => {
        await Promise.all([from.sandbox.reset(), to.sandbox.reset()]);
        const made = await from.ask("POST", path, { body });
        expect({ status: made.status, body: made.status === 200 ? "" : made.body }).toEqual({
          status: 200,
          body: "",
        });
        const lines = [...from.sandbox.exportLines()];
        await to.sandbox.importLines(lines);
        expect([...to.sandbox.exportLines()]).toEqual(lines);
        const { body: page } = await to.ask("GET", `${path}?size=1`);
        const id = recordsOf(page)[0]?.Id;
        const { body: record } = await to.ask("GET", `${path}/${id}`);
        expect((await to.ask("PUT", path, { body: record })).status).toBe(200);
        const { body: after } = await to.ask("GET", `${path}/${id}`);
        expect(after).toEqual({
          ...fieldsOf(record),
          UpdatedOn: expect.any(String),
          UpdatedBy: "admin@example.com",
        });
      }),
      { numRuns: process.env["SOAK"] === undefined ? 20 : 300 },
    );
  },
);
