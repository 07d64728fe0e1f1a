import bundle from "@nexudus-api/spec";
import { expect, test } from "vitest";
import { type Document, entitiesOf } from "./document.ts";
import { resourceOf } from "./resources.ts";

// The spec package types the bundle loosely; it has been linted as OpenAPI 3.1.
const document = bundle as unknown as Document;

function teamsOf(changed: Document) {
  const teams = entitiesOf(changed).find(({ resource }) => resource === "teams");
  if (teams === undefined) throw new Error("The document has no teams.");
  return resourceOf(changed, teams);
}

test("an entity whose rows are whole records has no field to tell a row by", () => {
  const Team = { allOf: [{ $ref: "#/components/schemas/TeamSummary" }] };
  const { components } = document;
  const whole = { ...document, components: { ...components, schemas: { ...components.schemas, Team } } };
  expect(teamsOf(whole).recordOnly).toBe("Id");
});

test("an entity without deletion, commands and pictures has metadata of what is left", () => {
  const kept = Object.entries(document.paths).flatMap(([path, item]) => {
    if (/^\/spaces\/teams\/(?!\{id\}$)/.test(path)) return [];
    const { delete: _, ...rest } = item;
    return [[path, rest]];
  });
  const { operations, binaries } = teamsOf({ ...document, paths: Object.fromEntries(kept) });
  expect(operations).toEqual({
    list: "listTeams",
    create: "createTeam",
    replace: "replaceTeam",
    get: "getTeam",
  });
  expect(binaries).toEqual({});
});
