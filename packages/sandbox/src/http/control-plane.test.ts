import { writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Har } from "har-format";
import type { SandboxOptions } from "../sandbox-options.ts";
import { createSandbox } from "../sandbox.ts";
import { basic, listenForTest, start, transports } from "../testing/start.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { valueOf } from "../testing/bodies.ts";

const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

/** A sandbox over HTTP, and a way to call its control plane. */
async function control(options: SandboxOptions = {}): Promise<{
  sandbox: ReturnType<typeof createSandbox>;
  url: string;
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
}> {
  const { sandbox } = await start(undefined, options);
  const url = await listenForTest(sandbox);
  const root = url.replace(/\/api$/, "");
  return {
    sandbox,
    url,
    call: (method, path, body, headers = {}) =>
      fetch(`${root}/_sandbox${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
        ...(body === undefined
          ? {}
          : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
      }),
  };
}

const entries = (har: Har): Har["log"]["entries"] => har.log.entries;
const clock = (): Date => new Date("2026-01-01T00:00:00Z");

const authorization = basic({ username: "admin@example.com", password: "sandbox" });

async function total(url: string): Promise<number> {
  const response = await fetch(`${url}/spaces/coworkers`, { headers: { authorization } });
  // contract.ts has validated the response against the document.
  return ((await response.json()) as { TotalItems: number }).TotalItems;
}

describe("the control plane", () => {
  test("describes the sandbox", async () => {
    const { call } = await control({ seed: 9 });
    expect(await (await call("GET", "")).json()).toMatchObject({
      dialect: "observed",
      records: { Coworker: 9, Team: 2 },
    });
  });

  test("resets, seeds, and goes back to a snapshot", async () => {
    const { call, url } = await control({ seed: 3 });
    expect((await call("POST", "/seed", { seed: 12 })).status).toBe(204);
    expect(await total(url)).toBe(12);
    const snapshot = new Uint8Array(await (await call("GET", "/snapshot")).arrayBuffer());
    expect((await call("POST", "/reset")).status).toBe(204);
    expect(await total(url)).toBe(3);
    expect((await call("PUT", "/snapshot", snapshot)).status).toBe(204);
    expect(await total(url)).toBe(12);
  });

  test("returns 400 for a reset when the seed's file has become wrong, with its line, and leaves the state as it was", async () => {
    const seed = join(temporaryFolder(), "seed.jsonl");
    writeFileSync(seed, [...createSandbox({ seed: 3 }).exportLines()].join("\n"));
    const { call, url } = await control({ seed });
    writeFileSync(seed, "{}");
    const refused = await call("POST", "/reset");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      Message: expect.stringContaining("Line 1, entity: must be"),
    });
    expect(await total(url)).toBe(3);
  });

  test("rejects what is not a snapshot, and leaves the state as it was", async () => {
    const { call, url } = await control({ seed: 3 });
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("no database ".repeat(100))]) {
      expect((await call("PUT", "/snapshot", bytes)).status).toBe(400);
    }
    expect(await total(url)).toBe(3);
  });

  test("sets the clock and advances it", async () => {
    const { call, sandbox } = await control({ clock: () => new Date("2026-01-01T00:00:00Z") });
    expect(await (await call("PUT", "/clock", { now: "2030-05-05T00:00:00Z" })).json()).toEqual({
      now: "2030-05-05T00:00:00.000Z",
    });
    await call("PUT", "/clock", { advance: 60 });
    expect(sandbox.clock.now()).toEqual(new Date("2030-05-05T00:01:00Z"));
    await call("PUT", "/clock", { now: null });
    expect(sandbox.clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
    for (const now of [
      "soon",
      "banana 3",
      "2001",
      "2026-01-01",
      "2026-01-01T00:00:00",
      "1 Jan 2026",
      "2026-02-30T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-01-01T24:00:00Z",
      "2026-01-01T00:00:60Z",
      "+012026-01-01T00:00:00Z",
    ])
      expect((await call("PUT", "/clock", { now })).status).toBe(400);
  });

  test.each([{ advance: 1e300 }, { advance: -1e12 }, { now: "0000-06-01T00:00:00Z" }])(
    "refuses to set the clock to a year that no record can show: %j",
    async (body) => {
      const { call, sandbox } = await control({ clock });
      const refused = await call("PUT", "/clock", body);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toEqual({ Message: "The clock: expected a date in the years 1 to 9998." });
      expect(sandbox.clock.now()).toEqual(clock());
      expect(() => sandbox.clock.advance(NaN)).toThrow("1 to 9998");
    },
  );

  test.each([
    ["a page of another site", { origin: "https://evil.example.com" }],
    ["a page of this machine", { origin: "http://localhost:3000" }],
    ["a request that a page made without saying from where", { "sec-fetch-site": "cross-site" }],
  ])("is closed to %s", async (_name, headers) => {
    const { call, url } = await control({ seed: 3 });
    expect((await call("POST", "/reset", undefined, headers)).status).toBe(403);
    expect(await total(url)).toBe(3);
  });

  test("rejects another machine, and a host name other than localhost", async () => {
    const { app } = createSandbox();
    const from = async (remoteAddress: string, host: string): Promise<number> => {
      // The part of Node's request that shows where it comes from.
      const incoming = { socket: { remoteAddress }, headers: { host } } as IncomingMessage;
      return (await app.fetch(new Request("http://127.0.0.1/_sandbox"), { incoming })).status;
    };
    expect(await from("127.0.0.1", "localhost:4010")).toBe(200);
    expect(await from("::ffff:127.0.0.1", "127.0.0.1")).toBe(200);
    expect(await from("192.0.2.7", "127.0.0.1")).toBe(403);
    expect(await from("127.0.0.1", "rebound.example.com:4010")).toBe(403);
  });

  test.each([
    ["GET", "/nothing", 404],
    ["GET", "/constructor", 404],
    ["GET", "/reset", 405],
    ["PATCH", "/faults", 405],
  ])("%s %s returns %i", async (method, path, status) => {
    const { call } = await control();
    expect((await call(method, path)).status).toBe(status);
  });

  test.each([
    ["/faults", "POST", { status: 99 }],
    ["/faults", "POST", { constructor: 1 }],
    ["/faults", "POST", { times: 0 }],
    ["/faults", "POST", { cut: "half" }],
    ["/faults", "POST", { on: "createCoworkr", status: 500 }],
    ["/faults", "POST", { status: 500, headers: { "a b": "c" } }],
    ["/seed", "POST", { seed: -1 }],
    ["/seed", "POST", { seed: "/etc/passwd" }],
    ["/requests", "PUT", { limit: "all" }],
  ])("returns 400 on %s for an invalid body", async (path, method, body) => {
    const { call } = await control();
    expect((await call(method, path, body)).status).toBe(400);
  });
});

describe.each(transports)("faults, %s", (_, transport) => {
  test("respond with a status instead of running the operation, a limited number of times", async () => {
    const { ask, sandbox } = await start(transport);
    sandbox.faults.add({ on: "createCoworker", times: 2, status: 500 });
    for (const status of [500, 500, 200]) {
      expect((await ask("POST", "/spaces/coworkers", { body: ada })).status).toBe(status);
    }
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 1 });
  });

  test("apply to an operation by its id, its path or its method, until they are removed", async () => {
    const { ask, sandbox } = await start(transport);
    for (const on of ["listTeams", "/spaces/teams", "GET"]) {
      const remove = sandbox.faults.add({
        on,
        status: 429,
        body: { Message: "Wait 3 seconds" },
        headers: { "retry-after": "3" },
      });
      expect(sandbox.faults.list()).toHaveLength(1);
      remove();
      expect((await ask("GET", "/spaces/teams")).status).toBe(200);
    }
    sandbox.faults.add({ on: "listTeams", status: 409 });
    const throttled = await ask("GET", "/spaces/teams");
    expect([throttled.status, throttled.headers.get("retry-after"), throttled.bytes.length]).toEqual([
      409,
      "1",
      0,
    ]);
    expect((await ask("GET", "/spaces/coworkers")).status).toBe(200);
  });

  test("fail with 200", async () => {
    const { ask, sandbox } = await start(transport, { seed: 9 });
    sandbox.faults.add({ on: "deleteTeam", unsuccessful: true });
    const { status, body } = await ask("DELETE", "/spaces/teams/1234567");
    expect([status, body]).toMatchObject([200, { WasSuccessful: false }]);
    expect((await ask("GET", "/spaces/teams/1234567")).status).toBe(200);
  });

  test.each([
    ["before", 0],
    ["after", 1],
  ] as const)("cut the connection %s the work: %i record was made", async (cut, count) => {
    const { ask, sandbox } = await start(transport);
    sandbox.faults.add({ on: "POST", times: 1, cut });
    await expect(ask("POST", "/spaces/coworkers", { body: ada })).rejects.toThrow("fetch failed");
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: count });
  });

  test.each([
    [{ stat: 500 }, "unknown property stat; expected on, times"],
    [{ status: "500" }, 'status: expected a whole number from 200 to 599, got "500"'],
    [{ on: "createCoworkr", status: 500 }, "Operations are listCoworkers"],
    [
      { on: "PATCH", status: 500 },
      'on: expected an operation, a path or a method of the document, got "PATCH"',
    ],
    [
      { status: 500, headers: { "a b": "c" } },
      "headers: expected a name and a text that HTTP can send, got a b",
    ],
    [{ status: 500, headers: { a: "b\r\nc: d" } }, "headers: expected a name"],
    [{ status: 500, headers: { a: "b\n" } }, "headers: expected a name"],
    [{ status: 500, headers: { a: 1 } }, "headers.a: expected a text, got 1"],
    [{ status: 500, body: 1n }, "body: expected a value that JSON can hold"],
    [{ status: 500, body: [{ a: Infinity }] }, "body: expected a value that JSON can hold"],
    [{ status: 500, headers: { "Content-Length": "3" } }, "Content-Length is set by the server"],
    [{ status: 500, headers: { "transfer-encoding": "chunked" } }, "transfer-encoding is set by the server"],
    [{ status: 204, body: {} }, "a 204 has no body"],
    [{ body: {} }, "body and headers need a status"],
    [{ on: "GET", times: 1 }, "it does nothing"],
    [{ status: 500, cut: "before" }, "give it one of status, cut and unsuccessful, not several"],
    [{ cut: "after", unsuccessful: true }, "give it one of status, cut and unsuccessful, not several"],
    [{ status: 500, unsuccessful: true }, "give it one of status, cut and unsuccessful, not several"],
  ])("are refused if they could never act, or not be sent: %o", async (fault, reason) => {
    const { sandbox } = await start(transport);
    // Callers without TypeScript make these.
    expect(() => sandbox.faults.add(fault as object)).toThrow(reason);
    expect(sandbox.faults.list()).toEqual([]);
  });

  test("respond with a status that has no body, and with headers in any case, once", async () => {
    const { sandbox } = await start(transport);
    const { fetch: send } = await transport(sandbox).then(({ base, fetch: via }) => ({
      fetch: () => via(`${base}/spaces/teams`),
    }));
    for (const status of [204, 205, 304]) {
      sandbox.faults.add({ status, times: 1 });
      const response = await send();
      expect([response.status, await response.text()]).toEqual([status, ""]);
    }
    sandbox.faults.add({ status: 409, times: 1, headers: { "Retry-After": "7" } });
    expect((await send()).headers.get("retry-after")).toBe("7");
  });

  test("respond with the body null if it is given", async () => {
    const { sandbox } = await start(transport);
    const { base, fetch: send } = await transport(sandbox);
    for (const status of [409, 429, 500]) {
      sandbox.faults.add({ on: "createTeam", status, body: null, times: 1 });
      const response = await send(`${base}/spaces/teams`, { method: "POST" });
      expect([response.status, await response.text()]).toEqual([status, "null"]);
    }
  });

  test("delay a response", async () => {
    const { ask, sandbox } = await start(transport);
    sandbox.faults.add({ latency: 50, times: 1 });
    const from = performance.now();
    expect((await ask("GET", "/spaces/coworkers")).status).toBe(200);
    // At least as long as was asked for; how much longer is the machine's business.
    expect(performance.now() - from).toBeGreaterThanOrEqual(49);
  });
});

describe.each(transports)("throttling, %s", (_, transport) => {
  test("is off by default", async () => {
    const { ask } = await start(transport, { clock });
    for (let round = 0; round < 15; round++) expect((await ask("GET", "/spaces/teams")).status).toBe(200);
  });

  test("rejects the eleventh read within 100 milliseconds with 409, no body, and Retry-After", async () => {
    const { ask, sandbox } = await start(transport, { clock, throttle: true });
    for (let round = 0; round < 10; round++) expect((await ask("GET", "/spaces/teams")).status).toBe(200);
    const refused = await ask("GET", "/spaces/teams");
    expect([refused.status, refused.headers.get("retry-after"), refused.bytes.length]).toEqual([409, "1", 0]);
    sandbox.clock.advance(101);
    expect((await ask("GET", "/spaces/teams")).status).toBe(200);
  });

  test("rejects writes beyond the limit of a minute, counted for each user, and does nothing", async () => {
    const users = [{ email: "u@example.com", password: "p" }];
    const { ask, sandbox } = await start(transport, { clock, users, throttle: { writes: 1, status: 429 } });
    const write = (as?: { username: string; password: string }) =>
      ask("POST", "/spaces/coworkers", { body: ada, ...(as ? { as } : {}) });
    expect((await write()).status).toBe(200);
    const refused = await write();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(Buffer.from(refused.bytes).toString()).toBe("Wait 60 seconds");
    expect((await write({ username: "u@example.com", password: "p" })).status).toBe(200);
    sandbox.clock.advance(60_000);
    expect((await write()).status).toBe(200);
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 3 });
  });
});

test("a clock that is set back does not make a throttled request wait for it", async () => {
  const { ask, sandbox } = await start(undefined, { clock, throttle: { writes: 1 } });
  const write = () => ask("POST", "/spaces/coworkers", { body: ada });
  await write();
  sandbox.clock.set(new Date("2010-01-01T00:00:00Z"));
  expect((await write()).status).toBe(200);
  expect((await write()).headers.get("retry-after")).toBe("60");
});

describe.each(transports)("the recorder, %s", (_, transport) => {
  test("keeps the last requests as an HTTP archive, without credentials", async () => {
    const { ask, sandbox } = await start(transport, { record: 2, clock });
    await ask("GET", "/spaces/teams");
    await ask("POST", "/spaces/coworkers?x=1", { body: ada });
    const form = "grant_type=password&username=admin%40example.com&password=sandbox";
    const { body } = await ask("POST", "/token", {
      as: null,
      body: form,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const har = sandbox.recorder.har();
    expect(entries(har)).toMatchObject([
      { request: { method: "POST", postData: { text: JSON.stringify(ada) } }, response: { status: 200 } },
      { request: { method: "POST" }, response: { status: 200 } },
    ]);
    expect(new URL(entries(har)[0]?.request.url ?? "").search).toBe("?x=1");
    expect(entries(har)[0]?.startedDateTime).toBe(clock().toISOString());
    const text = JSON.stringify(har);
    const secrets = [
      authorization.slice(6),
      "password=sandbox",
      // contract.ts has validated the response against the document.
      (body as { access_token: string }).access_token,
    ];
    for (const secret of secrets) expect(text).not.toContain(secret);
    sandbox.recorder.clear();
    expect(entries(sandbox.recorder.har())).toEqual([]);
  });

  const form = { "content-type": "Application/X-WWW-Form-Urlencoded" };
  const grant = { grant_type: "password", username: "admin@example.com", password: "s3cret" };
  test.each([
    ["a form whose type is spelled otherwise", "/token", new URLSearchParams(grant).toString(), form],
    ["a form with an encoded name", "/token", "passw%6Frd=s3cret", form],
    ["JSON", "/token", JSON.stringify(grant), {}],
    ["JSON with an escaped name", "/token", '{"pass\\u0077ord":"s3cret"}', {}],
    ["JSON that is called a form", "/token", JSON.stringify(grant), form],
    ["neither", "/token", "password: s3cret", { "content-type": "text/plain" }],
    ["a query", `/token?${new URLSearchParams(grant).toString()}`, undefined, {}],
    ["a header without a scheme", "/spaces/coworkers", "{}", { authorization: "s3cret" }],
    ["a header with a tab", "/spaces/coworkers", "{}", { authorization: "Basic\ts3cret" }],
    ["a header with a colon", "/spaces/coworkers", "{}", { authorization: "Basic:s3cret" }],
    ["JSON that is broken", "/spaces/coworkers", '{"Password":s3cret}', {}],
    ["a header of another scheme", "/spaces/coworkers", "{}", { "x-api-key": "s3cret" }],
    [
      "a parameter of a command",
      "/spaces/coworkers/runcommand",
      JSON.stringify({ Key: "X", Ids: [1], Parameters: [{ Name: "Password", Value: "s3cret" }] }),
      {},
    ],
    ["a field of a record", "/spaces/coworkers", JSON.stringify({ ...ada, Password: "s3cret" }), {}],
  ])("keeps no credentials that are sent in %s", async (_name, target, body, headers) => {
    const { ask, sandbox } = await start(transport, { record: 1 });
    const response = await ask("POST", target, { headers, ...(body === undefined ? {} : { body }) });
    expect(Buffer.from(response.bytes).toString()).not.toContain("s3cret");
    const { request } = entries(sandbox.recorder.har())[0] ?? {};
    expect(request?.method).toBe("POST");
    expect(JSON.stringify(sandbox.recorder.har())).not.toMatch(/s3cret|c2FuZGJve/);
  });

  test("keeps no value of a field that the document marks with format: password", async () => {
    const { ask, sandbox } = await start(transport, { record: 5, seed: "examples" });
    const body = { ...ada, AccessPincode: "31415" };
    const Value = valueOf((await ask("POST", "/spaces/coworkers", { body })).body);
    await ask("GET", `/spaces/coworkers/${Value.Id}`);
    await ask("GET", "/spaces/coworkers?Coworker_AccessPincode=31415");
    await ask("POST", "/spaces/coworkers", { body: { ...ada, AccessPincode: 31415 } });
    sandbox.faults.add({ status: 500, headers: { "set-cookie": "session=31415", "x-api-key": "31415" } });
    await ask("GET", "/spaces/teams");
    const recorded = JSON.stringify(sandbox.recorder.har());
    expect(recorded).toContain("AccessPincode");
    expect(recorded).not.toContain("31415");
  });

  test("drops the oldest requests as soon as its limit is reduced", async () => {
    const { ask, sandbox } = await start(transport, { record: 10 });
    for (let page = 1; page <= 5; page++) await ask("GET", `/spaces/teams?page=${page}`);
    sandbox.recorder.limit = 2;
    const kept = entries(sandbox.recorder.har()).map(({ request }) => new URL(request.url).search);
    expect(kept).toEqual(["?page=4", "?page=5"]);
    sandbox.recorder.limit = 0;
    expect(entries(sandbox.recorder.har())).toEqual([]);
  });

  test("keeps requests whose connection was cut", async () => {
    const { ask, sandbox } = await start(transport, { record: 5 });
    for (const cut of ["before", "after"] as const) {
      sandbox.faults.add({ on: "createCoworker", times: 1, cut });
      await expect(ask("POST", "/spaces/coworkers", { body: ada })).rejects.toThrow("fetch failed");
    }
    const kept = entries(sandbox.recorder.har());
    expect(kept.map(({ response }) => response.status)).toEqual([0, 0]);
    expect(kept[0]?.request.postData?.text).toBe(JSON.stringify(ada));
  });

  test("keeps nothing by default", async () => {
    const { ask, sandbox } = await start(transport);
    await ask("GET", "/spaces/teams");
    expect(entries(sandbox.recorder.har())).toEqual([]);
  });
});

describe.each(transports)("web pages, %s", (_, transport) => {
  test("of this machine and of named origins may use the API, others cannot read its responses", async () => {
    const { ask } = await start(transport, { cors: ["https://docs.example.com"] });
    for (const origin of ["http://localhost:4321", "http://127.0.0.1:4010", "https://docs.example.com"]) {
      const { headers } = await ask("GET", "/spaces/teams", { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("access-control-allow-credentials")).toBe("true");
    }
    for (const origin of ["https://evil.example.com", "http://localhost.example.com", "null"]) {
      const { headers } = await ask("GET", "/spaces/teams", { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("may send a preflight request, without credentials", async () => {
    const { ask } = await start(transport);
    const headers = {
      origin: "http://localhost:4321",
      "access-control-request-method": "PUT",
      "access-control-request-headers": "authorization,content-type",
    };
    const response = await ask("OPTIONS", "/spaces/teams", { as: null, headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:4321");
  });
});
