import { expect, test } from "vitest";
import type { OpenApiDocument, OpenApiOperation, Schema } from "../openapi.ts";
import { presentDocument } from "./present-document.ts";

/** The presented form of one operation of teams. */
function present(operation: object, components: object = {}): OpenApiOperation {
  const given = {
    info: { title: "", version: "", description: "" },
    servers: [],
    tags: [{ name: "Teams", "x-nexudus-entity": "Team" }],
    components,
    paths: {
      "/spaces/teams": {
        get: { operationId: "listTeams", tags: ["Teams"], summary: "", responses: {}, ...operation },
      },
    },
  };
  // What the tests leave out of an operation is not read.
  const presented = presentDocument(given as unknown as OpenApiDocument).paths["/spaces/teams"]?.["get"];
  if (presented === undefined) throw new Error("The operation is missing.");
  return presented;
}

const asBody = (schema: object) => ({ requestBody: { content: { "application/json": { schema } } } });
const bodyOf = (operation: OpenApiOperation): Schema | undefined =>
  operation.requestBody?.content["application/json"]?.schema;

test("nothing that is next to a reference or a union is lost", () => {
  const components = {
    schemas: {
      Gender: {
        type: "integer",
        enum: [1, 2],
        "x-enum-varnames": ["NotSet", "Male"],
        description: "The enum.",
      },
    },
  };
  const open = { anyOf: [{ $ref: "#/components/schemas/Gender" }, { type: "integer" }, { type: "null" }] };
  const body = bodyOf(
    present(
      asBody({ properties: { Gender: { ...open, description: "The field.", default: 1 } } }),
      components,
    ),
  );
  expect(body?.properties?.["Gender"]).toEqual({
    type: ["integer", "null"],
    enum: [1, 2],
    "x-enum-varnames": ["NotSet", "Male"],
    "x-enumDescriptions": {},
    "x-open": true,
    description: "The field.",
    default: 1,
    "x-provenance": { status: "documented", source: "" },
  });
});

test("a later part of a composition narrows a field, and its description follows the earlier one", () => {
  const provenance = { status: "observed", source: "a client" };
  const body = bodyOf(
    present(
      asBody({
        allOf: [
          {
            properties: {
              Kind: {
                anyOf: [{ type: "integer", enum: [1] }, { type: "integer" }],
                description: "What it is.\n",
                "x-provenance": provenance,
              },
            },
          },
          { properties: { Kind: { allOf: [{ type: "integer", enum: [1] }], description: "Closed here." } } },
        ],
        required: ["Kind"],
      }),
    ),
  );
  expect(body?.properties?.["Kind"]).toMatchObject({
    description: "What it is. Closed here.",
    "x-provenance": provenance,
  });
  expect(body?.properties?.["Kind"]).not.toHaveProperty("x-open");
  expect(body?.required).toEqual(["Kind"]);
});

test("no field of a response is required, and every part of a response says how well it is known", () => {
  const schema = { required: ["Id"], properties: { Id: { type: "integer" } } };
  const { responses } = present({
    responses: {
      200: {
        description: "",
        headers: { "Retry-After": { schema: { type: "integer" } } },
        content: { "application/json": { schema } },
      },
    },
  });
  const documented = { status: "documented", source: "" };
  expect(responses["200"]).toMatchObject({
    "x-provenance": documented,
    headers: { "Retry-After": { "x-provenance": documented } },
  });
  expect(responses["200"]?.content?.["application/json"]?.schema).toEqual({
    properties: { Id: { type: "integer", "x-provenance": documented } },
  });
});

test("fields and filters are in the groups of their entity: required fields first, fields without a group last", () => {
  const names = [
    ...Array.from({ length: 16 }, (_, index) => `Other${index}`),
    "Email",
    "Name",
    "BillingName",
  ];
  const components = {
    schemas: {
      Team: {
        "x-nexudus-groups": { Identity: ["Name", ...names.slice(0, 15)], Billing: ["BillingName", "Email"] },
      },
    },
  };
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const operation = present(
    {
      ...asBody({ properties, required: ["Email"] }),
      parameters: [
        { name: "from_Team_BillingName", in: "query", schema: {} },
        { name: "page", in: "query", schema: {} },
        { name: "Team_Name", in: "query", schema: {} },
      ],
    },
    components,
  );
  const groups = Object.entries(bodyOf(operation)?.properties ?? {}).map(([name, one]) => [
    name,
    one["x-group"],
  ]);
  expect(groups[0]).toEqual(["Email", "Required"]);
  expect(groups.slice(-2)).toEqual([
    ["BillingName", "Billing"],
    ["Other15", "Other fields"],
  ]);
  expect(operation.parameters?.map((one) => ("name" in one ? [one.name, one["x-group"]] : []))).toEqual([
    ["page", "Paging and order"],
    ["Team_Name", "Identity"],
    ["from_Team_BillingName", "Billing"],
  ]);
});

test("an envelope around an entity has no groups", () => {
  const components = { schemas: { Team: { "x-nexudus-groups": { Identity: ["Name"] } } } };
  const body = bodyOf(present(asBody({ properties: { WasSuccessful: {}, Name: {} } }), components));
  expect(body?.properties?.["Name"]).not.toHaveProperty("x-group");
});
