// Holds the tables of the document against what the sources list: the fact lists below are data, and one loop checks them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly readOnly?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
}
interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly schema?: Schema;
  readonly "x-provenance"?: { readonly status: string; readonly source: string };
}
interface Bundle {
  readonly tags: readonly { readonly name: string; readonly "x-nexudus-entity"?: string }[];
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly Parameter[] }>>>
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, { readonly value: Readonly<Record<string, unknown>> }>>;
  };
}

const bundle: Bundle = JSON.parse(readFileSync(new URL("dist/openapi.json", import.meta.url), "utf8"));
const { schemas, examples } = bundle.components;

/** Name, type and nullability of each field of a table's own, from Nexudus-Ltd/nexudus-coworking-skills. */
const tables = [
  {
    entity: "Country",
    path: "/sys/countries",
    id: 1221,
    fields: { Name: "string?", TwoDigitsCode: "string?", Culture: "string?" },
  },
  {
    entity: "SimpleTimeZone",
    path: "/sys/simpletimezones",
    id: 2023,
    fields: { Name: "string?", Description: "string?", TimeOffset: "string?", UsesSummerTime: "boolean" },
  },
  {
    entity: "Currency",
    path: "/sys/currencies",
    id: 3005,
    fields: { Name: "string?", Code: "string?", Format: "string?" },
  },
] as const;

/** The fields of every record of the service. */
const shared = [
  ..."Id UniqueId CreatedOn UpdatedOn UpdatedBy IsNew SystemId ToStringText LocalizationDetails".split(" "),
  "CustomFields",
];

function partsOf(name: string): Schema[] {
  const schema = schemas[name] ?? {};
  const names = (schema.allOf ?? []).flatMap(({ $ref }) =>
    $ref === undefined ? [] : [$ref.split("/").at(-1) ?? ""],
  );
  return [...names.flatMap(partsOf), schema];
}

describe.each(tables)("$entity", ({ entity, path, id, fields }) => {
  it("has the fields that the sources list, each always present and read-only, and the ten of every record", () => {
    const parts = partsOf(entity);
    const own = parts.at(-1)?.properties ?? {};
    const found = Object.entries(own).map(([name, { type = "", readOnly }]) => [
      name,
      readOnly === true && (typeof type === "string" ? type : type.join().replace(",null", "?")),
    ]);
    expect(Object.fromEntries(found)).toEqual(fields);
    const names = parts.flatMap(({ properties = {} }) => Object.keys(properties));
    expect(names.toSorted()).toEqual([...shared, ...Object.keys(fields)].toSorted());
    expect(parts.flatMap(({ required = [] }) => required).toSorted()).toEqual(names.toSorted());
  });

  it("can be listed, read by id and read by several ids, and nothing else", () => {
    const operations = Object.entries(bundle.paths)
      .filter(([other]) => other === path || other.startsWith(`${path}/`))
      .flatMap(([other, item]) => Object.keys(item).map((method) => `${method} ${other}`));
    expect(operations.filter((one) => !one.startsWith("parameters")).toSorted()).toEqual([
      `get ${path}`,
      `get ${path}/`,
      `get ${path}/{id}`,
    ]);
  });

  it("has a filter for each field of its own and SystemId, of the field's type and with a source, and no other", () => {
    const filters = (bundle.paths[path]?.["get"]?.parameters ?? []).filter(
      ({ name = "orderby" }) => name !== "orderby",
    );
    const typed = filters.map(({ name, schema }) => [name, schema?.$ref?.split("/").at(-1) ?? schema?.type]);
    const ranges = ["CreatedOn", "UpdatedOn"].flatMap((field) =>
      ["from", "to"].map((end) => [`${end}_${entity}_${field}`, "FilterDateTime"]),
    );
    expect(Object.fromEntries(typed)).toEqual({
      Id: "integer",
      UniqueId: "string",
      [`${entity}_SystemId`]: "string",
      ...Object.fromEntries(
        Object.entries(fields).map(([name, type]) => [`${entity}_${name}`, type.replace("?", "")]),
      ),
      ...Object.fromEntries(ranges),
    });
    for (const filter of filters) expect(filter["x-provenance"]?.source).toMatch(/^vardhan341\/api-docs/);
  });

  it(`has the id ${id} of the source documents in its example, which fills in every field`, () => {
    const example = examples[`${entity}Record`]?.value ?? {};
    expect(example["Id"]).toBe(id);
    expect(Object.keys(example).toSorted()).toEqual([...shared, ...Object.keys(fields)].toSorted());
  });
});

it("every entity of the document that can only be read is in the list above", () => {
  const readOnly = bundle.tags.flatMap(({ "x-nexudus-entity": entity }) =>
    entity === undefined || schemas[`${entity}Replace`] !== undefined ? [] : [entity],
  );
  expect(readOnly).toEqual(tables.map(({ entity }) => entity));
});
