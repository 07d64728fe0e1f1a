import { expect, test } from "vitest";
import { page, sendJson, serve, untyped } from "../test/server.ts";
import { basic, createNexudusClient, passwordGrant } from "./index.ts";

const auth = basic({ username: "ada@example.com", password: "secret" });

test("debug lines name parameters and fields but not their values; warn lines announce retries", async () => {
  await using server = await serve((_, response, count) => {
    if (count === 1) sendJson(response, page([], 1, false));
    else if (count === 2) sendJson(response, { Message: "Slow down" }, 429, { "retry-after": "0" });
    else sendJson(response, { WasSuccessful: true, Value: { Id: 1, AccessPincode: "4711" } });
  });
  const debug: string[] = [];
  const warn: string[] = [];
  const logger = { debug: (line: string) => debug.push(line), warn: (line: string) => warn.push(line) };
  const { coworkers } = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    logger,
    headers: { "x-key": "4711" },
  });
  await coworkers.list({ where: { Email: "ada@example.com" } });
  await coworkers.create({
    FullName: "Ada",
    Email: "ada@example.com",
    CountryId: 4711,
    SimpleTimeZoneId: 4711,
  });
  expect(debug).toEqual([
    "listCoworkers with Coworker_Email, page: attempt 1 got 200",
    "createCoworker and fields FullName, Email, CountryId, SimpleTimeZoneId: attempt 1 got 429",
    "createCoworker and fields FullName, Email, CountryId, SimpleTimeZoneId: attempt 2 got 200",
  ]);
  expect(warn).toEqual(["createCoworker failed with 429: Slow down (attempt 1; attempt 2 in 0 ms)"]);
  expect([...debug, ...warn].join()).not.toMatch(/4711|ada@|secret/);
});

test("console works as a logger", () => {
  expect(() => createNexudusClient({ auth, logger: console })).not.toThrow();
});

test("a logger, a store and headers that would be ignored are refused, with the names that were passed", () => {
  expect(() => createNexudusClient({ auth, logger: untyped({ info: () => {} }) })).toThrow(
    new TypeError("createNexudusClient(): logger expects an object with debug or warn, got { info }."),
  );
  expect(() =>
    passwordGrant({ username: "ada", password: "secret", store: untyped({ get: () => {} }) }),
  ).toThrow(new TypeError("passwordGrant(): store expects an object with load and save, got { get }."));
  const headers = { "x-key": "4711", Authorization: "Bearer 4711" };
  expect(() => createNexudusClient({ auth, headers })).toThrow(
    new TypeError(
      "createNexudusClient(): headers expects a plain object of valid header names and values, without authorization, got { x-key, Authorization }.",
    ),
  );
});

test("a call refuses the header authorization, which auth sets, and options for fetch that the client sets", async () => {
  const { coworkers } = createNexudusClient({ auth, fetch: () => Promise.reject(new Error("sent")) });
  const headers = { authorization: "Bearer 4711" };
  await expect(coworkers.get(1, { headers })).rejects.toThrow(
    /without authorization, got \{ authorization \}/,
  );
  await expect(
    coworkers.get(1, { fetchOptions: untyped({ cache: "no-store", method: "PUT" }) }),
  ).rejects.toThrow(
    /^getCoworker: fetchOptions expects a plain object without method, .*, got \{ cache, method \}/,
  );
});

test("http is refused for another host than the one in allowHttpTo, and for an address in its place", () => {
  const baseUrl = "http://sandbox:3000/api";
  expect(() => createNexudusClient({ auth, baseUrl, allowHttpTo: "sandbox" })).not.toThrow();
  for (const allowHttpTo of ["http://sandbox", "sandbox:3000", "other"])
    expect(() => createNexudusClient({ auth, baseUrl, allowHttpTo })).toThrow(
      /http is allowed for this machine and the host allowHttpTo/,
    );
});

test.each([
  ["nothing", undefined, /^next\(\) expects a plain object, got undefined/],
  ["a Request", new Request("https://example.com"), /^next\(\) expects a plain object, got Request/],
  ["an object without an address", {}, /^getCoworker sends credentials to https:\/\/example\.com only/],
])("a middleware that passes %s to next is refused, and nothing is sent", async (_, given, message) => {
  let sent = 0;
  const { coworkers } = createNexudusClient({
    auth,
    baseUrl: "https://example.com/api",
    middleware: [(_request, next) => next(untyped(given))],
    fetch: async () => {
      sent += 1;
      return Response.json({ Id: 1 });
    },
  });
  await expect(coworkers.get(1)).rejects.toThrow(message);
  await expect(coworkers.get(1)).rejects.toBeInstanceOf(TypeError);
  expect(sent).toBe(0);
});

test("middleware sees each attempt, can change it, and can respond instead", async () => {
  await using server = await serve((_, response, count) =>
    count === 1 ? sendJson(response, {}, 503) : sendJson(response, { Id: 1 }),
  );
  const seen: string[] = [];
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    retry: { maxDelay: 1 },
    middleware: [
      async (request, next) => {
        seen.push("outer");
        const response = await next(request);
        seen.push(String(response.status));
        return response;
      },
      (request, next) => {
        seen.push("inner");
        request.headers.set("x-trace", "abc");
        expect(request.headers.has("authorization")).toBe(false);
        return request.url.endsWith("/2") ? Promise.resolve(Response.json({ Id: 2 })) : next(request);
      },
    ],
  });
  await client.coworkers.get(1);
  expect(seen).toEqual(["outer", "inner", "503", "outer", "inner", "200"]);
  expect(server.received.map(({ headers }) => headers["x-trace"])).toEqual(["abc", "abc"]);
  expect((await client.coworkers.get(2)).Id).toBe(2);
  expect(server.received).toHaveLength(2);
});
