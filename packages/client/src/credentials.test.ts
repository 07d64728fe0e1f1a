import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { sendJson, serve, untyped } from "../test/server.ts";
import { type Auth, basic, bearer, createNexudusClient, passwordGrant } from "./index.ts";

const username = "ada@example.com";
const password = "correct-horse";
const encoded = Buffer.from(`${username}:${password}`).toString("base64");

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["http://nexudus.example.com/api", /expects https/],
  ["ftp://localhost/api", /expects https/],
  ["https://ada:correct-horse@example.com/api", /expects no user/],
  ["https://example.com/api?key=1", /expects no user/],
  ["https://example.com/api#x", /expects no user/],
  ["spaces.nexudus.com", /expects an address/],
  ["http://localhost.example.com/api", /expects https/],
  ["http://127.0.0.1.example.com/api", /expects https/],
])("the baseUrl %s is refused, without being shown", (baseUrl, message) => {
  const make = () => createNexudusClient({ baseUrl, auth: basic({ username, password }) });
  expect(make).toThrow(message);
  expect(make).not.toThrow(/correct-horse/);
});

test.each([
  "https://example.com",
  "http://localhost:4010/api/",
  "http://127.0.0.1:1/api",
  "http://[::1]:1",
  "http://nexudus.localhost",
])("the baseUrl %s is taken", (baseUrl) => {
  expect(() => createNexudusClient({ baseUrl, auth: bearer("t") })).not.toThrow();
});

test("credentials go to the origin of baseUrl alone", async () => {
  await using other = await serve((_, response) => sendJson(response, {}));
  await using server = await serve((_, response) => sendJson(response, {}));
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth: basic({ username, password }),
    middleware: [
      (request, next) =>
        next(Object.assign(request, { url: request.url.replace("/elsewhere", other.origin) })),
    ],
  });
  await expect(client.request("GET", "@example.com/")).rejects.toThrow(TypeError);
  await expect(client.request("GET", "https://example.com/")).rejects.toThrow(TypeError);
  await expect(
    client.raw.GET("/spaces/teams", { baseUrl: other.baseUrl, params: { query: {} } }),
  ).rejects.toThrow(/credentials are sent to/);
  expect([...other.received, ...server.received]).toEqual([]);
});

test("a path that hides its query or leaves a parameter open is refused", async () => {
  const client = createNexudusClient({ auth: bearer("t"), fetch: () => Promise.reject(new Error("sent")) });
  await expect(client.request("GET", "/sys/{id}")).rejects.toThrow(TypeError);
  await expect(client.request("GET", "/sys/countries#x", { query: { page: 1 } })).rejects.toThrow(TypeError);
  await expect(client.request("GET", "/sys/countries?a=1", { query: { page: 1 } })).rejects.toThrow(
    TypeError,
  );
  // As JavaScript would call it.
  await expect(client.raw.GET("/spaces/teams/{id}", {} as never)).rejects.toThrow(TypeError);
});

test.each(["/../token", "/sys/%2e%2E/token", "/sys/./x", "/sys\\..\\..\\token", "/sys/.."])(
  "the path %s would climb to another, and is refused",
  async (path) => {
    const client = createNexudusClient({ auth: bearer("t"), fetch: () => Promise.reject(new Error("sent")) });
    await expect(client.request("GET", path)).rejects.toThrow(/^request\(\): path expects a path/);
  },
);

test("dots within a name are no climbing", async () => {
  const client = createNexudusClient({ auth: bearer("t"), fetch: async (url) => Response.json(url) });
  expect(await client.request("GET", "/sys/..a/b..c/.d")).toMatch(/\/sys\/\.\.a\/b\.\.c\/\.d$/);
});

test("a service or proxy that repeats the credential in its answer does not get it into an error", async () => {
  await using server = await serve(({ headers }, response) =>
    sendJson(response, { Message: `unexpected ${headers.authorization}` }, 403),
  );
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth: basic({ username, password }) });
  const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: "PermissionError",
    message: "getCoworker failed with 403: unexpected Basic [redacted]",
  });
  // The program reads what came; only what is shown is redacted.
  expect(error).toMatchObject({ body: { Message: `unexpected Basic ${encoded}` } });
  expect(inspect(error, { depth: 10 })).not.toContain(encoded);
  expect(JSON.stringify(error)).not.toContain(encoded);
  expect(String(error)).not.toContain(encoded);
});

test("a password stays out of a browser page unless it is allowed there", () => {
  vi.stubGlobal("window", { document: {} });
  try {
    for (const auth of [basic({ username, password }), passwordGrant({ username, password })]) {
      expect(() => createNexudusClient({ auth })).toThrow(/allowBrowserCredentials/);
      expect(() => createNexudusClient({ auth, allowBrowserCredentials: true })).not.toThrow();
    }
    expect(() => createNexudusClient({ auth: bearer("t") })).not.toThrow();
  } finally {
    vi.unstubAllGlobals();
  }
});

test("without auth the environment is read, and what is missing is named", async () => {
  for (const name of ["TOKEN", "USERNAME", "PASSWORD", "BASE_URL"]) vi.stubEnv(`NEXUDUS_${name}`, undefined);
  expect(() => createNexudusClient()).toThrow(
    /lacks NEXUDUS_TOKEN, or NEXUDUS_USERNAME and NEXUDUS_PASSWORD\.$/,
  );
  vi.stubEnv("NEXUDUS_USERNAME", username);
  expect(() => createNexudusClient()).toThrow(/lacks NEXUDUS_PASSWORD/);
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  vi.stubEnv("NEXUDUS_PASSWORD", password);
  vi.stubEnv("NEXUDUS_BASE_URL", server.baseUrl);
  await createNexudusClient().coworkers.get(1);
  vi.stubEnv("NEXUDUS_TOKEN", "token");
  await createNexudusClient().coworkers.get(1);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    `Basic ${encoded}`,
    "Bearer token",
  ]);
});

test("an address that the environment leaves empty is none", () => {
  vi.stubEnv("NEXUDUS_TOKEN", "token");
  vi.stubEnv("NEXUDUS_BASE_URL", "");
  expect(() => createNexudusClient()).not.toThrow();
});

test("options that do not exist and credentials that are no auth are refused when the client is made", () => {
  expect(() => createNexudusClient(untyped({ auth: bearer("t"), timeOut: 5 }))).toThrow(
    /^createNexudusClient\(\) has no option timeOut/,
  );
  expect(() => createNexudusClient(untyped({ auth: { username, password } }))).toThrow(
    /: auth expects what basic/,
  );
});

test("each option falls back to its own variable: the address to NEXUDUS_BASE_URL, whoever gave the credentials", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  vi.stubEnv("NEXUDUS_BASE_URL", server.baseUrl);
  await createNexudusClient({ auth: bearer("t") }).coworkers.get(1);
  expect(server.received[0]?.headers.authorization).toBe("Bearer t");
  await using other = await serve((_, response) => sendJson(response, { Id: 1 }));
  vi.stubEnv("NEXUDUS_TOKEN", "token");
  await createNexudusClient({ baseUrl: other.baseUrl }).coworkers.get(1);
  expect(other.received[0]?.headers.authorization).toBe("Bearer token");
});

test("an environment that may not be read is empty", () => {
  const denied = new Proxy(
    {},
    {
      get: () => {
        throw new Error("NotCapable");
      },
    },
  );
  vi.stubGlobal("process", { env: denied });
  try {
    expect(() => createNexudusClient({ auth: bearer("t") })).not.toThrow();
    expect(() => createNexudusClient()).toThrow(/lacks NEXUDUS_TOKEN/);
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each([
  ["an empty user", () => basic({ username: "", password })],
  ["an empty password", () => basic({ username, password: "" })],
  ["a colon in the user", () => basic({ username: "a:b", password })],
  ["an empty token", () => bearer("")],
  // As JavaScript would give it.
  ["a token that is undefined", () => bearer(undefined as unknown as string)],
  ["a token with a line break", () => bearer("correct-horse\n")],
])("%s is refused, without showing the secret", (_, make) => {
  expect(make).toThrow(TypeError);
  expect(make).not.toThrow(/correct-horse/);
});

test("a token function that gives rubbish is an error without the rubbish", async () => {
  const client = createNexudusClient({
    auth: bearer(() => "correct-horse\n"),
    fetch: async () => new Response("{}"),
  });
  const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(inspect(error)).not.toContain("correct-horse");
});

// A fetch that puts all it knows into its error, as some HTTP libraries do.
const telling = async (_input: string, init?: RequestInit): Promise<Response> => {
  const headers = Object.fromEntries(new Headers(init?.headers));
  throw Object.assign(
    new Error(`failed with ${JSON.stringify(headers)}`, { cause: { message: headers["authorization"] } }),
    { config: init },
  );
};

const auths: [string, () => Auth][] = [
  ["basic", () => basic({ username, password })],
  ["bearer", () => bearer(password)],
  ["passwordGrant", () => passwordGrant({ username, password })],
];

test.each(auths)(
  "with %s no error, log line, cause, toString, inspection or JSON shows a credential",
  async (_, auth) => {
    const secret = new RegExp(`${password}|${encoded}`);
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    await using server = await serve(({ url }, response, count) => {
      if (url.endsWith("/token"))
        return sendJson(response, { access_token: password, expires_in: 100, refresh_token: password });
      return count % 2 ? sendJson(response, { Message: "An error" }, 500) : response.destroy();
    });
    const made: unknown[] = [];
    for (const fetch of [undefined, telling]) {
      const options = { baseUrl: server.baseUrl, retry: { maxDelay: 1 }, logger: { debug: log, warn: log } };
      const client = createNexudusClient({ ...options, auth: auth(), ...(fetch && { fetch }) });
      made.push(client, client.coworkers, client.raw, client.coworkers.list());
      const calls = [
        () => client.coworkers.get(1),
        () => client.teams.delete(1),
        () => client.coworkers.list().all(),
      ];
      for (const call of calls) {
        const error = await Promise.resolve<unknown>(call()).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(Error);
        made.push(error, Reflect.get(Object(error), "cause"));
      }
    }
    made.push(auth());
    for (const thing of made) {
      expect(inspect(thing, { depth: 10, showHidden: true })).not.toMatch(secret);
      expect(String(thing)).not.toMatch(secret);
      expect(JSON.stringify(thing) ?? "").not.toMatch(secret);
    }
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toMatch(secret);
  },
);
