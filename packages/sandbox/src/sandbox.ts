import type { HttpBindings } from "@hono/node-server";
import nexudus from "@nexudus-api/spec";
import { Accounts, type UserOptions } from "./auth/accounts.ts";
import { Clock } from "./control/clock.ts";
import { Faults } from "./control/faults.ts";
import { Recorder } from "./control/recorder.ts";
import type { Api } from "./document/api.ts";
import type { JsonObject } from "./document/json.ts";
import { readApi } from "./document/read-api.ts";
import { createApp } from "./http/app.ts";
import type { Controls } from "./http/control-plane.ts";
import { fetchFrom } from "./http/fetch-from.ts";
import { Throttle } from "./http/throttle.ts";
import { repair } from "./operations/rules.ts";
import { checkOptions, checkSeed, type SandboxOptions } from "./sandbox-options.ts";
import { exportLines } from "./seed/export-lines.ts";
import { importLines } from "./seed/import-lines.ts";
import { isSmall, seededImage } from "./seed/seeded-image.ts";
import { seed, type SeedOption } from "./seed/seed.ts";
import type { Snapshot } from "./store/snapshot.ts";
import { Store } from "./store/store.ts";

/** The API, running in this process. */
export interface Sandbox {
  /** Answers a request as the service would. It has the standard signature, and accepts any host. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The Hono app, for adapters: `serve({ fetch: sandbox.app.fetch })`. */
  readonly app: {
    readonly fetch: (request: Request, env?: Partial<HttpBindings>) => Response | Promise<Response>;
  };
  /**
   * Goes back to the seed, or to another one, and takes back what requests and tests have changed besides: logins that
   * `CreateUser` made, faults, recorded requests, throttling and the clock. The users of the options stay.
   *
   * @throws TypeError if it is not a seed; Error if its file holds a wrong record. The state is as it was.
   */
  readonly reset: (seed?: SeedOption) => void;
  /** The whole state, users included, for `restore`. */
  readonly snapshot: () => Snapshot;
  /**
   * Goes back to a snapshot of this sandbox, or of another with the same document.
   *
   * @throws Error if it is not one; the state is as it was.
   */
  readonly restore: (snapshot: Snapshot) => void;
  /** All records as JSON Lines, without users and images. */
  readonly exportLines: () => Iterable<string>;
  /**
   * Stores records of JSON Lines under their ids: all, or none. Returns how many.
   *
   * @throws Error that names the line, the field and the reason.
   */
  readonly importLines: (lines: Iterable<string>) => number;
  /** Injected faults. */
  readonly faults: Faults;
  /** The last requests and responses, if the option `record` asks for them. */
  readonly recorder: Recorder;
  /** The clock of the sandbox. */
  readonly clock: Clock;
  /** Ends the sandbox and closes its file. Later requests are answered 503. */
  readonly close: () => void;
  /** The default account: an unrestricted administrator. */
  readonly credentials: Readonly<{ username: string; password: string }>;
  /** The path that all of the API's paths start with, `/api`. */
  readonly base: string;
}

const credentials = { username: "admin@example.com", password: "sandbox" } as const;

/**
 * Starts a sandbox.
 *
 * @throws TypeError if an option is unknown or has a wrong value; Error if the database file cannot be opened, or the seed
 *   file holds a wrong record.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  // The bundle is JSON; its type says less than that.
  const api = readApi((options.document ?? nexudus) as JsonObject);
  checkOptions(options, api);
  const clock = new Clock(options.clock);
  const store = openStore(api, options, clock);
  const accounts = new Accounts(store.database);
  const admin: UserOptions = { email: credentials.username, password: credentials.password };
  for (const user of [admin, ...(options.users ?? [])]) accounts.add(user);
  const limits = options.throttle
    ? new Throttle(options.throttle === true ? {} : options.throttle)
    : undefined;
  const controls = createControls(api, store, clock, options, () => {
    accounts.removeInvited();
    limits?.clear();
  });
  const { faults, recorder } = controls;
  const { dialect = "observed", strict = true, latency = 0, cors = [] } = options;
  const app = createApp(
    {
      api,
      store,
      accounts,
      faults,
      recorder,
      clock,
      throttle: limits,
      dialect,
      strict,
      latency,
      origins: cors,
    },
    controls,
  );
  return {
    ...controls,
    app,
    fetch: fetchFrom(app),
    exportLines: () => exportLines(api, open(store)),
    importLines: (lines) =>
      open(store).database.bulk(() => importLines(api, store, lines, clock.now(), options.onProgress)),
    close: () => store.close(),
    credentials,
    base: api.base,
  };
}

/** Opens the store, and seeds it if it is empty. */
function openStore(api: Api, options: SandboxOptions, clock: Clock): Store {
  const { seed: initial = 0, db = ":memory:", onProgress } = options;
  const snapshot = db === ":memory:" ? seededImage(api, initial, clock.now()) : undefined;
  const store = new Store(api, db, { repair, snapshot, progress: onProgress });
  if (snapshot || initial === 0 || !store.isEmpty()) return store;
  try {
    store.database.bulk(() => {
      // Another process may have seeded the file first.
      if (store.isEmpty()) seed(api, store, initial, clock.now(), onProgress);
    });
  } catch (error) {
    store.close();
    throw error;
  }
  return store;
}

/** @throws Error if the store has been closed. */
function open(store: Store): Store {
  if (!store.database.isOpen) throw new Error("This sandbox is closed. Create another one.");
  return store;
}

/** @param forget takes back what requests have changed besides records. */
function createControls(
  api: Api,
  store: Store,
  clock: Clock,
  options: SandboxOptions,
  forget: () => void,
): Controls {
  const { seed: initial = 0, onProgress } = options;
  const faults = new Faults(api);
  const recorder = new Recorder(options.record ?? 0);
  return {
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
      open(store);
      if (store.database.isMemory && isSmall(next)) {
        store.restore(seededImage(api, next, clock.now(), "always"), Accounts.tables);
      } else {
        store.database.bulk(() => {
          store.clear();
          seed(api, store, next, clock.now(), onProgress);
        });
      }
      forget();
      faults.clear();
      recorder.clear();
      recorder.limit = options.record ?? 0;
      clock.reset();
    },
    snapshot: () => open(store).snapshot(),
    restore: (snapshot) => open(store).restore(snapshot),
    faults,
    recorder,
    clock,
  };
}
