import { existsSync } from "node:fs";
import type { HttpBindings } from "@hono/node-server";
import { Accounts, type UserOptions } from "./auth/accounts.ts";
import { Clock } from "./control/clock.ts";
import { Faults } from "./control/faults.ts";
import { Recorder } from "./control/recorder.ts";
import { untilClosed } from "./control/until-closed.ts";
import type { Api } from "./document/api.ts";
import { fold } from "./document/fold.ts";
import type { JsonObject } from "./document/json.ts";
import { readDocument } from "./document/read/read-document.ts";
import { permanentEntities } from "./document/setup-entities.ts";
import { secretPattern } from "./document/secrets.ts";
import { createApp } from "./http/app.ts";
import type { Controls } from "./http/control-plane.ts";
import { fetchFrom } from "./http/fetch-from.ts";
import type { Services } from "./http/services.ts";
import { Throttle } from "./http/throttle.ts";
import { LongWork, type LongWorkOptions } from "./long-work.ts";
import { repair } from "./operations/validation/rules.ts";
import { checkOptions, checkSeed, type SandboxOptions } from "./sandbox-options.ts";
import { exportLines } from "./seed/lines/export-lines.ts";
import { importLines, type LoadContext } from "./seed/lines/import-lines.ts";
import { isPrepared } from "./seed/prepared-image.ts";
import { isImageWorthwhile, isSmall, seededImage } from "./seed/seeded-image.ts";
import { seed, type SeedOption } from "./seed/seed.ts";
import { removeDatabase } from "./store/database/remove-database.ts";
import { takeSnapshot } from "./store/bulk/snapshot.ts";
import { explainOpening, isLocked, machineFault } from "./store/database/sqlite-error.ts";
import { takeSteps, type Steps } from "./store/database/steps.ts";
import { Store } from "./store/store.ts";
import { Webhooks } from "./webhooks/webhooks.ts";

/** The API, running in this process. */
export interface Sandbox extends Omit<Controls, "describe"> {
  /** Responds to a request as the service would. It has the standard signature of `fetch` and accepts any host. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The Hono app, for adapters: `serve({ fetch: sandbox.app.fetch })`. */
  readonly app: {
    readonly fetch: (request: Request, env?: Partial<HttpBindings>) => Response | Promise<Response>;
  };
  /** All records as JSON Lines, from a snapshot of the current state. Without images and the passwords of accounts. */
  readonly exportLines: () => Iterable<string>;
  /**
   * Stores all records of JSON Lines under their ids, or none. Returns the number of records.
   *
   * @throws Error that names the line, the field and the reason; the reason of the signal.
   */
  readonly importLines: (lines: Iterable<string>, options?: LongWorkOptions) => Promise<number>;
  /** Closes the sandbox and its file. Later requests get a 503. */
  readonly close: () => void;
  /** The default account: an unrestricted administrator, unless `users` has the same address with roles. */
  readonly credentials: Readonly<{ username: string; password: string }>;
  /** The path that all of the API's paths start with, `/api`. */
  readonly base: string;
}

const defaultAccount: UserOptions = { email: "admin@example.com", password: "sandbox" };

/**
 * Starts a sandbox.
 *
 * @throws TypeError if an option is unknown or has a wrong value; Error if the database file cannot be opened, or the seed
 *   file holds a wrong record.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkOptions(options);
  return takeSteps(openSandbox(options));
}

/** Starts a sandbox with options that have been checked. */
export function* openSandbox(options: SandboxOptions): Steps<Sandbox> {
  const api = readDocument(options.document);
  const clock = new Clock(options.clock);
  const users = [defaultAccount, ...(options.users ?? [])];
  const { store, accounts } = yield* openDatabase(api, options, clock, users);
  const { dialect = "observed", strict = true, references = "checked" } = options;
  const { latency = 0, cors = [], throttle: limits } = options;
  const throttle = limits ? new Throttle(limits === true ? {} : limits) : undefined;
  const webhooks = new Webhooks(api, store, clock, options.webhookSecret ?? "sandbox");
  const controls = createControls(api, store, accounts, clock, options, throttle, webhooks);
  const { faults, recorder, requireOpen } = controls;
  const services: Services = {
    api,
    store,
    accounts,
    faults,
    recorder,
    clock,
    webhooks,
    throttle,
    dialect,
    strict,
    references,
    latency,
    origins: cors,
  };
  const app = createApp(services, controls);
  // Of several users with the same address, the last one can sign in.
  const { email: username, password } =
    users.findLast(({ email }) => fold(email) === defaultAccount.email) ?? defaultAccount;
  return {
    ...controls,
    faults: untilClosed(faults, requireOpen),
    recorder: untilClosed(recorder, requireOpen),
    clock: untilClosed(clock, requireOpen),
    deliveries: untilClosed(webhooks, requireOpen),
    app,
    fetch: fetchFrom(app),
    credentials: { username, password },
    base: api.base,
  };
}

/** Opens the store and its users, and seeds an empty store. A new file is removed again if that fails. */
function* openDatabase(
  api: Api,
  options: SandboxOptions,
  clock: Clock,
  users: readonly UserOptions[],
): Steps<{ readonly store: Store; readonly accounts: Accounts }> {
  const { seed: initial = 0, db = ":memory:", onProgress } = options;
  const context = loadContext(options, clock);
  const isNew = db !== ":memory:" && !existsSync(db);
  let store: Store | undefined;
  try {
    const snapshot =
      db === ":memory:" && isImageWorthwhile(api, initial)
        ? yield* seededImage(api, initial, context)
        : undefined;
    const opened = yield* Store.open(api, db, { repair, snapshot, progress: onProgress });
    store = opened;
    if (!snapshot && needsSeed(opened, initial))
      yield* opened.database.bulk(() => seedIfNeeded(api, opened, initial, context, isNew));
    const accounts = new Accounts(opened.database, users);
    opened.database.stopBlocking();
    return { store: opened, accounts };
  } catch (error) {
    store?.close();
    if (isNew) removeDatabase(db);
    throw isLocked(error) || machineFault(error) !== undefined ? explainOpening(db, error) : error;
  }
}

const needsSeed = (store: Store, option: SeedOption): boolean =>
  store.isEmpty() || (option !== 0 && store.isEmpty(permanentEntities));

/** Seeds the store, unless another process has already seeded the file. */
function* seedIfNeeded(
  api: Api,
  store: Store,
  option: SeedOption,
  context: LoadContext,
  isNew: boolean,
): Steps<void> {
  if (!needsSeed(store, option)) return;
  // An older file may have deleted records, whose ids an image would use again.
  if (isNew && isPrepared(api, option))
    yield* store.restore(yield* seededImage(api, option, context), Accounts.tables);
  else yield* seed(api, store, option, context);
}

const loadContext = ({ references = "checked", onProgress }: SandboxOptions, clock: Clock): LoadContext => ({
  now: clock.now(),
  references,
  progress: onProgress,
});

/** Replaces all records by those of a seed. */
function* startOver(api: Api, store: Store, option: SeedOption, context: LoadContext): Steps<void> {
  yield* store.inherit(Accounts.tables);
  if (store.database.isMemory && isSmall(option)) {
    yield* store.restore(yield* seededImage(api, option, context), Accounts.tables);
  } else {
    store.clear();
    yield* seed(api, store, option, context);
  }
}

/** Adds records to the store. */
function* addLines(api: Api, store: Store, lines: Iterable<string>, context: LoadContext): Steps<number> {
  yield* store.inherit();
  return yield* importLines(api, store, lines, context);
}

const describe = (
  api: Api,
  store: Store,
  { dialect = "observed", strict = true }: SandboxOptions,
): JsonObject => ({
  document: api.version,
  dialect,
  strict,
  records: store.database.read(() =>
    Object.fromEntries([...api.entities.values()].map((entity) => [entity.name, store.count(entity)])),
  ),
});

/** The functions for programs and the control plane. */
function createControls(
  api: Api,
  store: Store,
  accounts: Accounts,
  clock: Clock,
  options: SandboxOptions,
  throttle: Throttle | undefined,
  deliveries: Webhooks,
): Controls & Pick<Sandbox, "exportLines" | "importLines" | "close"> & Pick<LongWork, "requireOpen"> {
  const { seed: initial = 0, db = ":memory:" } = options;
  const faults = new Faults(api);
  const recorder = new Recorder(options.record ?? 0, secretPattern(api.entities.values()));
  const longWork = new LongWork(store);
  return {
    faults,
    recorder,
    clock,
    deliveries,
    describe: () => describe(api, store, options),
    reset: async (next = initial, work = {}) => {
      checkSeed(next);
      const context = loadContext(options, clock);
      await longWork.run(work, function* (fork) {
        yield* startOver(api, fork, next, context);
        accounts.removeOthers(fork.database);
        deliveries.clear();
      });
      accounts.forgetLogins();
      throttle?.clear();
      faults.clear();
      recorder.clear();
      recorder.limit = options.record ?? 0;
      clock.reset();
    },
    snapshot: () => {
      longWork.requireOpen();
      return takeSnapshot(store.database);
    },
    restore: async (snapshot, work = {}) => {
      await longWork.run(work, function* (fork) {
        yield* fork.restore(snapshot);
        accounts.addConfigured(fork.database);
        deliveries.clear();
      });
      accounts.forgetLogins();
    },
    exportLines: () => {
      longWork.requireOpen();
      return exportLines(api, store.database, db);
    },
    importLines: (lines, work = {}) =>
      longWork.run(work, (fork) => addLines(api, fork, lines, loadContext(options, clock))),
    close: () => {
      deliveries.clear();
      longWork.close();
    },
    requireOpen: () => longWork.requireOpen(),
  };
}
