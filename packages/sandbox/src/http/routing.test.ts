import nexudus from "@nexudus-api/spec";
import { describe, expect, test } from "vitest";
import { readApi } from "../document/api.ts";
import { createRouter } from "./router.ts";
import type { JsonObject } from "../document/schema.ts";
import { start, transports } from "../testing/start.ts";

// The bundle is JSON.
const document = nexudus as unknown as JsonObject;

describe("the document", () => {
  test("gives every operation a kind that the sandbox knows", () => {
    const { operations } = readApi(document);
    const ids = JSON.stringify(document["paths"]).match(/(?<="operationId":")\w+/g);
    expect(operations.map(({ id }) => id).toSorted()).toEqual(ids?.toSorted());
    expect(new Set(operations.map(({ kind }) => kind)).size).toBe(10);
  });

  test("with an operation of an unknown kind is refused", () => {
    const stray = { operationId: "strayThing", responses: { "204": { description: "" } } };
    const paths = { ...(document["paths"] as JsonObject), "/spaces/stray": { get: stray } };
    expect(() => readApi({ ...document, paths })).toThrow(
      /what kind of operation strayThing \(GET \/spaces\/stray\) is/,
    );
  });

  test("with a filter that names no field is refused", () => {
    const changed = JSON.parse(
      JSON.stringify(document).replaceAll('"Coworker_NickName"', '"Coworker_PetName"'),
    ) as JsonObject;
    expect(() => readApi(changed)).toThrow("filter Coworker_PetName names no field");
  });

  test("that was not bundled is refused", () => {
    const paths = { "/x": { $ref: "paths/x.yaml" } };
    expect(() => readApi({ ...document, paths })).toThrow("bundle it first");
  });
});

describe("routes", () => {
  const route = createRouter(readApi(document).operations);

  test("lead to every operation of the document", () => {
    for (const { path, method, id } of readApi(document).operations) {
      expect(route(path.replace("{id}", "5"))?.operations.get(method)?.id).toBe(id);
    }
  });

  test("tell a literal path from an id, and a trailing slash from none", () => {
    expect(route("/api/spaces/coworkers/commands")?.operations.get("GET")?.id).toBe("listCoworkerCommands");
    expect(route("/api/spaces/coworkers/5")?.id).toBe("5");
    expect(route("/api/spaces/coworkers/")?.operations.get("GET")?.id).toBe("getCoworkersByIds");
    expect(route("/api/spaces/coworkers")?.operations.get("GET")?.id).toBe("listCoworkers");
    expect(route("/api/spaces/teams/commands/")).toBeUndefined();
  });

  test("do not mind the case", () => {
    expect(route("/API/Spaces/coworkers/runCommand")?.operations.get("POST")?.id).toBe("runCoworkerCommand");
  });

  test("do not mind percent-encoding where none is needed, and do not take an encoded slash for one", () => {
    expect(route("/api/spaces/%63owor%6Bers")?.operations.get("GET")?.id).toBe("listCoworkers");
    expect(route("/api/spaces/coworkers/%38%37")?.id).toBe("87");
    expect(route("/api/spaces%2Fcoworkers")).toBeUndefined();
    expect(route("/api/spaces/coworkers/8%2F7")?.id).toBe("8%2F7");
  });
});

describe.each(transports)("paths and methods, %s", (_, transport) => {
  test.each(["", "/", "/spaces", "/spaces/coworkers/1/2", "/spaces/desks", "/../api", "/%00", "/%zz"])(
    "answer 404 to %j, which leads nowhere",
    async (path) => {
      const { ask } = await start(transport);
      const { status, body } = await ask("GET", path);
      expect(status).toBe(404);
      expect(body).toMatchObject({ Message: expect.any(String) });
    },
  );

  test.each([
    ["", "Paths look like /api/spaces/coworkers."],
    ["/spaces/desks", "Paths look like /api/spaces/coworkers."],
    ["/spaces/teams/commands/", "Did you mean /api/spaces/teams/commands?"],
    ["//spaces/coworkers/5", "Did you mean /api/spaces/coworkers/5?"],
  ])("say of %j what was probably meant", async (path, hint) => {
    const { ask } = await start(transport);
    expect((await ask("GET", path)).body).toEqual({ Message: `There is nothing at this path. ${hint}` });
  });

  test("say that the base is missing", async () => {
    const { sandbox } = await start(transport);
    const response = await sandbox.fetch("https://spaces.nexudus.com/spaces/coworkers");
    expect(await response.json()).toEqual({
      Message: "There is nothing at this path. Did you mean /api/spaces/coworkers?",
    });
  });

  test("answer 405 with Allow to a method that a path does not know", async () => {
    const { ask } = await start(transport);
    const { status, headers } = await ask("DELETE", "/spaces/coworkers");
    expect(status).toBe(405);
    expect(headers.get("allow")?.split(", ").toSorted()).toEqual(["GET", "POST", "PUT"]);
  });

  test("answer 414 to a query that is too long", async () => {
    const { ask } = await start(transport);
    expect((await ask("GET", `/spaces/coworkers?Coworker_Tag=${"x".repeat(9000)}`)).status).toBe(414);
  });
});
