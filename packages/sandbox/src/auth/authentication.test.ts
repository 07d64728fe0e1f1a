import { describe, expect, test } from "vitest";
import { basic, start, transports } from "../testing/start.ts";

const reader = { email: "reader@example.com", password: "p:ä ss", roles: ["Coworker-List", "Coworker-Read"] };
const asReader = { username: reader.email, password: reader.password };

describe.each(transports)("credentials, %s", (_, transport) => {
  test("are the default administrator's unless others are named", async () => {
    const { ask, sandbox } = await start(transport);
    expect(sandbox.credentials).toEqual({ username: "admin@example.com", password: "sandbox" });
    expect((await ask("GET", "/spaces/coworkers")).status).toBe(200);
  });

  test("are accepted again and again, with any case of the address", async () => {
    const { ask } = await start(transport);
    const as = { username: "ADMIN@Example.com", password: "sandbox" };
    for (let round = 0; round < 3; round++)
      expect((await ask("GET", "/spaces/coworkers", { as })).status).toBe(200);
  });

  test.each([
    ["none", {}],
    ["a wrong password", { authorization: basic({ username: "admin@example.com", password: "Sandbox" }) }],
    ["an unknown user", { authorization: basic({ username: "nobody@example.com", password: "" }) }],
    ["no colon", { authorization: "Basic YWRtaW4=" }],
    ["no base64", { authorization: "Basic ***" }],
    ["another scheme", { authorization: "Digest x" }],
    ["an unknown token", { authorization: "Bearer x" }],
    ["only the scheme", { authorization: "Basic" }],
  ])("that are %s return 401 with a message that repeats none of them", async (_name, headers) => {
    const { ask } = await start(transport);
    const response = await ask("GET", "/spaces/coworkers", { as: null, headers });
    const { status, body } = response;
    expect(status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe('Basic realm="Nexudus", Bearer');
    expect(body).toEqual({ Message: expect.stringContaining("Authentication failed") });
  });

  test("may hold colons and any letter in the password", async () => {
    const { ask } = await start(transport, { users: [reader] });
    expect((await ask("GET", "/spaces/coworkers", { as: asReader })).status).toBe(200);
  });

  test("of a user without the role of an operation return 401", async () => {
    const { ask } = await start(transport, { users: [reader] });
    for (const [method, path] of [
      ["POST", "/spaces/coworkers"],
      ["PUT", "/spaces/coworkers"],
      ["GET", "/spaces/teams"],
    ] as const) {
      const { status, headers, body } = await ask(method, path, {
        as: asReader,
        ...(method === "GET" ? {} : { body: {} }),
      });
      expect([status, body]).toEqual([401, { Message: "Access Denied." }]);
      expect(headers.get("www-authenticate")).toBe('Basic realm="Nexudus", Bearer');
    }
  });

  test("are checked after path and method, and before the body", async () => {
    const { ask } = await start(transport);
    expect((await ask("GET", "/spaces/nothing", { as: null })).status).toBe(404);
    expect((await ask("PATCH", "/spaces/coworkers", { as: null, body: {} })).status).toBe(405);
    expect((await ask("POST", "/spaces/coworkers", { as: null, body: "{" })).status).toBe(401);
  });
});
