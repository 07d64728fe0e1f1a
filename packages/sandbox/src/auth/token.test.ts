import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start, transports, type ReadResponse, type Running } from "../testing/start.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

interface Pair {
  readonly access_token: string;
  readonly refresh_token: string;
}

const form = { "content-type": "application/x-www-form-urlencoded" };

const grant = (
  { ask }: Running,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<ReadResponse> =>
  ask("POST", "/token", {
    as: null,
    body: new URLSearchParams(fields).toString(),
    headers: { ...form, ...headers },
  });

const password = { grant_type: "password", username: "admin@example.com", password: "sandbox" };
const refresh = (token: string): Record<string, string> => ({
  grant_type: "refresh_token",
  refresh_token: token,
});
// contract.ts has validated the response against the document.
const pairIn = ({ body }: ReadResponse): Pair => body as unknown as Pair;

const use = async ({ ask }: Running, token: string): Promise<number> =>
  (await ask("GET", "/spaces/coworkers", { as: null, headers: { authorization: `Bearer ${token}` } })).status;

describe.each(transports)("tokens, %s", (_, transport) => {
  test("are issued for a password and are valid for every operation", async () => {
    const running = await start(transport);
    const response = await grant(running, password);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({ token_type: "bearer", expires_in: 604_799 });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await use(running, pairIn(response).access_token)).toBe(200);
    expect(await use(running, pairIn(response).refresh_token)).toBe(401);
  });

  test("may do what their user may do", async () => {
    const user = { email: "r@example.com", password: "r", roles: ["Team-List"] };
    const running = await start(transport, { users: [user] });
    const { access_token } = pairIn(
      await grant(running, { ...password, username: user.email, password: user.password }),
    );
    expect(await use(running, access_token)).toBe(401);
    const headers = { authorization: `bearer ${access_token}` };
    expect((await running.ask("GET", "/spaces/teams", { as: null, headers })).status).toBe(200);
  });

  test("are refreshed once: the old refresh token becomes invalid, and the old access token stays valid", async () => {
    const running = await start(transport);
    const first = pairIn(await grant(running, password));
    const second = pairIn(await grant(running, refresh(first.refresh_token)));
    expect(await use(running, second.access_token)).toBe(200);
    expect(await use(running, first.access_token)).toBe(200);
    const again = await grant(running, refresh(first.refresh_token));
    expect([again.status, again.body]).toEqual([400, { error: "invalid_grant" }]);
  });

  test("are refreshed once by two requests at the same time, also in a file", async () => {
    const running = await start(transport, { db: join(temporaryFolder(), "sandbox.db") });
    const { refresh_token } = pairIn(await grant(running, password));
    const both = await Promise.all([1, 2].map(() => grant(running, refresh(refresh_token))));
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 400]));
    const granted = both.find(({ status }) => status === 200);
    expect(granted && (await grant(running, refresh(pairIn(granted).refresh_token))).status).toBe(200);
  });

  test("belong to a client: a new grant invalidates that client's refresh token and no other", async () => {
    const running = await start(transport);
    const one = pairIn(await grant(running, password, { client_id: "one" }));
    const two = pairIn(await grant(running, password, { client_id: "two" }));
    await grant(running, password, { client_id: "one" });
    expect((await grant(running, refresh(one.refresh_token), { client_id: "one" })).status).toBe(400);
    expect((await grant(running, refresh(two.refresh_token), { client_id: "one" })).status).toBe(400);
    expect((await grant(running, refresh(two.refresh_token), { client_id: "two" })).status).toBe(200);
  });

  test("expire: access tokens after seven days less a second, refresh tokens after fifteen days", async () => {
    const running = await start(transport);
    const pair = pairIn(await grant(running, password));
    const day = 86_400_000;
    running.sandbox.clock.advance(6 * day);
    expect(await use(running, pair.access_token)).toBe(200);
    running.sandbox.clock.advance(day);
    expect(await use(running, pair.access_token)).toBe(401);
    running.sandbox.clock.advance(8 * day);
    expect((await grant(running, refresh(pair.refresh_token))).status).toBe(400);
  });

  test.each([
    ["a wrong password", { ...password, password: "x" }, "invalid_grant"],
    ["an unknown user", { ...password, username: "x@example.com" }, "invalid_grant"],
    ["no password", { grant_type: "password" }, "invalid_grant"],
    ["an unknown refresh token", refresh("x"), "invalid_grant"],
    ["another grant", { grant_type: "client_credentials" }, "unsupported_grant_type"],
    ["an empty form", {}, "unsupported_grant_type"],
  ])("are not given for %s", async (_name, fields, error) => {
    const running = await start(transport);
    const { status, body } = await grant(running, fields);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error });
  });

  test("are not issued for JSON", async () => {
    const { ask } = await start(transport);
    const { status, body } = await ask("POST", "/token", { as: null, body: password });
    expect([status, body]).toEqual([400, { error: "unsupported_grant_type" }]);
  });

  test("are not issued for a form that is too long", async () => {
    const running = await start(transport);
    const { status, body } = await grant(running, { ...password, more: "x".repeat(20_000) });
    expect([status, body]).toMatchObject([400, { error: "invalid_request" }]);
  });

  test("are stored only as hashes", async () => {
    const running = await start(transport);
    const { access_token, refresh_token } = pairIn(await grant(running, password));
    const state = Buffer.from(running.sandbox.snapshot()).toString("latin1");
    for (const secret of [access_token, refresh_token, "sandbox\u0000"]) expect(state).not.toContain(secret);
  });
});
