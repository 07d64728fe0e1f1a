import { expect, test } from "vitest";
import type { Entity, Field } from "../../document/api.ts";
import { readDocument } from "../../document/read/read-document.ts";
import { setupRecords } from "../setup/setup-records.ts";
import { Generator } from "./generator.ts";

const api = readDocument();

/** A field of the document under another name. */
function fieldOf(entity: string, field: string, name = field): [string, Field] {
  const found = api.entities.get(entity)?.fields.get(field);
  if (found === undefined) throw new Error(`The document has no field ${entity}.${field}.`);
  return [name, { ...found, name }];
}

/** An entity that the document lacks: a location holds events, and nobody books them. */
function eventOf(...more: readonly [string, Field][]): Entity {
  const base = api.entities.get("Booking");
  if (base === undefined) throw new Error("The document has no bookings.");
  const fields = new Map([
    fieldOf("TaxRate", "BusinessId"),
    fieldOf("TaxRate", "Name"),
    fieldOf("Booking", "FromTime", "StartDate"),
    fieldOf("Booking", "ToTime", "EndDate"),
    ...more,
  ]);
  const example = {
    Id: 1,
    BusinessId: 12345678,
    Name: "Breakfast",
    StartDate: "2025-02-06T08:30:00Z",
    EndDate: "2025-02-06T10:00:00Z",
  };
  return {
    ...base,
    name: "Event",
    fields,
    writable: fields,
    required: [...fields.keys()],
    title: "Name",
    example,
  };
}

const timeOf = (date: unknown): number => (typeof date === "string" ? Date.parse(date) : NaN);

test("a period that an entity requires is as long in generated records as in the example", () => {
  const generator = new Generator();
  for (const number of [8, 16, 800]) {
    const { StartDate, EndDate } = generator.record(eventOf(), number) ?? {};
    expect(timeOf(EndDate) - timeOf(StartDate)).toBe(90 * 60_000);
  }
});

test("a record of no person is named after the example, and not after a company", () => {
  const generator = new Generator();
  const speakers = fieldOf("Team", "TeamMembers", "Speakers");
  for (const entity of [eventOf(), eventOf(speakers)])
    expect(generator.record(entity, 8)?.["Name"]).toBe("Breakfast 2");
  expect(generator.record(eventOf(fieldOf("Booking", "CoworkerId")), 8)?.["Name"]).not.toContain("Breakfast");
});

test("the UniqueId of a record does not depend on the other entities of the document", () => {
  const idsOf = (entities: readonly (readonly [string, Entity])[]) =>
    new Set(
      setupRecords({ ...api, entities: new Map(entities) }, true).map(({ record }) => record["UniqueId"]),
    );
  const all = [...api.entities];
  expect(idsOf(all.toReversed())).toEqual(idsOf(all));
  expect(idsOf(all).size).toBe(setupRecords(api, true).length);
});

test("customers have believable first names, although faker's list contains the word Name", () => {
  const generator = new Generator();
  const customers = api.entities.get("Coworker");
  const names = Array.from({ length: 200 }, (_, number) => customers && generator.record(customers, number))
    .map((record) => record?.["FullName"])
    .filter((name) => typeof name === "string");
  expect(names).toHaveLength(200);
  expect(names.filter((name) => name.startsWith("Name "))).toEqual([]);
});
