import nexudus from "@nexudus-api/spec";
import { Accounts, mayUse, type UserOptions } from "./accounts.ts";
import { readApi, type Api } from "./api.ts";
import { BodyValidator } from "./body.ts";
import { accessDenied, message, notFound, Refusal, type Exchange, type Reply } from "./exchange.ts";
import { behaviours } from "./operations.ts";
import { checkOptions } from "./options.ts";
import { createRouter } from "./router.ts";
import type { JsonObject } from "./schema.ts";
import { seed, type SeedOption } from "./seed.ts";
import { Store, type Snapshot } from "./store.ts";

/** How a sandbox is made. */
export interface SandboxOptions {
  /**
   * The records to start with, and to go back to on `reset()`: how many of the entity that has the most (coworkers),
   * with as many others as go with them. The document's own example records come first, generated ones fill up; the
   * same number always makes the same records. `"examples"` is the examples alone. Empty by default.
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
  /** The clock that stamps records; the machine's by default. */
  readonly clock?: () => Date;
  /** Told how far the seeding is, now and then. */
  readonly onSeeding?: (done: number, total: number) => void;
  /** Another bundle to run instead of the one of `@nexudus-api/spec`. */
  readonly document?: object;
}

/** The API, running here. */
export interface Sandbox {
  /** Answers a request as the service would. It has the standard signature, and any host will do. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The same without the standard's classes, for adapters. */
  readonly handle: (exchange: Exchange) => Promise<Reply>;
  /** Goes back to the seed. Users stay. */
  readonly reset: () => void;
  /** The whole state, users included, for `restore`. */
  readonly snapshot: () => Snapshot;
  /** Goes back to a snapshot of this sandbox, or of one with the same document. */
  readonly restore: (snapshot: Snapshot) => void;
  /** Ends the sandbox and closes its file. Requests after that fail. */
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
 *   be opened.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  // The bundle is JSON; its type says less than that.
  const api = readApi((options.document ?? nexudus) as JsonObject);
  const { seed: count = 0, db = ":memory:", onSeeding } = options;
  const image = db === ":memory:" ? imageOf(api, count, onSeeding) : undefined;
  const store = new Store(api, db, image);
  const accounts = new Accounts(store);
  const admin: UserOptions = { email: credentials.username, password: credentials.password };
  for (const user of [admin, ...(options.users ?? [])]) accounts.add(user);
  // A file that holds records already is left as it is.
  if (!image && store.isEmpty()) seed(api, store, count, onSeeding);
  const handle = createHandler(api, store, accounts, options);
  return {
    handle,
    fetch: (input, init) => answer(handle, input, init),
    reset: () => {
      if (image) {
        store.restore(image, Accounts.tables);
      } else {
        store.clear();
        seed(api, store, count);
      }
    },
    snapshot: () => store.snapshot(),
    restore: (snapshot) => {
      store.restore(snapshot);
      accounts.forget();
    },
    close: () => store.close(),
    credentials,
    base: api.base,
  };
}

const images = new WeakMap<Api, Map<SeedOption, Snapshot>>();

/** A seeded store without users, made once per process: a sandbox per test then costs as much as copying it. */
function imageOf(api: Api, count: SeedOption, onSeeding: SandboxOptions["onSeeding"]): Snapshot {
  const known = images.get(api) ?? new Map<SeedOption, Snapshot>();
  images.set(api, known);
  let image = known.get(count);
  if (!image) {
    const store = new Store(api, ":memory:");
    seed(api, store, count, onSeeding);
    image = store.snapshot();
    store.close();
    // The last few: an image of many records is large.
    const [oldest] = known.keys();
    if (known.size >= 4 && oldest !== undefined) known.delete(oldest);
    known.set(count, image);
  }
  return image;
}

/** The decisions on a request, in their order: route, method, authenticate, authorise; the rest is the behaviour's. */
function createHandler(
  api: Api,
  store: Store,
  accounts: Accounts,
  { dialect = "observed", strict = true, clock = () => new Date() }: SandboxOptions,
): (exchange: Exchange) => Promise<Reply> {
  const route = createRouter(api.operations);

  const decide = async (exchange: Exchange): Promise<Reply> => {
    if (exchange.query.length > maximumQuery) {
      return message(
        414,
        `The query is longer than ${maximumQuery} characters. Ask for fewer ids at a time.`,
      );
    }
    const found = route(exchange.path);
    if (!found) return message(404, `There is nothing at this path. Paths start with ${api.base}/.`);
    const allowed = [...found.operations.values()].filter(
      // Clients met 405 where an older page documents the deletion.
      ({ kind, deprecated, statuses }) =>
        !(dialect === "observed" && kind === "delete" && deprecated && statuses.has(405)),
    );
    const operation = allowed.find(({ method }) => method === exchange.method);
    if (!operation) {
      const methods = allowed.map(({ method }) => method).join(", ");
      return message(405, `The method ${exchange.method} is not supported here.`, { allow: methods });
    }
    const { kind, entity, role } = operation;
    const user = await accounts.authenticate(exchange.header("authorization"));
    if (!user) return unauthenticated;
    if (!mayUse(user, role)) return accessDenied;
    const behaviour = behaviours[kind];
    if (!behaviour || !entity) return notFound;
    return behaviour({
      exchange,
      api,
      operation,
      entity,
      pathId: found.id,
      user,
      store,
      validator: () => BodyValidator.of(api),
      strict,
      dialect,
      now: clock,
    });
  };

  return async (exchange) => {
    try {
      return await decide(exchange);
    } catch (error) {
      if (error instanceof Refusal) return error.reply;
      // A fault of the sandbox itself. The caller learns nothing of it; whoever runs the sandbox does.
      console.error(error);
      return message(500, "An error has occurred.");
    }
  };
}

const unauthenticated = message(
  401,
  "Authentication failed. Send the e-mail address and password of a user by Basic, or a token by Bearer.",
);

/** Carries a standard request through the handler. */
async function answer(
  handle: (exchange: Exchange) => Promise<Reply>,
  input: string | URL | Request,
  init: RequestInit | undefined,
): Promise<Response> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const { pathname, search } = new URL(request.url);
  const reply = await handle({
    method: request.method,
    path: pathname,
    query: search.slice(1),
    header: (name) => request.headers.get(name) ?? undefined,
    body: async (limit) => {
      const body = new Uint8Array(await request.arrayBuffer());
      if (body.length > limit) throw tooLong(limit);
      return body;
    },
    local: true,
  });
  request.signal.throwIfAborted();
  // A copy, because Response takes no view of a shared buffer.
  const body = typeof reply.body === "object" && reply.body ? new Uint8Array(reply.body) : reply.body;
  return new Response(body, { status: reply.status, headers: reply.headers });
}

/** What a body longer than the limit is answered with. */
export const tooLong = (limit: number): Refusal =>
  new Refusal(message(413, `The body is longer than ${limit} bytes.`));
