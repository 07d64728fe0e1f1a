import { connect } from "node:net";
import { deflateSync, gzipSync } from "node:zlib";
import nexudus from "@nexudus-api/spec";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../document/json.ts";
import { readApi } from "../../document/read/read-api.ts";
import { basic, listenForTest, start, transports, type Running } from "../../testing/start.ts";
import { valueOf } from "../../testing/bodies.ts";

// The bundle is JSON.
const document = nexudus as unknown as JsonObject;

describe("the document", () => {
  test("gives every operation a kind that the sandbox knows", () => {
    const { operations } = readApi(document);
    const ids = JSON.stringify(document["paths"]).match(/(?<="operationId":")\w+/g);
    expect(operations.map(({ id }) => id).toSorted()).toEqual(ids?.toSorted());
    expect(new Set(operations.map(({ kind }) => kind)).size).toBe(12);
  });

  test("with an operation of an unknown kind is refused", () => {
    const stray = { operationId: "strayThing", responses: { "204": { description: "" } } };
    // The bundle is an OpenAPI document.
    const paths = { ...(document["paths"] as JsonObject), "/spaces/stray": { get: stray } };
    expect(() => readApi({ ...document, paths })).toThrow(
      /what kind of operation strayThing \(GET \/spaces\/stray\) is/,
    );
  });

  test("with a filter that names no field is refused", () => {
    // This JSON was written by the test or by the sandbox.
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

/** The operation that a request reaches: a fault of any other does not act on it. */
async function operationAt(
  { ask, sandbox }: Running,
  method: string,
  path: string,
): Promise<string | undefined> {
  for (const { id } of readApi(document).operations) {
    const remove = sandbox.faults.add({ on: id, status: 500 });
    const { status } = await ask(method, path, { as: null });
    remove();
    if (status === 500) return id;
  }
  return undefined;
}

describe.each(transports)("routes, %s", (_, transport) => {
  test("reach every operation of the document", async () => {
    const running = await start(transport, { dialect: "documented" });
    for (const { path, method, id } of readApi(document).operations) {
      running.sandbox.faults.add({ on: id, times: 1, status: 500 });
      const target = path.replace(running.sandbox.base, "").replace("{id}", "5");
      const { status } = await running.ask(method, target, { as: null });
      expect([id, status]).toEqual([id, 500]);
      expect(running.sandbox.faults.list()).toEqual([]);
    }
  });

  test.each([
    ["/spaces/coworkers/commands", "listCoworkerCommands"],
    ["/spaces/coworkers/5", "getCoworker"],
    ["/spaces/coworkers/", "getCoworkersByIds"],
    ["/spaces/coworkers", "listCoworkers"],
    ["/spaces/teams/", "getTeamsByIds"],
    ["/spaces/teams/commands/", undefined],
  ])("tell a literal path from an id, and a trailing slash from none: %s", async (path, id) => {
    expect(await operationAt(await start(transport), "GET", path)).toBe(id);
  });

  test("match in any case", async () => {
    const running = await start(transport);
    expect(await operationAt(running, "POST", "/Spaces/coworkers/runCommand")).toBe("runCoworkerCommand");
    const response = await running.sandbox.fetch("https://spaces.nexudus.com/API/SPACES/COWORKERS");
    expect(response.status).toBe(401);
  });

  test.each([
    ["/spaces/%63owor%6Bers", "listCoworkers"],
    ["/spaces/coworkers/%38%37", "getCoworker"],
    ["/spaces%2Fcoworkers", undefined],
    ["/spaces/coworkers/8%2F7", "getCoworker"],
  ])(
    "ignore percent-encoding where none is needed, and do not read an encoded slash as one: %s",
    async (path, id) => {
      expect(await operationAt(await start(transport), "GET", path)).toBe(id);
    },
  );

  test("read an id through its percent-encoding, and return 404 for one with a slash", async () => {
    const { ask } = await start(transport, { seed: "examples" });
    expect((await ask("GET", "/spaces/coworkers/%38%37654321")).body).toMatchObject({ Id: 87_654_321 });
    expect((await ask("GET", "/spaces/coworkers/8%2F7")).status).toBe(404);
  });
});

describe.each(transports)("paths and methods, %s", (_, transport) => {
  test.each(["", "/", "/spaces", "/spaces/coworkers/1/2", "/spaces/desks", "/../api", "/%00", "/%zz"])(
    "return 404 for %j, which the document lacks",
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

  test("return 405 with Allow for a method that a path lacks", async () => {
    const { ask } = await start(transport);
    const { status, headers } = await ask("DELETE", "/spaces/coworkers");
    expect(status).toBe(405);
    expect(headers.get("allow")?.split(", ").toSorted()).toEqual(["GET", "POST", "PUT"]);
  });

  test("return 405 with Allow for each operation that an entity lacks, and change nothing", async () => {
    const { ask, sandbox } = await start(transport, { dialect: "documented", seed: "examples" });
    const before = [...sandbox.exportLines()];
    for (const [path, item] of Object.entries(nexudus.paths)) {
      // An OpenAPI document has objects here.
      const known = Object.keys(item as object).filter((key) => /^(get|put|post|delete)$/.test(key));
      for (const method of ["get", "put", "post", "delete", "patch"].filter((one) => !known.includes(one))) {
        const { status, headers } = await ask(method.toUpperCase(), path.replace("{id}", "1"));
        const allow = headers.get("allow")?.toLowerCase().split(", ").toSorted();
        expect([path, method, status, allow]).toEqual([path, method, 405, known.toSorted()]);
      }
    }
    expect([...sandbox.exportLines()]).toEqual(before);
  });

  test("return 414 for a query that is too long", async () => {
    const { ask } = await start(transport);
    expect((await ask("GET", `/spaces/coworkers?Coworker_Tag=${"x".repeat(9000)}`)).status).toBe(414);
  });

  test("respond to a long query as the document says for each operation", async () => {
    const { ask } = await start(transport);
    const statuses = new Set<number>();
    for (const [path, item] of Object.entries(nexudus.paths))
      // An OpenAPI document has objects here. The helper holds the response to the document.
      for (const method of Object.keys(item as object).filter((key) => /^(get|put|post|delete)$/.test(key)))
        statuses.add(
          (await ask(method.toUpperCase(), `${path.replace("{id}", "1")}?x=${"x".repeat(9000)}`)).status,
        );
    expect([...statuses]).toEqual(expect.arrayContaining([400, 404, 414]));
  });
});

test("absolute-form request targets are served (RFC 9112, 3.2.2)", async () => {
  const { sandbox } = await start();
  const { port } = new URL(await listenForTest(sandbox));
  const socket = connect(Number(port), "127.0.0.1");
  socket.end(
    "GET http://spaces.nexudus.com/api/spaces/coworkers?size=1 HTTP/1.1\r\nHost: spaces.nexudus.com\r\nConnection: close\r\n\r\n",
  );
  const chunks: Buffer[] = [];
  // Sockets without an encoding yield buffers.
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 401 /);
});

describe.each(transports)("bodies, %s", (_, transport) => {
  const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
  const packed = gzipSync(JSON.stringify(ada));
  const send = async (encoding: string, content: Uint8Array<ArrayBuffer> = packed): Promise<number> => {
    const { sandbox } = await start();
    const { base, fetch: via } = await transport(sandbox);
    const response = await via(`${base}/spaces/coworkers`, {
      method: "POST",
      headers: {
        authorization: basic(sandbox.credentials),
        "content-type": "application/json",
        "content-encoding": encoding,
      },
      body: content,
    });
    return response.status;
  };

  test("may be compressed by gzip, and in no unknown way", async () => {
    expect(await send("gzip")).toBe(200);
    expect(await send("br")).toBe(400);
    expect(await send("deflate")).toBe(400);
  });

  test.each(["\0\0\0\0", "x", "\x1f\x8b and more than ten bytes"])(
    "with data after their compressed part are rejected: %j",
    async (rest) => {
      const follow = (body: Buffer) => Buffer.concat([body, Buffer.from(rest, "latin1")]);
      const deflated = deflateSync(JSON.stringify(ada));
      expect(await send("deflate", deflated)).toBe(200);
      expect(await send("gzip", follow(packed))).toBe(400);
      expect(await send("deflate", follow(deflated))).toBe(400);
    },
  );

  test("that are cut off are refused, and so are those that unpack to more than the limit", async () => {
    expect(await send("gzip", packed.subarray(0, -5))).toBe(400);
    expect(await send("gzip", gzipSync(Buffer.alloc(20 * 1024 * 1024, " ")))).toBe(413);
  });

  test("with a number that JavaScript cannot represent return 400, and change nothing", async () => {
    const { ask } = await start(transport);
    const made = (await ask("POST", "/spaces/coworkers", { body: { ...ada, TaxRate: 7.5 } })).body;
    const Value = valueOf(made);
    const body = JSON.stringify({ ...ada, Id: Value.Id, TaxRate: 1 }).replace(
      '"TaxRate":1',
      '"TaxRate":1e400',
    );
    for (const method of ["POST", "PUT"])
      expect((await ask(method, "/spaces/coworkers", { body })).body).toMatchObject({
        Errors: [{ PropertyName: "TaxRate" }],
      });
    expect((await ask("GET", `/spaces/coworkers/${Value.Id}`)).body).toMatchObject({ TaxRate: 7.5 });
  });
});
