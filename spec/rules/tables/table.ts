import type { Mapping } from "../redocly.ts";

/** What a tag says about a table in `x-nexudus-table`. */
export interface Table {
  /** The tag, in the plural: `Countries`. */
  readonly tag: string;
  /** The entity, in the singular: `Country`. */
  readonly entity: string;
  /** The entity in prose: `country` and `countries`. */
  readonly one: string;
  readonly many: string;
  /** The path of the collection: `/sys/countries`. */
  readonly path: string;
  /** The fields to filter by, each with an example of a value, which also gives the filter's type. */
  readonly filters: Readonly<Record<string, string | boolean>>;
  /** The field that lists are ordered by, if a source states it. */
  readonly orderBy?: string;
  /** The `Id` of the example, for parameters. */
  readonly exampleId: number;
  /** Who documents the operations, and who the filters. */
  readonly source: string;
  readonly filterSource: string;
}

const REQUIRED = ["path", "one", "many", "exampleId", "source", "filterSource", "filters"] as const;

/** @throws {Error} that names the tag and the key, for a description that is incomplete or has a key too many */
export function readTable(tag: Mapping): Table {
  // The checks below hold the value to the keys; the lint holds what is made from it to everything else.
  const given = tag["x-nexudus-table"] as Mapping;
  const keys: readonly string[] = [...REQUIRED, "orderBy"];
  const missing = REQUIRED.find((key) => given[key] === undefined);
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (missing !== undefined || unknown !== undefined || typeof tag["x-nexudus-entity"] !== "string") {
    throw new Error(
      `x-nexudus-table of the tag ${String(tag["name"])}: ${
        missing === undefined
          ? `${unknown ?? "x-nexudus-entity"} is ${unknown === undefined ? "missing beside it" : "no key of a table"}`
          : `${missing} is missing`
      }. The keys are ${keys.join(", ")}.`,
    );
  }
  return { ...given, tag: tag["name"], entity: tag["x-nexudus-entity"] } as Table;
}
