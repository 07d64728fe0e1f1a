import { expect, test } from "vitest";
import { type Handler, sendJson, serve, type TestServer } from "../../test/server.ts";
import {
  AuthenticationError,
  createNexudusClient,
  NetworkError,
  NotFoundError,
  passwordGrant,
  PermissionError,
  type PasswordGrantOptions,
  ResponseFormatError,
  type RetryOptions,
  type Tokens,
  type TokenStore,
} from "../index.ts";

const account = { username: "ada@example.com", password: "correct-horse" };

/** The service's token endpoint. It rotates refresh tokens and accepts only the latest access token. */
function tokenService(lifetime = 604_799) {
  const grants: URLSearchParams[] = [];
  const clients: unknown[] = [];
  const state = { access: "", refresh: "", count: 0, grants, clients };
  const handler: Handler = (request, response) => {
    if (!request.url.endsWith("/token")) {
      const valid = request.headers.authorization === `Bearer ${state.access}`;
      return valid
        ? sendJson(response, { Id: Number(request.url.split("/").at(-1)) })
        : sendJson(response, { Message: "Authorization has been denied." }, 401);
    }
    const form = new URLSearchParams(request.body);
    state.grants.push(form);
    state.clients.push(request.headers["client_id"]);
    const allowed =
      form.get("grant_type") === "password"
        ? form.get("password") === account.password
        : form.get("refresh_token") === state.refresh;
    if (!allowed)
      return sendJson(
        response,
        { error: "invalid_grant", error_description: "The user name or password is incorrect." },
        400,
      );
    state.count += 1;
    state.access = `access-${state.count}`;
    state.refresh = `refresh-${state.count}`;
    return sendJson(response, {
      access_token: state.access,
      token_type: "bearer",
      expires_in: lifetime,
      refresh_token: state.refresh,
    });
  };
  return { state, handler };
}

const clientOf = (
  server: TestServer,
  options: Partial<PasswordGrantOptions> = {},
  retry: false | RetryOptions = false,
) =>
  createNexudusClient({
    baseUrl: server.baseUrl,
    auth: passwordGrant({ ...account, ...options }),
    retry,
  });

const kinds = (grants: URLSearchParams[]) => grants.map((form) => form.get("grant_type"));

test("one sign-in provides the token for all calls", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const client = clientOf(server);
  await client.coworkers.get(1);
  await client.teams.get(1);
  expect(state.grants.map((form) => Object.fromEntries(form))).toEqual([
    { grant_type: "password", ...account },
  ]);
  expect(server.received[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(server.received[0]?.headers.authorization).toBeUndefined();
});

test("concurrent calls share one sign-in", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const client = clientOf(server);
  await Promise.all(Array.from({ length: 20 }, (_, index) => client.coworkers.get(index + 1)));
  expect(state.grants).toHaveLength(1);
});

test("an expired token is refreshed once for all failed calls, and each call is sent again", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const client = clientOf(server);
  await client.coworkers.get(1);
  state.access = "revoked";
  await Promise.all(Array.from({ length: 20 }, (_, index) => client.coworkers.get(index + 1)));
  expect(kinds(state.grants)).toEqual(["password", "refresh_token"]);
});

test("the next refresh uses the rotated refresh token", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const client = clientOf(server);
  for (let index = 0; index < 3; index += 1) {
    state.access = "revoked";
    await client.coworkers.get(1);
  }
  expect(kinds(state.grants)).toEqual(["password", "refresh_token", "refresh_token"]);
  expect(state.grants.map((form) => form.get("refresh_token"))).toEqual([null, "refresh-1", "refresh-2"]);
});

test("a token is renewed before it expires", async () => {
  const { state, handler } = tokenService(-1);
  await using server = await serve(handler);
  const client = clientOf(server);
  await client.coworkers.get(1);
  await client.coworkers.get(1);
  expect(kinds(state.grants)).toEqual(["password", "refresh_token"]);
  expect(server.received.filter(({ url }) => !url.endsWith("/token"))).toHaveLength(2);
});

test("a rejected refresh token is followed by a new sign-in", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const client = clientOf(server);
  await client.coworkers.get(1);
  Object.assign(state, { access: "revoked", refresh: "revoked" });
  await client.coworkers.get(1);
  expect(kinds(state.grants)).toEqual(["password", "refresh_token", "password"]);
});

test("a wrong password is an AuthenticationError with the service's message, and is not retried", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const error: unknown = await clientOf(server, { password: "wrong" })
    .coworkers.get(1)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    message: "createToken failed with 400: The user name or password is incorrect.",
  });
  expect(state.grants).toHaveLength(1);
});

test("a 401 with a new token is an AuthenticationError after one retry", async () => {
  const { state, handler } = tokenService();
  await using server = await serve((request, response, count) =>
    request.url.endsWith("/token") ? handler(request, response, count) : sendJson(response, {}, 401),
  );
  await expect(clientOf(server).coworkers.get(1)).rejects.toThrow(AuthenticationError);
  expect(kinds(state.grants)).toEqual(["password", "refresh_token"]);
  expect(server.received).toHaveLength(4);
});

test.each([
  ["Not found", NotFoundError],
  ["Access Denied.", PermissionError],
])("a 401 with the message %s does not renew the token", async (Message, kind) => {
  const { state, handler } = tokenService();
  await using server = await serve((request, response, count) =>
    request.url.endsWith("/token") ? handler(request, response, count) : sendJson(response, { Message }, 401),
  );
  await expect(clientOf(server).coworkers.get(1)).rejects.toThrow(kind);
  expect(state.grants).toHaveLength(1);
  expect(server.received).toHaveLength(2);
});

test("create is sent again after an expired token, because the service did nothing", async () => {
  const { state, handler } = tokenService();
  await using server = await serve((request, response, count) => {
    const { access } = state;
    if (request.method === "POST" && request.headers.authorization === `Bearer ${access}`) {
      return sendJson(response, { WasSuccessful: true, Value: { Id: 5 } });
    }
    return handler(request, response, count);
  });
  const client = clientOf(server);
  await client.coworkers.get(1);
  state.access = "revoked";
  expect(
    await client.coworkers.create({
      FullName: "A",
      Email: "a@example.com",
      CountryId: 1,
      SimpleTimeZoneId: 1,
    }),
  ).toEqual({ Id: 5 });
});

test("the client id is sent as a header; a refresh without one sends the e-mail address", async () => {
  for (const clientId of [undefined, "nightly-export"]) {
    const { state, handler } = tokenService();
    await using server = await serve(handler);
    const client = clientOf(server, clientId === undefined ? {} : { clientId });
    await client.coworkers.get(1);
    state.access = "revoked";
    await client.coworkers.get(1);
    expect(state.clients).toEqual([clientId, clientId ?? account.username]);
    expect(state.grants.some((form) => form.has("client_id"))).toBe(false);
  }
});

test("the two-factor code is requested for each sign-in, but not for a refresh", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  let code = 0;
  const client = clientOf(server, { totp: () => String((code += 1)) });
  await client.coworkers.get(1);
  state.access = "revoked";
  await client.coworkers.get(1);
  expect(state.grants.map((form) => form.get("totp"))).toEqual(["1", null]);
});

test("a store keeps the token for the next process; the newest token of several processes is used", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  let kept: Tokens | undefined;
  const store: TokenStore = {
    load: async () => kept,
    save: async (tokens) => {
      kept = structuredClone(tokens);
    },
  };
  const [first, second] = [clientOf(server, { store }), clientOf(server, { store })];
  await first.coworkers.get(1);
  await second.coworkers.get(1);
  expect(kinds(state.grants)).toEqual(["password"]);
  state.access = "revoked";
  await first.coworkers.get(1);
  await second.coworkers.get(1);
  expect(kinds(state.grants)).toEqual(["password", "refresh_token"]);
});

test("a wrong clock causes one extra renewal and no failure", async () => {
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const ahead = {
    accessToken: "long dead".replace(" ", "-"),
    refreshToken: "gone",
    renewAt: Date.now() + 1e12,
  };
  const client = clientOf(server, { store: { load: (baseUrl) => ({ baseUrl, ...ahead }), save: () => {} } });
  expect((await client.coworkers.get(1)).Id).toBe(1);
  expect(kinds(state.grants)).toEqual(["refresh_token", "password"]);
});

const newcomer = { FullName: "A", Email: "a@example.com", CountryId: 1, SimpleTimeZoneId: 1 };

test("a lost sign-in is retried once for all waiting calls", async () => {
  const { handler } = tokenService();
  await using server = await serve((request, response, count) =>
    count < 3 ? response.destroy() : handler(request, response, count),
  );
  const client = clientOf(server, {}, { maxDelay: 1 });
  await Promise.all(Array.from({ length: 20 }, (_, index) => client.coworkers.get(index + 1)));
  expect(server.received.filter(({ url }) => url.endsWith("/token"))).toHaveLength(3);
});

test('a sign-in that fails after all retries is reported once, with outcome "not sent"', async () => {
  await using server = await serve((_, response) => response.destroy());
  const client = clientOf(server, {}, { maxDelay: 1 });
  const calls = [client.coworkers.get(1), client.coworkers.create(newcomer)];
  for (const outcome of await Promise.allSettled(calls)) {
    const reason: unknown = outcome.status === "rejected" && outcome.reason;
    expect(reason).toBeInstanceOf(NetworkError);
    expect(reason).toMatchObject({ outcome: "not sent" });
    expect(String(reason).match(/other side closed/g)).toHaveLength(1);
  }
  expect(server.received).toHaveLength(3);
});

test("a sign-in is not throttled behind the calls that need it", async () => {
  const { handler } = tokenService();
  await using server = await serve(handler);
  const held: string[] = [];
  const auth = passwordGrant(account);
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    throttle: (method) => void held.push(method),
  });
  await client.coworkers.get(1);
  expect(held).toEqual(["GET"]);
});

test("a clientId that is not valid in a header is rejected; with such an e-mail address, the client signs in again instead of refreshing", async () => {
  expect(() => passwordGrant({ ...account, clientId: "żółw" })).toThrow(/clientId expects printable/);
  const { state, handler } = tokenService();
  await using server = await serve(handler);
  const store = {
    load: (baseUrl: string) => ({ baseUrl, accessToken: "old", refreshToken: "old", renewAt: 0 }),
    save: () => {},
  };
  await clientOf(server, { username: "żółw@example.com", store }).coworkers.get(1);
  expect(state.grants.map((form) => form.get("grant_type"))).toEqual(["password"]);
});

test.each([
  ["HTML", "<html>"],
  ["JSON without a token", "{}"],
])("%s from the token endpoint is a ResponseFormatError", async (_, body) => {
  await using server = await serve((__, response) => response.writeHead(200).end(body));
  await expect(clientOf(server).coworkers.get(1)).rejects.toThrow(ResponseFormatError);
});

test("aborting one call does not abort the shared sign-in", async () => {
  const { state, handler } = tokenService();
  await using server = await serve((request, response, count) => {
    controller.abort(new Error("gone"));
    return handler(request, response, count);
  });
  const controller = new AbortController();
  const client = clientOf(server);
  const [left, stayed] = await Promise.allSettled([
    client.coworkers.get(1, { signal: controller.signal }),
    client.coworkers.get(2),
  ]);
  expect(left.status).toBe("rejected");
  expect(stayed.status).toBe("fulfilled");
  expect(state.grants).toHaveLength(1);
});

test("middleware does not see the sign-in, which carries the password", async () => {
  const { handler } = tokenService();
  await using server = await serve(handler);
  const seen: string[] = [];
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth: passwordGrant(account),
    middleware: [
      (request, next) => {
        seen.push(request.url, JSON.stringify([...request.headers.keys()]));
        return next(request);
      },
    ],
  });
  await client.coworkers.get(1);
  expect(seen).toEqual([`${server.baseUrl}/spaces/coworkers/1`, '["accept","user-agent"]']);
});
