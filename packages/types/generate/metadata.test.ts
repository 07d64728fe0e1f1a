import bundle from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { entitiesOf } from "./entities.ts";
import { metadataOf, resourceTypeOf } from "./metadata.ts";

// The spec package types the bundle loosely; it has been linted as OpenAPI 3.1.
const document = bundle as unknown as Document;

const countryFields = {
  required: ["Id", "Name"],
  properties: { Id: { type: "integer" }, Name: { type: "string" } },
};

const tagged = (operationId: string) => ({ get: { operationId, tags: ["Countries"] } });

/** A document with one entity, which can be read and not written. */
function readOnlyEntity(changes: Partial<Document> = {}): Document {
  return {
    openapi: "3.1.1",
    servers: [{ url: "https://example.com/api" }],
    tags: [{ name: "Countries", "x-nexudus-entity": "Country" }],
    paths: {
      "/sys/countries": tagged("listCountries"),
      "/sys/countries/{id}": tagged("getCountry"),
      "/sys/countries/": tagged("getCountriesByIds"),
    },
    components: { schemas: { Country: countryFields, CountrySummary: countryFields } },
    ...changes,
  };
}

function only(changed: Document, name: string) {
  const entity = entitiesOf(changed).find((one) => one.name === name);
  if (entity === undefined) throw new Error(`The document has no ${name}.`);
  return entity;
}

test("an entity that can only be read has metadata and types of its reads, in any module", () => {
  const fixture = readOnlyEntity();
  const entity = only(fixture, "Country");
  expect(metadataOf(fixture, entity)).toEqual({
    entity: "Country",
    path: "/sys/countries",
    operations: ["list", "get", "getMany"],
    actions: [],
    requiredFilters: [],
    otherDates: [],
    binaries: {},
  });
  const type = resourceTypeOf(entity);
  expect(type).toContain('operations: "list" | "get" | "getMany";');
  expect(type).toContain("record: schemas.Country;");
  for (const shape of ["create", "patch", "replace"]) expect(type).toContain(`${shape}: never;`);
});

test("an entity without a list has no filters", () => {
  const { "/sys/countries": _, ...paths } = readOnlyEntity().paths;
  const fixture = readOnlyEntity({ paths });
  const entity = only(fixture, "Country");
  expect(metadataOf(fixture, entity).path).toBe("/sys/countries");
  expect(resourceTypeOf(entity)).toContain("where: never;");
});

test("an entity whose rows are complete records has no field to tell a row by", () => {
  const Team = { allOf: [{ $ref: "#/components/schemas/TeamSummary" }] };
  const { components } = document;
  const same = { ...document, components: { ...components, schemas: { ...components.schemas, Team } } };
  expect(metadataOf(same, only(same, "Team"))).not.toHaveProperty("recordOnly");
});

test("every operation that is taken out of the document is missing in the metadata, and nothing else is", () => {
  const { operations } = metadataOf(document, only(document, "Team"));
  const team = only(document, "Team");
  for (const [kind, { operationId }] of team.operations) {
    const paths = Object.entries(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).filter(([, operation]) => Object(operation).operationId !== operationId),
      ),
    ]);
    const changed: Document = { ...document, paths: Object.fromEntries(paths) };
    expect(metadataOf(changed, only(changed, "Team")).operations).toEqual(
      operations.filter((other) => other !== kind),
    );
  }
});

test("an operation at an unknown path, or with another operationId than its kind has, stops the build by its name", () => {
  const unknown = { ...readOnlyEntity().paths, "/sys/countries/search": tagged("searchCountries") };
  expect(() => entitiesOf(readOnlyEntity({ paths: unknown }))).toThrow(
    /searchCountries \(GET \/sys\/countries\/search\).*no kind of operation/,
  );
  const misnamed = { ...readOnlyEntity().paths, "/sys/countries": tagged("getCountries") };
  expect(() => entitiesOf(readOnlyEntity({ paths: misnamed }))).toThrow("must be listCountries");
  expect(() => entitiesOf(readOnlyEntity({ paths: {} }))).toThrow("No operation has the tag of Country");
});

test("a filter that is no longer required keeps its key in the metadata, so code that reads the list still compiles", () => {
  const { paths } = readOnlyEntity();
  const [before, after] = [true, false].map((required) => {
    const filter = { name: "Country_Name", in: "query", required, schema: { type: "string" } };
    const get = { ...tagged("listCountries").get, parameters: [filter] };
    const fixture = readOnlyEntity({ paths: { ...paths, "/sys/countries": { get } } });
    return metadataOf(fixture, only(fixture, "Country"));
  });
  expect([before?.requiredFilters, after?.requiredFilters]).toEqual([["Name"], []]);
  expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
});

test("the command that deletes after a 405 comes from the document, for any entity", () => {
  const deletion = {
    operationId: "deleteCountry",
    tags: ["Countries"],
    "x-nexudus-command": "COUNTRY_DELETE",
  };
  const { paths } = readOnlyEntity();
  const fixture = readOnlyEntity({
    paths: { ...paths, "/sys/countries/{id}": { ...paths["/sys/countries/{id}"], delete: deletion } },
  });
  expect(metadataOf(fixture, only(fixture, "Country")).deleteCommand).toBe("COUNTRY_DELETE");
});

function withField(name: string, helper: boolean): Document {
  const field = { type: "boolean", "x-nexudus-helper": helper };
  const Country = { ...countryFields, properties: { ...countryFields.properties, [name]: field } };
  return readOnlyEntity({ components: { schemas: { Country, CountrySummary: Country } } });
}

test("a field that is named like one that acts when it is sent must be marked, and a marked one that is not is listed", () => {
  const unmarked = withField("NewFlagUrl", false);
  expect(() => metadataOf(unmarked, only(unmarked, "Country"))).toThrow(/Country\.NewFlagUrl/);
  const marked = withField("CreateEmbassy", true);
  expect(metadataOf(marked, only(marked, "Country")).actions).toEqual(["CreateEmbassy"]);
});
