import { crc32 } from "node:zlib";
import type { Api, Entity } from "../../document/api.ts";
import { blank, titleOf, type StoredRecord } from "../../document/record.ts";
import { permanentEntities, setupEntities } from "../../document/setup-entities.ts";
import type { LoadedRecord } from "../../store/bulk/load-records.ts";
import countries from "./data/countries.json" with { type: "json" };
import currencies from "./data/currencies.json" with { type: "json" };
import timeZones from "./data/time-zones.json" with { type: "json" };
import { extraServices, products, resources, resourceTypes, timePasses } from "./catalogue.ts";
import { accounts, taxRates } from "./accounting.ts";
import { businesses } from "./locations.ts";
import type { Rows } from "./rows.ts";
import { tariffs } from "./plans.ts";

/** The id of the administrator's account. */
const administratorId = 87_650_000;

/**
 * The rows of a table of the service. The id of a row is the first one plus its position, so a row never moves, and new rows
 * go to the end.
 */
const rowsOf = (rows: readonly string[], first: number, read: (row: string) => StoredRecord): Rows =>
  rows.map((row, index) => [first + index, read(row)]);

const records: Readonly<Record<string, () => Rows>> = {
  // Code, culture and English name of ISO 3166-1. 1221 is the United States, as in the source documents.
  Country: () =>
    rowsOf(countries, 984, (row) => {
      const [TwoDigitsCode = "", Culture = "", ...name] = row.split(" ");
      return { Name: name.join(" "), TwoDigitsCode, Culture };
    }),
  // The time zones of Windows: offset, whether clocks change for the summer, name and cities. 2023 is GMT Standard Time, as
  // in the source documents.
  SimpleTimeZone: () =>
    rowsOf(timeZones, 1978, (row) => {
      const [zone = "", cities = ""] = row.split(" | ");
      const [offset = "", summer, ...name] = zone.split(" ");
      const Description = `(UTC${offset}) ${cities}`;
      return { Name: name.join(" "), Description, TimeOffset: offset, UsesSummerTime: summer === "summer" };
    }),
  // Code and English name of ISO 4217. 3005 is the pound sterling, as in the source documents.
  Currency: () =>
    rowsOf(currencies, 2954, (row) => {
      const [Code = "", ...name] = row.split(" ");
      return { Name: name.join(" "), Code };
    }),
  User: () => [
    [
      administratorId,
      { FullName: "Administrator", Email: "admin@example.com", Active: true, IsAdmin: true, APIAccess: true },
    ],
  ],
  Business: () => businesses,
  TaxRate: () => taxRates,
  FinancialAccount: () => accounts,
  Tariff: () => tariffs,
  ResourceType: () => resourceTypes,
  Resource: () => resources,
  ExtraService: () => extraServices,
  Product: () => products,
  TimePass: () => timePasses,
};

/**
 * The records that a sandbox starts with: the tables of the service and, unless it is to be empty, the operator. The
 * document's example replaces the record with its id.
 */
export function setupRecords(api: Api, withOperator: boolean): LoadedRecord[] {
  return [...api.entities.values()].flatMap((entity) => {
    if (!withOperator && !permanentEntities.has(entity.name)) return [];
    const { example } = entity;
    const exampleId = Number(example?.["Id"]);
    const written = records[entity.name]?.() ?? [];
    const hasExample = written.some(([id]) => id === exampleId);
    const rows: Rows =
      hasExample || !withOperator || !example || !setupEntities.has(entity.name)
        ? written
        : [...written, [exampleId, {}]];
    return rows.map(([id, values]): LoadedRecord => {
      const isExample = id === exampleId;
      const record: StoredRecord = {
        ...blank(entity),
        UniqueId: uniqueId(entity, id),
        CreatedOn: "2011-01-01T00:00:00Z",
        UpdatedOn: "2011-01-01T00:00:00Z",
        UpdatedBy: "System",
        ...values,
        ...(isExample ? example : {}),
        Id: id,
      };
      record["ToStringText"] = titleOf(entity, record);
      return { entity, record };
    });
  });
}

/** A GUID that is the same in every version. It follows from the name of the entity and the id of the record. */
export function uniqueId(entity: Entity, id: number): string {
  let start = starts.get(entity);
  if (start === undefined) {
    const hash = crc32(entity.name).toString(16).padStart(8, "0");
    start = `5a5d0b0e-${hash.slice(0, 4)}-4${hash.slice(4, 7)}-8${hash.slice(7)}00-`;
    starts.set(entity, start);
  }
  return start + id.toString(16).padStart(12, "0");
}

const starts = new WeakMap<Entity, string>();
