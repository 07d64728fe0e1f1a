// Behaviour after mistakes of callers, servers and runtimes, on a real server where HTTP matters.
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { CoworkerCreate } from "@nexudus-api/types";
import { sendJson, serve, untyped } from "../test/server.ts";
import { parseDate } from "./date.ts";
import { retryAfter } from "./http/retry-after.ts";
import {
  basic,
  bearer,
  ConflictError,
  type Connection,
  createNexudusClient,
  createThrottle,
  isNexudusError,
  NotFoundError,
  passwordGrant,
  type RetryEvent,
  ServerError,
  ValidationError,
} from "./index.ts";
import { version } from "./version.ts";

const auth = bearer("token");
const newcomer = { FullName: "A", Email: "a@example.com", CountryId: 1, SimpleTimeZoneId: 1 };
const failureOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );

const boom = () => {
  throw new Error("boom");
};

const serviceOf = (name: string) =>
  serve(({ url }, response) =>
    url.endsWith("/token")
      ? sendJson(response, { access_token: name, expires_in: 100 })
      : sendJson(response, { Id: 1 }),
  );

const readRetryAfter = (value: string) =>
  retryAfter(new Headers({ "retry-after": value, date: "Sun, 06 Nov 1994 08:49:37 GMT" }), "");

test("an error prints, logs and serialises names but no values, and has the values in other properties", async () => {
  await using server = await serve((_, response) =>
    sendJson(
      response,
      {
        Errors: [
          { PropertyName: "Email", Message: "ada@example.com is taken", AttemptedValue: "ada@example.com" },
        ],
      },
      400,
    ),
  );
  const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  for (const call of [
    () => coworkers.list({ where: { Email: "ada@example.com" } }),
    () => coworkers.create({ ...newcomer, Email: "ada@example.com" }),
  ]) {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(ValidationError);
    if (!(error instanceof ValidationError)) return;
    const shown = [
      String(error),
      error.stack,
      inspect(error, { depth: 9 }),
      JSON.stringify(error),
      JSON.stringify(error.errors),
    ];
    for (const text of shown) expect(decodeURIComponent(text ?? "")).not.toContain("ada@");
    expect(error.message).toContain("Email");
    expect(error.field("Email")?.AttemptedValue).toBe("ada@example.com");
  }
  const list = await failureOf(coworkers.list({ where: { Email: "ada@example.com" } }));
  expect(list).toMatchObject({
    request: {
      url: expect.stringContaining("Coworker_Email=…"),
      fullUrl: expect.stringContaining("Email=ada%40"),
    },
  });
});

test("isNexudusError recognises errors of another copy of the package, and nothing else", async () => {
  await using server = await serve((_, response) => sendJson(response, {}, 500));
  const error = await failureOf(
    createNexudusClient({ baseUrl: server.baseUrl, auth, retry: false }).coworkers.get(1),
  );
  expect(isNexudusError(error)).toBe(true);
  for (const other of [new Error("x"), null, "x", {}]) expect(isNexudusError(other)).toBe(false);
});

test("an invalid HTTP status is a documented error class, also through raw", async () => {
  const server = createServer((socket) =>
    socket.on("data", () => socket.end("HTTP/1.1 999 Odd\r\ncontent-length: 2\r\n\r\n{}")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const client = createNexudusClient({ baseUrl: `http://127.0.0.1:${port}`, auth });
  expect(await failureOf(client.coworkers.get(1))).toBeInstanceOf(ServerError);
  expect(
    await failureOf(client.raw.GET("/spaces/teams/{id}", { params: { path: { id: 1 } } })),
  ).toBeInstanceOf(ServerError);
  server.close();
});

test('a failed TLS handshake has outcome "not sent"', async () => {
  const server = createServer((socket) => socket.end("no TLS here"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const client = createNexudusClient({ baseUrl: `https://127.0.0.1:${port}`, auth, retry: false });
  expect(await failureOf(client.coworkers.create(newcomer))).toMatchObject({
    name: "NetworkError",
    outcome: "not sent",
  });
  server.close();
});

test.each<[string, (client: ReturnType<typeof createNexudusClient>) => PromiseLike<unknown>]>([
  ["a GET with a body", (client) => client.request("GET", "/x", { body: {} })],
  ["a malformed method", (client) => client.request("GE T", "/x")],
  ["an invalid retry option", (client) => client.coworkers.get(1, untyped({ retry: 0 }))],
  ["a misspelt retry option", (client) => client.coworkers.get(1, untyped({ retry: { maxRetries: 0 } }))],
  ["a header that cannot be sent", (client) => client.coworkers.get(1, { headers: { x: "\n" } })],
  ["a misspelt limit", (client) => client.coworkers.list().all(untyped({ max: 5 }))],
  ["a misspelt id", (client) => client.coworkers.commands(untyped({ Id: 1 }))],
  ["a list of null", (client) => client.coworkers.list(untyped<undefined>(null))],
  ["a create of nothing", (client) => client.coworkers.create(untyped<CoworkerCreate>(undefined))],
])("%s is a TypeError before anything is sent", async (_, call) => {
  let sent = 0;
  const client = createNexudusClient({ auth, fetch: async () => (sent++, Response.json({})) });
  expect(await failureOf(call(client))).toBeInstanceOf(TypeError);
  expect(sent).toBe(0);
});

test("a write that responds 200 with errors, or without WasSuccessful, rejects", async () => {
  await using server = await serve(({ method }, response) =>
    sendJson(
      response,
      method === "POST" ? { Status: 500, Errors: [{ PropertyName: "A", Message: "b" }] } : { Id: 1 },
    ),
  );
  const { coworkers, teams } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  expect(await failureOf(coworkers.create(newcomer))).toMatchObject({ name: "CommandError" });
  expect(await failureOf(coworkers.update(1, { Notes: "x" }))).toMatchObject({ name: "ResponseFormatError" });
  expect(await failureOf(teams.delete(1))).toMatchObject({ name: "ResponseFormatError" });
});

test("errors thrown by logger and onRetry are ignored, and onRetry receives cause, attempt and wait", async () => {
  await using server = await serve((_, response, count) =>
    count === 1 ? sendJson(response, {}, 503, { "retry-after": "0" }) : sendJson(response, { Id: 1 }),
  );
  const events: RetryEvent[] = [];
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    logger: { debug: boom, warn: boom },
    onRetry: (event) => {
      events.push(event);
      boom();
    },
  });
  expect((await client.coworkers.get(1)).Id).toBe(1);
  expect(events).toMatchObject([
    { operation: "getCoworker", attempt: 1, wait: 0, cause: { name: "ServerError" } },
  ]);
});

test("deleting a deleted record is a NotFoundError, for coworkers and teams", async () => {
  await using server = await serve(({ method, url }, response) => {
    if (method === "DELETE") sendJson(response, {}, url.includes("teams") ? 404 : 405);
    else if (method === "POST") sendJson(response, { WasSuccessful: false, Message: "No." });
    else sendJson(response, "Not found", 404);
  });
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth });
  expect(await failureOf(client.coworkers.delete(1))).toBeInstanceOf(NotFoundError);
  expect(await failureOf(client.teams.delete(1))).toBeInstanceOf(NotFoundError);
});

test.each([null, 5, { Text: "x" }, undefined])(
  "a rejected field whose message is %j is a ValidationError that names the field",
  async (Message) => {
    await using server = await serve((_, response) =>
      sendJson(response, { Errors: [{ PropertyName: "Email", Message }] }, 400),
    );
    const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
    const error = await failureOf(coworkers.create(newcomer));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toHaveProperty("message", "createCoworker failed with 400: Email ");
  },
);

test("one passwordGrant in two clients signs in to each service and never mixes their tokens", async () => {
  await using one = await serviceOf("one");
  await using two = await serviceOf("two");
  const shared = passwordGrant({ username: "ada@example.com", password: "correct-horse" });
  for (const { baseUrl } of [one, two, one])
    await createNexudusClient({ baseUrl, auth: shared }).coworkers.get(1);
  const tokens = (server: typeof one) =>
    server.received.flatMap(({ headers }) => headers.authorization ?? []);
  expect(tokens(one)).toEqual(["Bearer one", "Bearer one"]);
  expect(tokens(two)).toEqual(["Bearer two"]);
});

test("aborted requests leave the throttle's queue, and later requests do not wait for them", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    const throttle = createThrottle([{ count: 1, per: 1000 }]);
    const wait = async (signal?: AbortSignal): Promise<void> => throttle("POST", signal);
    await wait();
    const controller = new AbortController();
    const queued = Array.from({ length: 1000 }, () => failureOf(wait(controller.signal)));
    controller.abort(new Error("enough"));
    expect(new Set((await Promise.all(queued)).map(String))).toEqual(new Set(["Error: enough"]));
    expect(vi.getTimerCount()).toBe(0);
    let started = false;
    const next = wait().then(() => (started = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(started).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await next;
  } finally {
    vi.useRealTimers();
  }
});

test("Retry-After follows RFC 9110, including repeated and malformed values", () => {
  expect(readRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT")).toBe(60_000);
  expect(readRetryAfter("Sunday, 06-Nov-94 08:50:37 GMT")).toBe(60_000);
  expect(readRetryAfter("Sun Nov  6 08:50:37 1994")).toBe(60_000);
  expect(readRetryAfter("5, 10")).toBe(10_000);
  for (const malformed of ["Room 5", "0x10", "1e3", "-5", "5 apples", ""])
    expect(readRetryAfter(malformed)).toBeUndefined();
});

test("dates are parsed the same in every time zone of the machine, and only as ISO 8601", () => {
  expect(parseDate("2026-01-01T10:00")).toBe("2026-01-01T10:00:00");
  expect(parseDate("2026-01-01T10:00:00.1230-05:00")).toBe("2026-01-01T15:00:00.123");
  expect(parseDate("2024-02-29")).toBe("2024-02-29T00:00:00");
  for (const none of [
    "2026-02-30",
    "2026-01-01T24:00",
    "2026-01-01T10:00+25:00",
    "01/02/2026",
    "Room 5",
    "",
    null,
    5,
  ])
    expect(parseDate(none)).toBeUndefined();
});

test("requests send Accept and User-Agent headers unless configured otherwise", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  const options = { baseUrl: server.baseUrl, auth };
  await createNexudusClient(options).coworkers.get(1);
  await createNexudusClient({ ...options, userAgent: false }).coworkers.get(1);
  expect(server.received[0]?.headers).toMatchObject({
    accept: "application/json",
    "user-agent": `nexudus-api-client/${version}`,
  });
  expect(server.received[1]?.headers["user-agent"]).not.toContain("nexudus");
});

test("fetch options of client and call reach fetch, and plain http is allowed only to a named host", async () => {
  const seen: unknown[] = [];
  const client = createNexudusClient({
    baseUrl: "http://sandbox:4010/api",
    allowHttpTo: "sandbox",
    auth,
    fetchOptions: { cache: "no-store", next: { revalidate: 1 } },
    fetch: async (_, init) => {
      seen.push(init);
      return Response.json({ Id: 1 });
    },
  });
  await client.coworkers.get(1, { fetchOptions: { cache: "reload" } });
  expect(seen).toMatchObject([{ cache: "reload", next: { revalidate: 1 }, method: "GET" }]);
  expect(() => createNexudusClient({ baseUrl: "http://other:4010", allowHttpTo: "sandbox", auth })).toThrow(
    /expects https/,
  );
});

test("importing the package has no effects and needs no globals", () => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    write: false,
  });
  const context = createContext({});
  runInContext("for (const name of ['TextDecoder', 'URL', 'Headers']) delete globalThis[name];", context);
  expect(() => void runInContext(outputFiles[0]?.text ?? "throw 1", context)).not.toThrow();
});

test("a client is created without the globals that Jest's jsdom environment lacks, and basic() encodes any text as UTF-8", () => {
  const texts = fc.string({ unit: "binary", minLength: 1 });
  for (const name of ["TextEncoder", "Response", "Request"]) vi.stubGlobal(name, undefined);
  try {
    expect(() => createNexudusClient({ auth: basic({ username: "ada", password: "p" }) })).not.toThrow();
    fc.assert(
      fc.property(texts, (password) => {
        const header = basic({ username: "ada", password }).authorization(untyped<Connection>({}));
        expect(header).toBe(`Basic ${Buffer.from(`ada:${password}`).toString("base64")}`);
      }),
      { examples: [["\uD800 lone"]] },
    );
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each(["a", "not", "found", "Message", "Records", "1"])(
  "the token %j in a body changes neither what a call returns nor the class and the body of an error",
  async (token) => {
    const failure = { Message: "Not found: Message 1 a", Records: "not found" };
    const record = { Id: 1, FullName: `${token} Message a`, Notes: token };
    await using server = await serve(({ url }, response) =>
      url.endsWith("/1") ? sendJson(response, record) : sendJson(response, failure, 401),
    );
    const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth: bearer(token) });
    expect(await coworkers.get(1)).toEqual(record);
    const error = await failureOf(coworkers.get(2));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ body: failure });
  },
);

test.each(["x-request-id", "request-id", "x-correlation-id", "cf-ray"])(
  "a log line shows the request id that the service sends as %s, of a success and of a failure",
  async (name) => {
    const lines: string[] = [];
    await using server = await serve(({ url }, response) =>
      sendJson(response, { Id: 1 }, url.endsWith("/1") ? 200 : 404, { [name]: `id of ${url}` }),
    );
    const { coworkers } = createNexudusClient({
      baseUrl: server.baseUrl,
      auth,
      logger: { debug: (line) => lines.push(line) },
    });
    await coworkers.get(1);
    const error = await failureOf(coworkers.get(2));
    expect(lines).toEqual([
      "getCoworker: attempt 1 got 200, request id id of /api/spaces/coworkers/1",
      "getCoworker: attempt 1 got 404, request id id of /api/spaces/coworkers/2",
    ]);
    expect(error).toMatchObject({ requestId: "id of /api/spaces/coworkers/2" });
  },
);

test.each(["America/New_York", "Asia/Kolkata"])(
  "on a machine in %s, ifUnchangedSince without a zone is UTC",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    try {
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(0);
      await using server = await serve((_, response, count) =>
        sendJson(
          response,
          count < 3
            ? { Id: 1, UpdatedOn: "2026-01-01T12:00:00Z" }
            : { WasSuccessful: true, Value: { Id: 1 } },
        ),
      );
      const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
      const update = (ifUnchangedSince: string) => coworkers.update(1, {}, { ifUnchangedSince });
      await expect(update("2026-01-01T11:59:59")).rejects.toThrow(ConflictError);
      expect(await update("2026-01-01T12:00")).toEqual({ Id: 1 });
      expect(server.received.map(({ method }) => method)).toEqual(["GET", "GET", "PUT"]);
    } finally {
      vi.unstubAllEnvs();
    }
  },
);

test("the User-Agent has the version of package.json", async () => {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  expect(version).toBe(manifest.version);
});
