import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { sendJson, serve, untyped } from "../test/server.ts";
import { type Auth, basic, bearer, createNexudusClient, passwordGrant } from "./index.ts";

const username = "ada@example.com";
const password = "correct-horse";
const encoded = Buffer.from(`${username}:${password}`).toString("base64");

afterEach(() => vi.unstubAllEnvs());

test.each([
  "http://nexudus.example.com/api",
  "ftp://localhost/api",
  "https://ada:correct-horse@example.com/api",
  "https://example.com/api?key=1",
  "https://example.com/api#x",
  "spaces.nexudus.com",
  "http://localhost.example.com/api",
  "http://127.0.0.1.example.com/api",
])("the baseUrl %s is rejected, and the error does not show it", (baseUrl) => {
  const make = () => createNexudusClient({ baseUrl, auth: basic({ username, password }) });
  expect(make).toThrow(
    /^baseUrl expects https:\/\/host\/path without user, query and fragment\. http is allowed/,
  );
  expect(make).not.toThrow(/correct-horse|example/);
});

test.each([
  "https://example.com",
  "http://localhost:4010/api/",
  "http://127.0.0.1:1/api",
  "http://[::1]:1",
  "http://nexudus.localhost",
])("the baseUrl %s is accepted", (baseUrl) => {
  expect(() => createNexudusClient({ baseUrl, auth: bearer("t") })).not.toThrow();
});

test("credentials are sent only to the origin of baseUrl", async () => {
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
  ).rejects.toThrow(/sends credentials to/);
  expect([...other.received, ...server.received]).toEqual([]);
});

test("a path with an encoded query or an unfilled parameter is rejected", async () => {
  const client = createNexudusClient({ auth: bearer("t"), fetch: () => Promise.reject(new Error("sent")) });
  await expect(client.request("GET", "/sys/{id}")).rejects.toThrow(TypeError);
  await expect(client.request("GET", "/sys/countries#x", { query: { page: 1 } })).rejects.toThrow(TypeError);
  await expect(client.request("GET", "/sys/countries?a=1", { query: { page: 1 } })).rejects.toThrow(
    TypeError,
  );
  // JavaScript callers can pass this.
  await expect(client.raw.GET("/spaces/teams/{id}", {} as never)).rejects.toThrow(TypeError);
});

test.each([
  "/../token",
  "/sys/%2e%2E/token",
  "/sys/./x",
  "/sys\\..\\..\\token",
  "/sys/..",
  "/sys/.\t./token",
])("the path %s is rejected, because it resolves to a different path", async (path) => {
  const client = createNexudusClient({ auth: bearer("t"), fetch: () => Promise.reject(new Error("sent")) });
  await expect(client.request("GET", path)).rejects.toThrow(/^request\(\): path expects a path/);
});

test("dots within a path segment are allowed", async () => {
  const client = createNexudusClient({ auth: bearer("t"), fetch: async (url) => Response.json(url) });
  expect(await client.request("GET", "/sys/..a/b..c/.d")).toMatch(/\/sys\/\.\.a\/b\.\.c\/\.d$/);
});

test("an error does not show a credential that the service or a proxy repeats in its response", async () => {
  await using server = await serve(({ headers }, response) =>
    sendJson(response, { Message: `unexpected ${headers.authorization}` }, 403),
  );
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth: basic({ username, password }) });
  const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: "PermissionError",
    message: "getCoworker failed with 403: unexpected Basic [redacted]",
  });
  // The client reads the original response; only what it shows is redacted.
  expect(error).toMatchObject({ body: { Message: `unexpected Basic ${encoded}` } });
  expect(inspect(error, { depth: 10 })).not.toContain(encoded);
  expect(JSON.stringify(error)).not.toContain(encoded);
  expect(String(error)).not.toContain(encoded);
});

test("errors and log lines do not show a user and a password that the service repeats in plain text", async () => {
  await using server = await serve(({ headers }, response) => {
    const plain = Buffer.from(headers.authorization?.slice("Basic ".length) ?? "", "base64").toString();
    sendJson(response, { Message: `denied ${plain}` }, 401);
  });
  const auth = basic({ username: "ada@example.com", password: "p4ss ö+/" });
  const lines: string[] = [];
  const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth, logger });
  const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    name: "AuthenticationError",
    message: "getCoworker failed with 401: denied [redacted]:[redacted]",
  });
  expect(inspect(error, { depth: 10, showHidden: true }) + lines.join("")).not.toMatch(/p4ss|ada@/);
});

test.each([400, 500])(
  "with passwordGrant, errors and log lines do not show a user, a password and a code that a %s repeats in plain text or as the form",
  async (status) => {
    const secret = "p4ss ö+/~'";
    await using server = await serve(({ body }, response) => {
      const form = new URLSearchParams(body);
      const plain = ["username", "password", "totp"].map((name) => form.get(name)).join(" ");
      sendJson(response, { error_description: `bad: ${body} ${plain}` }, status);
    });
    const lines: string[] = [];
    const logger = { warn: (line: string) => lines.push(line) };
    const auth = passwordGrant({ username, password: secret, totp: "123456" });
    const client = createNexudusClient({ baseUrl: server.baseUrl, auth, logger, retry: false });
    const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
    const shown = "[redacted] [redacted] [redacted] [redacted]";
    expect(error).toMatchObject({ message: `createToken failed with ${status}: bad: ${shown}` });
    expect(lines[0]).toContain(`sign-in failed with ${status}: bad: ${shown}`);
    expect(inspect(error, { depth: 10, showHidden: true }) + lines.join("")).not.toMatch(/p4ss|ada|123456/);
  },
);

test("with passwordGrant, errors do not show the user and the password that a later response repeats", async () => {
  await using server = await serve(({ url }, response) =>
    url.endsWith("/token")
      ? sendJson(response, { access_token: "token" })
      : sendJson(response, { Message: `denied ${username} ${password}` }, 403),
  );
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth: passwordGrant({ username, password }),
  });
  await expect(client.coworkers.get(1)).rejects.toThrow(/: denied \[redacted\] \[redacted\]$/);
});

test("a password is rejected in a browser page unless allowBrowserCredentials is set", () => {
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

test("without auth, credentials come from the environment, and an error names the missing variable", async () => {
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

test("an empty NEXUDUS_BASE_URL is ignored", () => {
  vi.stubEnv("NEXUDUS_TOKEN", "token");
  vi.stubEnv("NEXUDUS_BASE_URL", "");
  expect(() => createNexudusClient()).not.toThrow();
});

test("createNexudusClient rejects unknown options and invalid auth", () => {
  expect(() => createNexudusClient(untyped({ auth: bearer("t"), timeOut: 5 }))).toThrow(
    /^createNexudusClient\(\) has no option timeOut/,
  );
  expect(() => createNexudusClient(untyped({ auth: { username, password } }))).toThrow(
    /: auth expects the result of basic/,
  );
});

test("each option falls back to its own variable: NEXUDUS_BASE_URL is used even if auth is passed in code", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  vi.stubEnv("NEXUDUS_BASE_URL", server.baseUrl);
  await createNexudusClient({ auth: bearer("t") }).coworkers.get(1);
  expect(server.received[0]?.headers.authorization).toBe("Bearer t");
  await using other = await serve((_, response) => sendJson(response, { Id: 1 }));
  vi.stubEnv("NEXUDUS_TOKEN", "token");
  await createNexudusClient({ baseUrl: other.baseUrl }).coworkers.get(1);
  expect(other.received[0]?.headers.authorization).toBe("Bearer token");
});

test("an unreadable environment counts as empty", () => {
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
  // JavaScript callers can pass this.
  ["a token that is undefined", () => bearer(undefined as unknown as string)],
  ["a token with a line break", () => bearer("correct-horse\n")],
])("%s is rejected, and the error does not show the secret", (_, make) => {
  expect(make).toThrow(TypeError);
  expect(make).not.toThrow(/correct-horse/);
});

test("an invalid token from a function is an error that does not show the token", async () => {
  const client = createNexudusClient({
    auth: bearer(() => "correct-horse\n"),
    fetch: async () => new Response("{}"),
  });
  const error: unknown = await client.coworkers.get(1).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(inspect(error)).not.toContain("correct-horse");
});

// A fetch whose errors contain the whole request, like those of some HTTP libraries.
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
