// Holds every entity of the document to what its sources list. The lists are data, in facts/: an edit of the YAML, or of the
// rules that generate it, cannot lose a field, a filter or an operation unnoticed.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyOf, operationOf, operations, queryOf, responseOf } from "./testing/operations.ts";
import { bundle, type Schema } from "./testing/bundle.ts";
import { fieldsOf, isNullable, requiredOf } from "./testing/schemas.ts";
import { names } from "./testing/names.ts";

/** Names, separated by spaces, by type: `string?` may be null, `enum` is an enumeration, `any` is not checked. */
type ByType = Readonly<Record<string, string>>;

interface Facts {
  readonly entity: string;
  readonly path: string;
  readonly exampleId: number;
  readonly operations: readonly string[];
  readonly binaries?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly fields: ByType;
  readonly serverFields: ByType;
  readonly detailFields: ByType;
  readonly listChanges?: string;
  readonly filters: ByType;
  readonly ranges: ByType;
}

const folder = new URL("facts/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const facts = readdirSync(folder).flatMap((name): Facts[] =>
  ["enums.json", "RecordFields.json"].includes(name) ? [] : [JSON.parse(read(name))],
);
/** The fields of every record. */
const recordFields: { readonly fields: string; readonly serverFields: string } = JSON.parse(
  read("RecordFields.json"),
);
const { schemas, examples } = bundle.components;

const [sharedWritten, sharedRead] = [names(recordFields.fields), names(recordFields.serverFields)];
const shared = [...sharedWritten, ...sharedRead];
const all = (byType: ByType): string[] => Object.values(byType).flatMap(names);
const sorted = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted();

/** Method, path below the collection, and right of the role, by kind of operation. */
const routes: Readonly<Record<string, readonly [method: string, suffix: string, right: string]>> = {
  list: ["get", "", "List"],
  get: ["get", "/{id}", "Read"],
  getMany: ["get", "/", "Read"],
  create: ["post", "", "Create"],
  replace: ["put", "", "Edit"],
  delete: ["delete", "/{id}", "Delete"],
  commands: ["get", "/commands", "List"],
  run: ["post", "/runcommand", "Edit"],
};

function typeOf(field: Schema): string {
  const named = [field.type].flat().find((type) => type !== undefined && type !== "null");
  const type = field.format === "date-time" ? "date-time" : (named ?? (field.anyOf ? "enum" : "any"));
  return isNullable(field) && type !== "array" ? `${type}?` : type;
}

/** An enumeration whose members no source lists is a number in the document. */
const isType = (found: string, expected: string): boolean =>
  expected === "any" || found === expected || found === expected.replace("enum", "integer");

describe.each(facts)("$entity", ({ entity, path, required = [], listChanges, ...fact }) => {
  const tag = bundle.tags.find((one) => one["x-nexudus-entity"] === entity)?.name ?? "";
  const record = fieldsOf(schemas[entity]);
  const rowFields = sorted(all(fact.fields), all(fact.serverFields), shared);
  const detail = all(fact.detailFields);
  const written = sorted(all(fact.fields), detail, names(listChanges), sharedWritten);

  it("has the operations that the sources name, on their paths and with their roles, and no other", () => {
    const found = operations.filter(({ operation }) => operation.tags?.includes(tag));
    const expected = [
      ...fact.operations.map((kind) => {
        const [method, suffix, right] = routes[kind] ?? [];
        return `${method} ${path}${suffix} ${entity}-${right}`;
      }),
      ...Object.keys(fact.binaries ?? {}).map((segment) => `get ${path}/${segment}/{id} ${entity}-Read`),
    ];
    expect(
      sorted(
        found.map(({ method, path: at, operation }) => `${method} ${at} ${operation["x-nexudus-role"]}`),
      ),
    ).toEqual(expected.toSorted());
  });

  it("tells the client how each file is called", () => {
    const found = operations.flatMap(({ path: at, operation }) => {
      const binary = operation["x-nexudus-binary"];
      return binary !== undefined && operation.tags?.includes(tag) ? [[at.split("/").at(-2), binary]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(fact.binaries ?? {});
  });

  it("has the fields that the sources list, all of them in every record, and rows without those of the record only", () => {
    expect(sorted(Object.keys(record))).toEqual(sorted(rowFields, detail));
    expect(requiredOf(schemas[entity])).toEqual(sorted(rowFields, detail));
    const row = schemas[`${entity}Summary`];
    expect(sorted(Object.keys(fieldsOf(row)))).toEqual(rowFields);
    expect(requiredOf(row)).toEqual(rowFields);
  });

  it("has fields of the types that the sources give", () => {
    const wrong = [fact.fields, fact.serverFields, fact.detailFields].flatMap((byType) =>
      Object.entries(byType).flatMap(([type, list]) =>
        names(list).flatMap((name) => {
          const found = typeOf(record[name] ?? {});
          return isType(found, type) ? [] : [`${name} is ${found}, not ${type}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("has read-only fields that the service writes, and no other", () => {
    const writes = fact.operations.includes("replace");
    const readOnly = Object.keys(record).filter((name) => record[name]?.readOnly);
    const expected = sorted(all(fact.serverFields), sharedRead, writes ? [] : detail);
    expect(sorted(readOnly)).toEqual(expected.filter((name) => !record[name]?.["x-nexudus-helper"]));
  });

  it("is created from what callers write, and replaced by the same and its Id, where the sources have that operation", () => {
    for (const [kind, more] of [
      ["create", []],
      ["replace", ["Id"]],
    ] as const) {
      const has = fact.operations.includes(kind);
      const body = has ? bodyOf(kind + entity) : undefined;
      expect(sorted(Object.keys(fieldsOf(body)))).toEqual(has ? sorted(written, more) : []);
      expect(requiredOf(body)).toEqual(has ? sorted(required, more) : []);
    }
  });

  it("is found by the filters and ranges that the sources list, each of the type that they give", () => {
    const query = queryOf(`list${tag}`);
    const wrong = [
      ...["page", "size", "orderby", "dir", "Id", "UniqueId"].filter((name) => !query.has(name)),
      ...(
        [
          [[`${entity}_`], fact.filters],
          [[`from_${entity}_`, `to_${entity}_`], fact.ranges],
        ] as const
      ).flatMap(([prefixes, byType]) =>
        Object.entries(byType).flatMap(([type, list]) =>
          names(list).flatMap((name) =>
            prefixes.flatMap((prefix) => {
              const kind = query.get(prefix + name)?.kind ?? "missing";
              const isEnum = type === "enum" && (kind === "integer" || schemas[kind]?.enum !== undefined);
              return kind === type || isEnum ? [] : [`${prefix}${name} is ${kind}, not ${type}`];
            }),
          ),
        ),
      ),
    ];
    expect(wrong).toEqual([]);
    const found = [...query.keys()].filter((name) => /^(from|to)_/.test(name));
    expect(sorted(found)).toEqual(
      sorted(all(fact.ranges).flatMap((name) => [`from_${entity}_${name}`, `to_${entity}_${name}`])),
    );
  });

  it(`has the id ${fact.exampleId} in its example, which fills in every field`, () => {
    const example = examples[`${entity}Record`]?.value ?? {};
    expect(example).toHaveProperty("Id", fact.exampleId);
    expect(sorted(Object.keys(example))).toEqual(sorted(Object.keys(record)));
  });

  it("shows no secret in an example", () => {
    const secrets = Object.keys(record).filter((name) => record[name]?.format === "password");
    const shown = Object.keys(examples)
      .filter((name) => entity !== "Coworker" && name.startsWith(entity))
      .flatMap((name) => {
        const text = JSON.stringify(examples[name]?.value);
        return secrets
          .filter((secret) => new RegExp(`"${secret}":(?!null)`).test(text))
          .map((secret) => `${name}: ${secret}`);
      });
    expect(shown).toEqual([]);
  });

  it("documents 401, both throttling statuses and 500 for every operation that requires credentials", () => {
    const silent = operations.filter(
      ({ operation }) =>
        operation.tags?.includes(tag) &&
        ["401", "409", "429", "500"].some((status) => !(status in operation.responses)),
    );
    expect(silent.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  it("lists pages of rows, and responds to a read of several ids with an array", () => {
    const row = { $ref: `#/components/schemas/${entity}Summary` };
    expect(responseOf(`list${tag}`)).toEqual({ $ref: `#/components/schemas/${entity}Page` });
    expect(fieldsOf(schemas[`${entity}Page`])["Records"]).toMatchObject({ type: "array", items: row });
    expect(
      operationOf(`get${tag}ByIds`).responses["200"]?.content?.["application/json"]?.schema,
    ).toMatchObject({
      type: "array",
      items: row,
    });
  });
});

it("every entity of the document has a list of facts", () => {
  const entities = bundle.tags.flatMap(({ "x-nexudus-entity": entity }) => entity ?? []);
  expect(sorted(entities)).toEqual(sorted(facts.map(({ entity }) => entity)));
});
