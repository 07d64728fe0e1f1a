import { expect, test } from "vitest";
import { presentDocument } from "./presented-document.ts";

const present = (operation: object) => {
  const document = presentDocument(
    {
      info: { description: "See [teams](#tag/Teams)." },
      tags: [{ name: "Teams", description: "Members are [Coworkers](#tag/Coworkers)." }],
      paths: { "/x": { get: operation } },
    },
    "/guides/where/",
  );
  return { document, operation: document.paths["/x"]?.["get"] };
};

test("links to a tag lead to where Redoc shows it", () => {
  const { document, operation } = present({ description: "A [team](#tag/Teams), [elsewhere](#other)." });
  expect(document.info.description).toBe("See [teams](#/teams).");
  expect(document.tags[0]?.description).toBe("Members are [Coworkers](#/coworkers).");
  expect(operation).toEqual({ description: "A [team](#/teams), [elsewhere](#other)." });
});

test("an operation says its role and how well it is known, and links each disagreement", () => {
  const { operation } = present({
    description: "Lists.",
    "x-nexudus-role": "Team-List",
    "x-provenance": { status: "assumed", source: "a page", disagreements: [3, 16] },
  });
  expect(operation).toMatchObject({
    "x-badges": [{ name: "assumed", color: "carrot" }],
    description:
      "Lists.\n\n**Role:** `Team-List`, or an unrestricted administrator.\n\n**How well it is known:** assumed (a page). " +
      "The sources disagree: [3](/guides/where/#3), [16](/guides/where/#16).",
  });
});

test("an operation without extensions keeps its description as it is", () => {
  expect(present({ description: "Gets." }).operation).toEqual({ description: "Gets." });
});
