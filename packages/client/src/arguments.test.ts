// Wrong arguments of every function, in any position and in any option: a TypeError in the words of the package.
import { expect, test } from "vitest";
import { page } from "../test/server.ts";
import { basic, bearer, createNexudusClient, createThrottle, NexudusError, passwordGrant } from "./index.ts";

let sent = 0;
const nexudus = createNexudusClient({
  auth: bearer("token"),
  fetch: async (url) => {
    sent += 1;
    const saved = { WasSuccessful: true, Value: { Id: 1 }, Id: 1, ...page([], 1, false) };
    return Response.json(/\?id=|commands|enums/.test(url) ? [{ Id: 1 }] : saved);
  },
});
const { coworkers, teams } = nexudus;
const iterate = async (list: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of list);
};

const store = { load: () => undefined, save: () => {} };

/** Valid arguments of each function. */
const functions: Readonly<Record<string, { call: unknown; valid: readonly unknown[] }>> = {
  createNexudusClient: {
    call: createNexudusClient,
    valid: [
      {
        auth: bearer("token"),
        baseUrl: "https://example.com/api",
        fetch,
        fetchOptions: {},
        headers: {},
        userAgent: "a",
        timeout: 1,
        retry: false,
        throttle: () => {},
        onRetry: () => {},
        middleware: [],
        logger: console,
        allowBrowserCredentials: false,
        allowHttpTo: "sandbox",
      },
    ],
  },
  basic: { call: basic, valid: [{ username: "a", password: "b" }] },
  bearer: { call: bearer, valid: ["token"] },
  passwordGrant: {
    call: passwordGrant,
    valid: [{ username: "a", password: "b", clientId: "c", store, totp: "1" }],
  },
  createThrottle: { call: createThrottle, valid: [[{ count: 1, per: 1 }]] },
  list: {
    call: coworkers.list,
    valid: [{ where: {}, orderBy: "Id", direction: "Ascending", page: 1, size: 1 }, {}],
  },
  "list, iterated": {
    call: (...given: Parameters<typeof coworkers.list>) => iterate(coworkers.list(...given)),
    valid: [{ where: {}, orderBy: "Id", direction: "Ascending", page: 1, size: 1 }, {}],
  },
  all: {
    call: (...given: Parameters<ReturnType<typeof teams.list>["all"]>) => teams.list().all(...given),
    valid: [{ limit: 1 }],
  },
  get: {
    call: coworkers.get,
    valid: [
      1,
      { timeout: 1000, retry: { attempts: 1 }, headers: {}, fetchOptions: {}, signal: AbortSignal.any([]) },
    ],
  },
  getMany: { call: coworkers.getMany, valid: [[1], {}] },
  create: { call: coworkers.create, valid: [{ FullName: "Ada", DateOfBirth: null }, {}] },
  update: {
    call: coworkers.update,
    valid: [1, { Notes: "x", RenewalDate: null }, { ifUnchangedSince: undefined }],
  },
  replace: { call: coworkers.replace, valid: [{ Id: 1, CoworkerType: 1, RenewalDate: null }, {}] },
  delete: { call: coworkers.delete, valid: [1, {}] },
  commands: { call: coworkers.commands, valid: [{ id: 1 }, {}] },
  run: { call: coworkers.run, valid: ["KEY", { ids: [1], parameters: [] }, {}] },
  avatar: { call: coworkers.avatar, valid: [1, {}] },
  image: { call: teams.image, valid: [1, 2, {}] },
  me: { call: nexudus.me.bind(nexudus), valid: [{}] },
  enums: { call: nexudus.enums.bind(nexudus), valid: ["eGender", {}] },
  request: {
    call: nexudus.request.bind(nexudus),
    valid: ["GET", "/path", { query: {}, body: undefined, headers: {} }],
  },
};

const primitives = [undefined, null, 0, 5, -1, Number.NaN, "", "x", true, false, 5n, Symbol("s")];
const objects = [
  [],
  [1],
  [null],
  () => 1,
  new Map(),
  new Date("x"),
  Promise.resolve({}),
  { unknown: 1 },
  { aborted: false },
];
const wrong = [...primitives, ...objects, Object.create(null), Object.create({ inherited: 1 })];

/** The arguments with one of them, or one property of one of them, replaced. */
function* variants(valid: readonly unknown[], value: unknown): Generator<unknown[]> {
  for (const [index, argument] of valid.entries()) {
    yield valid.with(index, value);
    for (const name of Object.keys(Object(argument))) {
      const changed: unknown = Array.isArray(argument)
        ? argument.with(Number(name), value)
        : Object.assign({}, argument, { [name]: value });
      yield valid.with(index, changed);
    }
  }
}

test.each(Object.entries(functions))(
  "%s: a wrong argument is a TypeError in plain words, before a write is sent",
  async (name, { call, valid }) => {
    if (typeof call !== "function") throw new TypeError(`${name} is not a function.`);
    let rejected = 0;
    for (const given of [[...valid], ...wrong.flatMap((value) => [...variants(valid, value)])]) {
      sent = 0;
      const error: unknown = await (async () => {
        await Reflect.apply(call, undefined, given);
      })().catch((reason: unknown) => reason);
      if (error === undefined || error instanceof NexudusError) continue;
      rejected += 1;
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toHaveProperty(
        "message",
        expect.stringMatching(
          / expects | has no option | is empty and | the patch for record |Pass auth, because/,
        ),
      );
      // `update` reads the record first.
      expect(sent).toBeLessThanOrEqual(name === "update" ? 1 : 0);
    }
    expect(rejected).toBeGreaterThan(5);
  },
);
