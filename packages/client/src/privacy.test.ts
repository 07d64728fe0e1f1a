// Printed errors contain names, but no values that were sent or that the service repeated.
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { sendJson, serve } from "../test/server.ts";
import { bearer, createNexudusClient } from "./index.ts";

const auth = bearer("token");
const email = "ada@example.com";
const taken = {
  Errors: [{ PropertyName: "Email", Message: `${email} is taken`, AttemptedValue: email }],
};

/** Serialises an error like vitest: toJSON, then every own property and getter at any depth. */
function serialize(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("toJSON" in value && typeof value.toJSON === "function") return serialize(value.toJSON());
  const copy: Record<string, unknown> = {};
  for (let owner: unknown = value; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner)) copy[name] ??= serialize(Reflect.get(value, name));
  return copy;
}

test.each<[string, (client: ReturnType<typeof createNexudusClient>) => PromiseLike<unknown>]>([
  ["refused", ({ coworkers }) => coworkers.list({ where: { Email: email } })],
  ["not reached", ({ coworkers }) => coworkers.list({ where: { Email: email, FullName: "gone" } })],
])(
  "an error of a request that was %s prints no personal data, even with hidden properties",
  async (_, call) => {
    await using server = await serve(({ url }, response) =>
      url.includes("gone") ? response.destroy() : sendJson(response, taken, 400),
    );
    const client = createNexudusClient({ baseUrl: server.baseUrl, auth, retry: false });
    const error: unknown = await Promise.resolve(call(client)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    const errors: unknown = Reflect.get(Object(error), "errors");
    for (const shown of [
      inspect(error, { depth: 9, showHidden: true }),
      inspect(errors, { depth: 9, showHidden: true }),
      JSON.stringify(serialize(error)),
      JSON.stringify(errors),
    ])
      expect(decodeURIComponent(shown ?? "")).not.toContain("ada@");
  },
);

test.each<[string, (client: ReturnType<typeof createNexudusClient>) => PromiseLike<unknown>]>([
  ["a list in the body", (client) => client.request("POST", "/x", { body: [{ Emails: [email] }] })],
  ["text as the body", (client) => client.request("POST", "/x", { body: email })],
  ["a list in the query", (client) => client.request("GET", "/x", { query: { emails: ["a", email] } })],
])("an error does not show what was sent as %s", async (_, call) => {
  await using server = await serve((__, response) =>
    sendJson(response, { Message: `unknown ${email}` }, 400),
  );
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth });
  await expect(Promise.resolve(call(client))).rejects.toThrow(/: unknown \[redacted\]$/);
});

test("every failed attempt, including the last, logs a warn line", async () => {
  await using server = await serve((_, response, count) =>
    sendJson(response, {}, count < 3 ? 503 : 400, { "retry-after": "0" }),
  );
  const lines: string[] = [];
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    logger: { warn: (line) => lines.push(line) },
  });
  await expect(client.coworkers.get(1)).rejects.toThrow("400");
  expect(lines).toEqual([
    "getCoworker failed with 503: Service Unavailable (attempt 1; attempt 2 in 0 ms)",
    "getCoworker failed with 503: Service Unavailable (attempt 2; attempt 3 in 0 ms)",
    "getCoworker failed with 400: Bad Request (attempt 3; no attempt left)",
  ]);
});

test("time in the queue of the throttle does not count towards maxTotal", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  try {
    let attempts = 0;
    const client = createNexudusClient({
      auth,
      // Waits twice maxTotal before each attempt.
      throttle: () => void vi.advanceTimersByTime(600_000),
      fetch: async () => ((attempts += 1) < 3 ? new Response("", { status: 503 }) : Response.json({ Id: 1 })),
    });
    const call = client.coworkers.get(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await call).Id).toBe(1);
    expect(attempts).toBe(3);
  } finally {
    vi.useRealTimers();
  }
});
