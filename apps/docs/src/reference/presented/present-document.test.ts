import { expect, test } from "vitest";
import { readDocument, type OpenApiDocument } from "../document.ts";
import { presentDocument } from "./present-document.ts";

/** The document with one operation, and what is presented of it. */
function present(operation: object, components: object = {}) {
  const given = {
    ...readDocument(),
    info: { title: "", version: "", description: "See [teams](#tag/Teams)." },
    tags: [{ name: "Teams", description: "Members are [Coworkers](#tag/Coworkers)." }],
    components,
    paths: {
      "/spaces/teams/commands": {
        get: { operationId: "listTeamCommands", tags: ["Teams"], summary: "", responses: {}, ...operation },
      },
    },
  };
  // What the tests leave out of an operation is not looked at.
  const document = presentDocument(given as unknown as OpenApiDocument, "/base") as typeof given;
  return { given, document, operation: document.paths["/spaces/teams/commands"].get };
}

test("links to a tag lead to where Redoc shows it", () => {
  const { document, operation } = present({ description: "A [team](#tag/Teams), [elsewhere](#other)." });
  expect(document.info.description).toBe("See [teams](#/teams).");
  expect(document.tags[0]?.description).toBe("Members are [Coworkers](#/coworkers).");
  expect(operation).toHaveProperty(
    "description",
    expect.stringMatching(/^A \[team]\(#\/teams\), \[elsewhere]\(#other\)\./),
  );
});

test("an operation says its role and how well it is known, links each disagreement and its own page, and has samples", () => {
  const { operation } = present({
    description: "Lists.",
    "x-nexudus-role": "Team-List",
    "x-provenance": { status: "assumed", source: "a page", disagreements: [3, 16] },
  });
  expect(operation).toMatchObject({
    "x-badges": [{ name: "assumed", color: "carrot" }],
    "x-codeSamples": [{ label: "TypeScript" }, { label: "fetch" }, { label: "curl" }],
    description:
      "Lists.\n\n**Role:** `Team-List`, or an unrestricted administrator.\n\n**How well it is known:** assumed (a page). " +
      "The sources disagree: [3](/base/guides/where-the-sources-disagree/#3), [16](/base/guides/where-the-sources-disagree/#16).\n\n" +
      "[Try it, or read this on a page of its own](/base/reference/teams/listteamcommands/)",
  });
});

test("a field says how well it is known, and an enumeration its names; examples are left as they are", () => {
  const provenance = { status: "observed", source: "a client" };
  const { document, given } = present(
    {},
    {
      schemas: {
        Gender: { enum: [1], "x-enum-varnames": ["NotSet"], "x-enumDescriptions": { 1: "Nobody has said." } },
        Team: { properties: { Name: { type: "string", "x-provenance": provenance } } },
      },
      examples: { Odd: { value: { "x-provenance": provenance } } },
    },
  );
  expect(document.components).toMatchObject({
    schemas: {
      Gender: { "x-enumDescriptions": { 1: "NotSet: Nobody has said." } },
      Team: { properties: { Name: { "x-badges": [{ name: "observed", description: "a client" }] } } },
    },
    examples: { Odd: { value: { "x-provenance": provenance } } },
  });
  expect(given.components).not.toEqual(document.components);
});
