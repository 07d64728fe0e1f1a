// Every test uses a real server. Waits are short (maxDelay or Retry-After), and no test measures time.
import { getEventListeners } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { sendJson, serve, type TestServer } from "../test/server.ts";
import {
  basic,
  type ClientOptions,
  ConflictError,
  createNexudusClient,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "./index.ts";

const auth = basic({ username: "ada@example.com", password: "secret" });
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1, SimpleTimeZoneId: 1 };
const saved = { WasSuccessful: true, Value: { Id: 1 } };

const clientOf = (server: TestServer, options: ClientOptions = {}) =>
  createNexudusClient({ baseUrl: server.baseUrl, auth, retry: { maxDelay: 1 }, ...options });

const failureOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([408, 500, 502, 503, 504])("GET, PUT and DELETE are retried after %i", async (status) => {
  await using server = await serve((_, response, count) =>
    count % 2
      ? sendJson(response, { Message: "An error has occurred." }, status)
      : sendJson(response, { Id: 1, ...saved }),
  );
  const client = clientOf(server);
  expect((await client.coworkers.get(1)).Id).toBe(1);
  await client.request("PUT", "/spaces/coworkers", { body: { Id: 1 } });
  await client.teams.delete(1);
  expect(server.received.map(({ method }) => method)).toEqual([
    "GET",
    "GET",
    "PUT",
    "PUT",
    "DELETE",
    "DELETE",
  ]);
  expect(server.received[2]?.body).toBe(server.received[3]?.body);
});

test.each([501, 505, 400, 405])("%i is not retried", async (status) => {
  await using server = await serve((_, response) => sendJson(response, {}, status));
  await failureOf(clientOf(server).coworkers.get(1));
  expect(server.received).toHaveLength(1);
});

test("create and run are not sent again after a failure that may have carried them out", async () => {
  await using server = await serve((_, response, count) =>
    count % 2 ? sendJson(response, {}, 503) : response.destroy(),
  );
  const { coworkers } = clientOf(server);
  await expect(coworkers.create(record)).rejects.toThrow(ServerError);
  await expect(coworkers.create(record)).rejects.toMatchObject({ name: "NetworkError", outcome: "unknown" });
  await expect(coworkers.run("X", { ids: [1] })).rejects.toThrow(ServerError);
  await expect(coworkers.run("X", { ids: [1] })).rejects.toMatchObject({ outcome: "unknown" });
  expect(server.received).toHaveLength(4);
});

test("every method is retried after throttling: 429, 409 with Retry-After, 409 without a body", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) sendJson(response, { Message: "Slow down" }, 429, { "retry-after": "0" });
    else if (count === 3) sendJson(response, "Wait", 409, { "retry-after": "0" });
    else if (count === 5) response.writeHead(409, { "content-length": "0" }).end();
    else if (count === 7) sendJson(response, "Wait 0.001 seconds", 429);
    else sendJson(response, saved);
  });
  const { coworkers } = clientOf(server);
  for (let index = 0; index < 4; index += 1) expect((await coworkers.create(record)).Id).toBe(1);
  expect(server.received).toHaveLength(8);
});

test("a 409 with a message is a ConflictError and is not retried", async () => {
  await using server = await serve((_, response) => sendJson(response, { Message: "Already there" }, 409));
  await expect(clientOf(server).coworkers.get(1)).rejects.toThrow(ConflictError);
  expect(server.received).toHaveLength(1);
});

test("a wait longer than maxDelay fails the call, and the error holds the wait", async () => {
  await using server = await serve((_, response, count) =>
    count === 1
      ? sendJson(response, "", 429, { "retry-after": "7200" })
      : sendJson(response, "Wait 1.5 seconds", 429),
  );
  const client = clientOf(server, { retry: { maxDelay: 1000 } });
  const error = await failureOf(client.coworkers.get(1));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter: 7_200_000, status: 429 });
  expect(await failureOf(client.coworkers.get(1))).toMatchObject({ retryAfter: 1500 });
  expect(server.received).toHaveLength(2);
});

test("no attempt follows if its wait would exceed maxTotal", async () => {
  await using server = await serve((_, response) => sendJson(response, "", 429, { "retry-after": "3" }));
  await failureOf(clientOf(server, { retry: { maxTotal: 2000 } }).coworkers.get(1));
  expect(server.received).toHaveLength(1);
});

test("attempts includes the first; false means one; a call overrides its client", async () => {
  await using server = await serve((_, response) => sendJson(response, {}, 503));
  const attempts = async (options: ClientOptions, call?: ClientOptions["retry"]) => {
    const before = server.received.length;
    await failureOf(clientOf(server, options).coworkers.get(1, call === undefined ? {} : { retry: call }));
    return server.received.length - before;
  };
  expect(await attempts({})).toBe(3);
  expect(await attempts({ retry: { attempts: 5, maxDelay: 1 } })).toBe(5);
  expect(await attempts({ retry: false })).toBe(1);
  expect(await attempts({ retry: { maxDelay: 1 } }, { attempts: 2 })).toBe(2);
  expect(await attempts({ retry: { attempts: 9 } }, false)).toBe(1);
  expect(await attempts({ retry: false }, { attempts: 2, maxDelay: 1 })).toBe(2);
});

test("GET is retried after a dropped connection and after a body of the wrong length", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) response.destroy();
    else if (count === 2) {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"Id":1');
      setImmediate(() => response.destroy());
    } else sendJson(response, { Id: 1 });
  });
  expect((await clientOf(server).coworkers.get(1)).Id).toBe(1);
  expect(server.received).toHaveLength(3);
});

test('a truncated response to create has outcome "unknown"', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("{");
    setImmediate(() => response.destroy());
  });
  expect(await failureOf(clientOf(server).coworkers.create(record))).toMatchObject({ outcome: "unknown" });
});

test('a refused connection has outcome "not sent" and its error code', async () => {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  const client = createNexudusClient({ baseUrl: `http://127.0.0.1:${port}`, auth, retry: false });
  const error = await failureOf(client.coworkers.create(record));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ outcome: "not sent", cause: { code: "ECONNREFUSED" } });
});

const deaf = () => new Promise<Response>(() => {});

test("the timeout ends an attempt without a response, and one whose body never ends", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) return;
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"Id":');
  });
  const { coworkers } = clientOf(server, { timeout: 1000, retry: { attempts: 2, maxDelay: 1 } });
  const error = await failureOf(coworkers.get(1));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    outcome: "unknown",
    message: "getCoworker got no complete response within 1000 ms",
  });
  expect(server.received).toHaveLength(2);
});

test("create is not retried after a timeout", async () => {
  // Counts attempts in fetch: on a busy machine, a request may time out before it reaches a server.
  let attempts = 0;
  const client = createNexudusClient({ auth, fetch: () => (attempts++, deaf()) });
  await expect(client.coworkers.create(record, { timeout: 30 })).rejects.toThrow(TimeoutError);
  expect(attempts).toBe(1);
});

test("the timeout works even if the given fetch ignores its signal", async () => {
  const client = createNexudusClient({ auth, fetch: deaf, timeout: 10, retry: false });
  await expect(client.coworkers.get(1)).rejects.toThrow(TimeoutError);
});

test("aborting ends a request, or a wait between attempts, with the signal's reason", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) sendJson(response, "", 429, { "retry-after": "50" });
    controller.abort(new Error("changed my mind"));
  });
  let controller = new AbortController();
  await expect(
    clientOf(server, { retry: {} }).coworkers.get(1, { signal: controller.signal }),
  ).rejects.toThrow("changed my mind");
  controller = new AbortController();
  await expect(clientOf(server).coworkers.get(1, { signal: controller.signal })).rejects.toThrow(
    "changed my mind",
  );
  await expect(clientOf(server).coworkers.get(1, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(server.received).toHaveLength(2);
});

test("404 counts as success for a retried DELETE, but not for the first attempt", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) response.destroy();
    else if (count === 2) sendJson(response, "Not found", 404);
    else if (count === 3) sendJson(response, {}, 502);
    else if (count === 4) sendJson(response, { Message: "Not found" }, 401);
    else if (count === 5) sendJson(response, "", 429, { "retry-after": "0" });
    else sendJson(response, "Not found", 404);
  });
  const { teams } = clientOf(server);
  await expect(teams.delete(1)).resolves.toBeUndefined();
  await expect(teams.delete(1)).resolves.toBeUndefined();
  // A throttled request did nothing, so the team did not exist.
  await expect(teams.delete(1)).rejects.toThrow(NotFoundError);
});

test("the body of a discarded response is cancelled without waiting for it", async () => {
  let closed = 0;
  await using server = await serve((_, response, count) => {
    if (count === 2) return sendJson(response, { Id: 1 });
    response.on("close", () => {
      closed += 1;
    });
    response.writeHead(503);
    response.write("never ends");
  });
  expect((await clientOf(server).coworkers.get(1)).Id).toBe(1);
  await expect.poll(() => closed).toBe(1);
});

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("each attempt has its own signal, and 10,000 calls leave no timer or listener behind", async () => {
  const { signal } = new AbortController();
  const signals = new Set<unknown>();
  const client = createNexudusClient({
    auth,
    fetch: async (_, init) => {
      signals.add(init?.signal);
      return new Response('{"Id":1}');
    },
  });
  const before = timers();
  for (let index = 0; index < 10_000; index += 1) await client.coworkers.get(1, { signal });
  expect(signals.size).toBe(10_000);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(timers()).toBe(before);
});

test("raw has the same retries and returns errors as openapi-fetch does", async () => {
  await using server = await serve((_, response, count) =>
    count < 3 ? sendJson(response, {}, 503) : sendJson(response, { Message: "no" }, 400),
  );
  const { data, error, response } = await clientOf(server).raw.GET("/spaces/teams", {
    params: { query: { page: 1 } },
  });
  expect(data).toBeUndefined();
  expect(error).toEqual({ Message: "no" });
  expect(response.status).toBe(400);
  expect(server.received).toHaveLength(3);
});
