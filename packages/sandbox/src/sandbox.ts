import { setTimeout as wait } from "node:timers/promises";
import nexudus from "@nexudus-api/spec";
import { Accounts, mayUse, type UserOptions } from "./auth/accounts.ts";
import { readApi, type Api, type Operation } from "./document/api.ts";
import { repair } from "./operations/effects.ts";
import { BodyValidator } from "./operations/body.ts";
import { Clock } from "./control/clock.ts";
import { answerControl, controlPath, type Controls } from "./http/control-plane.ts";
import { Cors } from "./http/cors.ts";
import {
  accessDenied,
  message,
  notFound,
  Refusal,
  type Exchange,
  type Reply,
} from "./operations/exchange.ts";
import { cutConnection, faultReply, Faults } from "./control/faults.ts";
import { exportLines, importLines } from "./seed/json-lines.ts";
import { behaviours } from "./operations/operations.ts";
import { checkOptions, checkSeed } from "./options.ts";
import { Pictures } from "./operations/pictures.ts";
import { Recorder } from "./control/recorder.ts";
import { createRouter } from "./http/router.ts";
import type { JsonObject } from "./document/schema.ts";
import { seed, type SeedOption } from "./seed/seed.ts";
import { isLocked, Store, type ProgressReport, type Snapshot } from "./store/store.ts";
import { Throttle, type ThrottleOptions } from "./http/throttle.ts";
import { answerToken } from "./auth/token-endpoint.ts";

/** How a sandbox is made. */
export interface SandboxOptions {
  /**
   * The records to start with, and to go back to on `reset()`. A number is how many coworkers (the document's first
   * entity) there are, with as many teams as go with them: the document's own examples first, then generated ones, the
   * same for the same number. `"examples"` is the examples alone; another text is the path of a JSON Lines file, as
   * `exportLines` makes it. Empty by default.
   */
  readonly seed?: SeedOption;
  /** A file to keep the state in. `:memory:`, the default, keeps it for as long as the process lives. */
  readonly db?: string;
  /**
   * Which side to take where what clients observed and what the pages say differ. `observed` by default: a coworker
   * cannot be deleted by DELETE (405), and reading a deleted one answers 401.
   */
  readonly dialect?: "observed" | "documented";
  /**
   * Whether keys of a body and filters of a list that the document lacks are refused with 400, which is assumed.
   * `true` by default; `false` ignores them.
   */
  readonly strict?: boolean;
  /** Users besides the default administrator. */
  readonly users?: readonly UserOptions[];
  /** Throttles as the service does; `true` takes its published limits. Off by default. */
  readonly throttle?: boolean | ThrottleOptions;
  /** Milliseconds that every answer takes at least; 0 by default. */
  readonly latency?: number;
  /** Web origins whose pages may use the sandbox, such as `https://docs.example.com`; those of this machine always may. */
  readonly cors?: readonly string[];
  /** How many of the last requests and answers to keep, without credentials, for `recorder.har()`; 0 by default. */
  readonly record?: number;
  /** The clock that stamps records and lets tokens expire; the machine's by default. */
  readonly clock?: () => Date;
  /** Told now and then how far something is that can take long: seeding, an import, laying out a file anew. */
  readonly onProgress?: (report: ProgressReport) => void;
  /** Another bundle to run instead of the one of `@nexudus-api/spec`. */
  readonly document?: object;
}

/** The API, running here. */
export interface Sandbox {
  /** Answers a request as the service would. It has the standard signature, and any host will do. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same without the standard's classes, for adapters. */
  readonly handle: (exchange: Exchange) => Promise<Reply>;
  /**
   * Goes back to the seed, or to another one. Users, faults and the clock stay.
   *
   * @throws TypeError if it is no seed; Error if its file holds a wrong record. The state is as it was.
   */
  readonly reset: (seed?: SeedOption) => void;
  /** The whole state, users included, for `restore`. */
  readonly snapshot: () => Snapshot;
  /**
   * Goes back to a snapshot of this sandbox, or of another with the same document.
   *
   * @throws Error if it is none; the state is as it was.
   */
  readonly restore: (snapshot: Snapshot) => void;
  /** All records as JSON Lines, without users and pictures. */
  readonly exportLines: () => Iterable<string>;
  /**
   * Stores records of JSON Lines under their ids: all, or none. Returns how many.
   *
   * @throws Error that names the line, the field and the reason.
   */
  readonly importLines: (lines: Iterable<string>) => number;
  /** Things that are to go wrong. */
  readonly faults: Faults;
  /** What has been asked and answered, if the option `record` says so. */
  readonly recorder: Recorder;
  /** The time that the sandbox believes it is. */
  readonly clock: Clock;
  /** Ends the sandbox and closes its file. Requests after that are answered 503. */
  readonly close: () => void;
  /** The default account: an unrestricted administrator. */
  readonly credentials: Readonly<{ username: string; password: string }>;
  /** The path that all of the API's paths start with, `/api`. */
  readonly base: string;
}

const credentials = { username: "admin@example.com", password: "sandbox" } as const;

/** The longest query that is read, in characters. */
const maximumQuery = 8192;

/**
 * Starts a sandbox.
 *
 * @throws TypeError if an option is not one, or has a value that makes no sense; Error if the database file cannot
 *   be opened, or the seed file holds a wrong record.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  // The bundle is JSON; its type says less than that.
  const api = readApi((options.document ?? nexudus) as JsonObject);
  checkOptions(options, api);
  const { seed: initial = 0, db = ":memory:", onProgress } = options;
  const clock = new Clock(options.clock);
  const isOwn = db === ":memory:";
  // Making an image of what is needed but once would take longer than making the records.
  const image =
    isOwn && isSmall(initial) && !isFirst(api, initial) ? imageOf(api, initial, clock.now()) : undefined;
  const store = new Store(api, db, repair, image, onProgress);
  const accounts = new Accounts(store);
  const admin: UserOptions = { email: credentials.username, password: credentials.password };
  for (const user of [admin, ...(options.users ?? [])]) accounts.add(user);
  // A file that holds records already is left as it is.
  if (!image && initial !== 0 && store.isEmpty()) {
    try {
      store.bulk(() => {
        // Unless another process came first.
        if (store.isEmpty()) seed(api, store, initial, clock.now(), onProgress);
      });
    } catch (error) {
      store.close();
      throw error;
    }
  }

  const controls: Controls = {
    describe: () => ({
      document: api.version,
      dialect: options.dialect ?? "observed",
      strict: options.strict ?? true,
      records: Object.fromEntries(
        [...api.entities.values()].map((entity) => [entity.name, store.count(entity)]),
      ),
    }),
    reset: (next = initial) => {
      checkSeed(next);
      if (isOwn && isSmall(next)) {
        store.restore(imageOf(api, next, clock.now()), Accounts.tables);
      } else {
        store.bulk(() => {
          store.clear();
          seed(api, store, next, clock.now(), onProgress);
        });
      }
    },
    snapshot: () => store.snapshot(),
    restore: (snapshot) => {
      store.restore(snapshot);
      accounts.forget();
    },
    faults: new Faults(api),
    recorder: new Recorder(options.record ?? 0),
    clock,
  };
  const handle = createHandler(api, store, accounts, controls, options);
  return {
    ...controls,
    handle,
    fetch: (input, init) => answer(handle, input, init),
    exportLines: () => exportLines(api, store),
    importLines: (lines) => store.bulk(() => importLines(api, store, lines, clock.now(), onProgress)),
    close: () => store.close(),
    credentials,
    base: api.base,
  };
}

/** Whether an image of so many records may be kept beside them: some 40 MB. */
const isSmall = (option: SeedOption): boolean => typeof option !== "number" || option <= 5000;

const begun = new WeakMap<Api, Set<SeedOption>>();

/** Whether no sandbox of this process has begun like this. */
function isFirst(api: Api, option: SeedOption): boolean {
  const known = begun.get(api) ?? new Set();
  begun.set(api, known);
  const isNew = !known.has(option);
  known.add(option);
  return isNew;
}

const images = new WeakMap<Api, Map<SeedOption, Snapshot>>();

/** A seeded store without users, made once per process: a sandbox per test then costs as much as copying it. */
function imageOf(api: Api, option: SeedOption, now: Date): Snapshot {
  const known = images.get(api) ?? new Map<SeedOption, Snapshot>();
  images.set(api, known);
  let image = known.get(option);
  if (!image) {
    const store = new Store(api, ":memory:", repair);
    store.bulk(() => seed(api, store, option, now));
    image = store.snapshot();
    store.close();
    // The last few: an image of many records is large. A file may change, so it is read each time.
    const [oldest] = known.keys();
    if (known.size >= 4 && oldest !== undefined) known.delete(oldest);
    if (typeof option === "number" || option === "examples") known.set(option, image);
  }
  return image;
}

/**
 * The decisions on a request, in the order that the README publishes: route, method, authenticate, authorise; parse,
 * validate, operate and format are the behaviour's.
 */
function createHandler(
  api: Api,
  store: Store,
  accounts: Accounts,
  controls: Controls,
  options: SandboxOptions,
): (exchange: Exchange) => Promise<Reply> {
  const { dialect = "observed", strict = true, latency = 0 } = options;
  const { faults, recorder, clock } = controls;
  const route = createRouter(api.operations);
  const pictures = new Pictures(store);
  const cors = new Cors(options.cors ?? []);
  const throttle = options.throttle
    ? new Throttle(options.throttle === true ? {} : options.throttle)
    : undefined;
  const validator = () => BodyValidator.of(api);

  const [first] = api.operations;
  /** What is said of a path that leads nowhere. */
  const nowhere = (path: string): string => {
    const tidy = path.replaceAll(/\/+/g, "/").replace(/\/$/, "");
    const meant = [tidy, api.base + tidy].find((candidate) => candidate !== path && route(candidate));
    const hint = meant ? `Did you mean ${meant}?` : `Paths look like ${first?.path}.`;
    return `There is nothing at this path. ${hint}`;
  };

  const decide = async (exchange: Exchange): Promise<Reply> => {
    if (exchange.query.length > maximumQuery) {
      return message(
        414,
        `The query is longer than ${maximumQuery} characters. Ask for fewer ids at a time.`,
      );
    }
    const found = route(exchange.path);
    if (!found) return message(404, nowhere(exchange.path));
    const allowed = [...found.operations.values()].filter(
      // Clients met 405 where an older page documents the deletion.
      ({ kind, deprecated, statuses }) =>
        !(dialect === "observed" && kind === "delete" && deprecated && statuses.has(405)),
    );
    const methods = allowed.map(({ method }) => method);
    const preflight = cors.preflight(exchange, methods);
    if (preflight) return preflight;
    const operation = allowed.find(({ method }) => method === exchange.method);
    if (!operation) {
      return message(405, `The method ${exchange.method} is not supported here.`, {
        allow: methods.join(", "),
      });
    }
    const fault = faults.take(operation);
    const delay = latency + (fault?.latency ?? 0);
    if (delay > 0) await wait(delay, undefined, { signal: exchange.signal }).catch(() => {});
    // What has not begun is not done for a caller who has given up.
    if (exchange.signal?.aborted) return cutConnection;
    const failure = fault && faultReply(fault);
    if (failure) return failure;
    const reply = await operate(exchange, operation, found.id);
    return fault?.cut === "after" ? cutConnection : reply;
  };

  const operate = async (
    exchange: Exchange,
    operation: Operation,
    pathId: string | undefined,
  ): Promise<Reply> => {
    const { kind, entity, role } = operation;
    const now = clock.now();
    if (kind === "token") return answerToken(exchange, accounts, now);
    const proven = accounts.authenticate(exchange.header("authorization"), now);
    // Most requests are proven at once, and need not wait for a promise.
    const user = proven instanceof Promise ? await proven : proven;
    if (!user) return unauthenticated;
    const refused = throttle?.refuse(user.id, exchange.method, now.getTime());
    if (refused) return refused;
    if (!mayUse(user, role)) return accessDenied;
    if (!entity) return notFound;
    const reply = await behaviours[kind]({
      exchange,
      api,
      operation,
      entity,
      pathId,
      user,
      store,
      accounts,
      pictures,
      validator,
      strict,
      dialect,
      now: clock.now,
    });
    // Nobody is told what a crash could still take back.
    await store.confirmed();
    return reply;
  };

  /** Turns what is thrown into an answer. */
  const safely = async (work: Promise<Reply>): Promise<Reply> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      if (!store.database.isOpen) return closed;
      if (isLocked(error)) return locked;
      // A fault of the sandbox itself. The caller learns nothing of it; whoever runs the sandbox does.
      console.error(error);
      return message(500, "An error has occurred.");
    }
  };

  return async (exchange) => {
    if (!store.database.isOpen) return closed;
    if (exchange.path.startsWith(controlPath)) return safely(answerControl(exchange, controls));
    const watched = recorder.watch(exchange);
    const reply = cors.allow(exchange, await safely(decide(watched?.exchange ?? exchange)));
    await watched?.answered(reply);
    return reply;
  };
}

const unauthenticated = message(
  401,
  "Authentication failed. Send the e-mail address and password of a user by Basic, or a token by Bearer.",
);

const closed = message(503, "This sandbox is closed.");

const locked = message(503, "Another process is writing to the file of this sandbox. Try again.", {
  "retry-after": "1",
});

/** Carries a standard request through the handler. */
async function answer(
  handle: (exchange: Exchange) => Promise<Reply>,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  const request = new Request(input, init);
  const { signal } = request;
  signal.throwIfAborted();
  const { origin, pathname, search } = new URL(request.url);
  const gaveUp = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const handled = handle({
    method: request.method,
    origin,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name) ?? undefined,
    headers: () => [...request.headers],
    body: async (limit) => {
      const body = new Uint8Array(await request.arrayBuffer());
      if (body.length > limit) throw tooLong(limit);
      return body;
    },
    signal,
    local: true,
  });
  const reply = await Promise.race([handled, gaveUp]);
  signal.throwIfAborted();
  if (reply.status === 0) {
    throw new TypeError("fetch failed", {
      cause: new Error("The sandbox cut the connection, as a fault told it to."),
    });
  }
  // A copy, because Response takes no view of a shared buffer.
  const body = typeof reply.body === "object" && reply.body ? new Uint8Array(reply.body) : reply.body;
  return new Response(body, { status: reply.status, headers: reply.headers });
}

/** What a body longer than the limit is answered with. */
export const tooLong = (limit: number): Refusal =>
  new Refusal(message(413, `The body is longer than ${limit} bytes.`));
