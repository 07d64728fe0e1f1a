import { randomUUID } from "node:crypto";
import nexudus from "@nexudus-api/spec";
import { beforeAll, describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox.ts";
import { errorsOf, recordsOf } from "../../testing/bodies.ts";

// Tests every filter of every list against an independent predicate, which reads full records and compares values. The
// parameters and the kinds of their values are read from the document.
type Fields = Record<string, unknown> & { Id: number };

interface Parameter {
  readonly name: string;
  readonly path: string;
  /** The property, without prefixes: `Country` of `from_Coworker_Country`. */
  readonly property: string;
  readonly schema: { readonly type?: string; readonly format?: string; readonly $ref?: string };
}

interface Tag {
  readonly name: string;
  readonly "x-nexudus-entity"?: string;
}

// The bundle is an OpenAPI document.
const { tags, paths, components } = nexudus as unknown as {
  tags: Tag[];
  paths: Record<
    string,
    { get?: { operationId: string; parameters: { name?: string; schema?: object; required?: boolean }[] } }
  >;
  components: { examples: Record<string, { value: Fields }> };
};
/** The entity of each list, by its path. */
const entities = new Map(
  tags.flatMap(({ name: tag, "x-nexudus-entity": entity = "" }) =>
    Object.keys(paths).flatMap((path): [string, string][] =>
      paths[path]?.get?.operationId === `list${tag}` ? [[path, entity]] : [],
    ),
  ),
);
const coworkers = "/spaces/coworkers";
const lists = [...entities.keys()];
const parameters = lists.flatMap((path): Parameter[] =>
  (paths[path]?.get?.parameters ?? []).flatMap(({ name = "", schema = {} }) => {
    const property = name.replace(new RegExp(`^((from|to)_)?${entities.get(path)}_`), "");
    return property === name && !/^(Id|UniqueId)$/.test(name) ? [] : [{ name, path, property, schema }];
  }),
);
/** One parameter for each property. */
const kinds = [
  ...new Map(parameters.map((parameter) => [parameter.path + parameter.property, parameter])).values(),
];
const exact = parameters.filter(({ name }) => !/^(from|to)_/.test(name));
const ranges = parameters.filter(({ name }) => name.startsWith("from_"));

const words = [
  "Ada",
  "ADA",
  "zoë",
  "Zoë",
  "Zoe",
  "straße",
  "a%b",
  "a_b",
  "O'Hara",
  'say "hi"',
  "Ωmega",
  " x ",
];
const guids = ["13699839-0afb-4388-8a55-b656e051b13c", "a1b2c3d4-e5f6-7890-abcd-ef1234567890"];

/** A value of the kind that a parameter compares with, sometimes null. */
function valueFor({ schema }: Parameter, index: number): unknown {
  const kind = schema.$ref?.split("/").at(-1) ?? schema.type;
  switch (kind) {
    case "string":
      return schema.format === "uuid" ? guids[index % 2] : words[index % words.length];
    case "FilterDateTime":
      return new Date(Date.UTC(2024, index % 12, 1 + (index % 28), index % 24))
        .toISOString()
        .replace(".000Z", "Z");
    case "boolean":
      return index % 3 === 0;
    case "number":
      return (index % 7) * 1.25 - 2;
    case "integer":
      return index % 5;
    default:
      // The members 1 and 2 are in every enumeration.
      return 1 + (index % 2);
  }
}

let sandbox: Sandbox;
const records = new Map<string, Fields[]>();

async function ask(
  method: string,
  target: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const { username, password } = sandbox.credentials;
  const response = await sandbox.fetch(`http://sandbox.example.com/api${target}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      "content-type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const firstId = 500_000_000;

/** The records that others refer to, where they must exist. */
const existing = (index: number): Readonly<Record<string, unknown>> => ({
  CoworkerId: firstId + index,
  CoworkerInvoiceId: components.examples["CoworkerInvoiceRecord"]?.value.Id,
  TransactionCurrencyId: 3005,
});

/** The filter that a list demands, with a value. */
const demandedBy = (path: string): string => {
  const demanded = paths[path]?.get?.parameters.find(({ required }) => required === true)?.name;
  const key = `${demanded?.replace(/^.+_/, "")}Id`;
  return demanded === undefined ? "" : `&${demanded}=${String(existing(0)[key])}`;
};

/** The ids that a list finds, or the response if it is not a list. */
async function found(path: string, query: string): Promise<unknown> {
  const demanded = demandedBy(path);
  const all = demanded.startsWith(`&${query.replace(/=.*/, "")}=`) ? query : query + demanded;
  const { status, body } = await ask("GET", `${path}?size=1000&orderby=Id&${all}`);
  return status === 200 ? recordsOf(body).map(({ Id }) => Id) : body;
}

/** What is not varied: identity, and what refers to records that only the seed holds. */
const fixed = /^(Id|UniqueId|Teams|TeamMembers|PayingMemberId|(Booking|Visitor)Id)$/;

/** A record as a line of an import: the example, with another value for each filter. */
function line(path: string, index: number): string {
  const entity = entities.get(path) ?? "";
  const example: Fields = components.examples[`${entity}Record`]?.value ?? { Id: 0 };
  const record: Record<string, unknown> = { ...example, Id: firstId + index, UniqueId: randomUUID() };
  for (const parameter of kinds.filter((candidate) => candidate.path === path)) {
    const { property } = parameter;
    const names = [property, `${property}Id`, property.replaceAll("_", "")];
    const key = names.find((name) => name in example);
    if (key === undefined || fixed.test(key)) continue;
    // Some values are null, where that is allowed.
    if (example[key] === null && index % 6 === 5) continue;
    record[key] =
      existing(index)[key] ?? (Array.isArray(example[key]) ? [index % 4, 9] : valueFor(parameter, index));
  }
  // An end must be after its beginning.
  if (typeof record["ToTime"] === "string") record["ToTime"] = record["ToTime"].replace(/^\d{4}/, "2030");
  // These depend on each other. The seed varies them.
  if (entity === "Coworker") record["Teams"] = [];
  if (entity === "Team")
    Object.assign(record, {
      TeamMembers: [],
      TeamAdministrators: [],
      PayingMemberId: null,
      CreateSingleInvoiceForTeam: false,
    });
  return JSON.stringify({ entity, record });
}

beforeAll(async () => {
  sandbox = createSandbox({ seed: 40, references: "unchecked" });
  await sandbox.importLines(
    lists.flatMap((path) => Array.from({ length: 40 }, (_, index) => line(path, index))),
  );
  for (const path of lists) {
    const { body: page } = await ask("GET", `${path}?size=1000&orderby=Id${demandedBy(path)}`);
    const all: Fields[] = [];
    for (const { Id } of recordsOf(page)) {
      // contract.ts has validated the response against the document.
      all.push((await ask("GET", `${path}/${Id}`)).body as Fields);
    }
    records.set(path, all);
  }
});

/** The value of a record for a filter: the field itself, the reference, or a derived field. */
function valueOf(record: Fields, property: string): unknown {
  for (const key of [property, `${property}Id`, property.replaceAll("_", "")])
    if (key in record) return record[key];
  throw new Error(`No field for ${property}`);
}

const lower = (value: string): string => value.toLocaleUpperCase("en").toLocaleLowerCase("en");

function matches(value: unknown, sample: unknown): boolean {
  if (Array.isArray(value)) return value.includes(sample);
  return typeof value === "string" && typeof sample === "string"
    ? lower(value) === lower(sample)
    : value === sample;
}

/** A value in a query: text in capitals, because case does not matter. */
function inCapitals(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return typeof value === "string" && !/^\d{4}-\d{2}-\d{2}T/.test(value)
    ? text.toLocaleUpperCase("en")
    : text;
}

const idsWhere = (path: string, predicate: (record: Fields) => boolean): number[] =>
  (records.get(path) ?? []).filter(predicate).map(({ Id }) => Id);

const number = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number(value));

describe("each filter finds exactly the records that a scan of all records finds", () => {
  test.each(exact)("$name", async ({ name, path, property }) => {
    const all = (records.get(path) ?? []).map((record) => valueOf(record, property));
    // `null` finds empty values, where that is allowed. The last values are those of the lines.
    const samples = [...new Set(all.flat())].slice(-words.length - 1);
    const disagreements: unknown[] = [];
    for (const sample of samples) {
      const actual = await found(path, `${name}=${encodeURIComponent(inCapitals(sample))}`);
      const expected = idsWhere(path, (record) => matches(valueOf(record, property), sample));
      if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        disagreements.push({ sample, actual, expected });
      }
    }
    // Helper fields are null in every record.
    const isHelper = /^(New.+Url|Clear.+File)$/.test(property);
    expect(isHelper || samples.some((sample) => sample !== null)).toBe(true);
    expect(disagreements).toEqual([]);
  });

  test("no filter accepts a value that its schema rejects", async () => {
    const accepted: string[] = [];
    for (const { name, path, schema } of parameters) {
      const wrong = schema.type === "string" && schema.format !== "uuid" ? undefined : "2025-02-30T00:00";
      if (wrong === undefined) continue;
      const { status, body } = await ask("GET", `${path}?${name}=${wrong}${demandedBy(path)}`);
      const isNamed = status === 400 && errorsOf(body).some(({ PropertyName }) => PropertyName === name);
      if (!isNamed) accepted.push(name);
    }
    expect(accepted).toEqual([]);
  });

  test.each(ranges)("$name, and its to_", async ({ name, path, property }) => {
    const values = (records.get(path) ?? [])
      .map((record) => valueOf(record, property))
      .filter((value) => value !== null);
    const sorted = [...new Set(values)].toSorted((a, b) => number(a) - number(b));
    const to = name.replace("from_", "to_");
    const disagreements: unknown[] = [];
    for (const limit of [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]) {
      const query = encodeURIComponent(JSON.stringify(limit).replaceAll('"', ""));
      for (const [parameter, holds] of [
        [name, (value: number) => value >= number(limit)],
        [to, (value: number) => value <= number(limit)],
      ] as const) {
        const actual = await found(path, `${parameter}=${query}`);
        const expected = idsWhere(path, (record) => {
          const value = valueOf(record, property);
          return value !== null && holds(number(value));
        });
        if (JSON.stringify(actual) !== JSON.stringify(expected))
          disagreements.push({ parameter, limit, actual, expected });
      }
    }
    expect(disagreements).toEqual([]);
  });
});

describe("lists", () => {
  test("find by two filters what both find", async () => {
    const one = await found(coworkers, "Coworker_Gender=2");
    const other = await found(coworkers, "Coworker_ProfileIsPublic=true");
    const both = await found(coworkers, "Coworker_Gender=2&Coworker_ProfileIsPublic=true");
    const set = new Set(other as number[]);
    // The document types this field as a list of ids.
    expect(both).toEqual((one as number[]).filter((id) => set.has(id)));
  });

  test.each(["FullName", "Id", "UpdatedOn", "CountryId", "BillingName"])(
    "by %s find by any two filters and in pages of any size what both find, in the order of all",
    async (order) => {
      const listed = async (query: string): Promise<{ ids: number[]; total: number }> => {
        const { body } = await ask("GET", `${coworkers}?orderby=${order}&${query}`);
        const { Records, TotalItems } = body as { Records: Fields[]; TotalItems: number };
        return { ids: Records.map(({ Id }) => Id), total: TotalItems };
      };
      const { ids: all } = await listed("size=1000");
      const example = (records.get(coworkers) ?? [])[60];
      const filters = [
        ...["Country", "InvoicingBusiness", "SimpleTimeZone", "BillingCountry", "Gender", "FullName"].map(
          (name) => `Coworker_${name}=${encodeURIComponent(String(valueOf(example ?? { Id: 0 }, name)))}`,
        ),
        ...["CreatedOn", "UpdatedOn"].map((name) => `from_Coworker_${name}=2024-12-01T00:00`),
        "to_Coworker_CreatedOn=2025-01-01T00:00",
        "Coworker_Active=true",
      ];
      const byOne = new Map<string, Set<number>>();
      for (const filter of filters) byOne.set(filter, new Set((await listed(`size=1000&${filter}`)).ids));
      let several = 0;
      for (const [one, first] of byOne) {
        for (const [other, second] of byOne) {
          if (one >= other) continue;
          const expected = all.filter((id) => first.has(id) && second.has(id));
          if (expected.length > 1) several++;
          for (const size of [1, 7]) {
            const page = { ids: expected.slice(size, 2 * size), total: expected.length };
            expect([one, other, await listed(`size=${size}&page=2&${one}&${other}`)]).toEqual([
              one,
              other,
              page,
            ]);
          }
        }
      }
      expect(several).toBeGreaterThan(10);
    },
  );

  test.each([
    "FullName",
    "Id",
    "UpdatedOn",
    "CompanyName",
    "CountryId",
    "Country",
    "Active",
    "Tag",
    "TaxRate",
  ])(
    "by %s come in pages of any size that contain each record once, and reversed in the other direction",
    async (order) => {
      const listed = async (query: string): Promise<number[]> => {
        const { body } = await ask("GET", `/spaces/coworkers?orderby=${order}&${query}`);
        return recordsOf(body).map(({ Id }) => Id);
      };
      const all = await listed("size=1000");
      expect(new Set(all).size).toBe(80);
      for (const size of [1, 7, 80]) {
        const pages: number[] = [];
        for (let page = 1; page <= Math.ceil(80 / size); page++)
          pages.push(...(await listed(`size=${size}&page=${page}`)));
        expect(pages).toEqual(all);
      }
      expect(await listed("size=1000&dir=Descending")).toEqual(all.toReversed());
    },
  );
});
