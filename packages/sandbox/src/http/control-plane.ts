import type { Context } from "hono";
import type { Clock } from "../control/clock.ts";
import type { Faults } from "../control/faults.ts";
import type { Recorder } from "../control/recorder.ts";
import { check, type CheckedSchema } from "../document/check.ts";
import type { JsonObject } from "../document/json.ts";
import { isLoopbackHost } from "../operations/loopback.ts";
import { ApiError, type ApiResponse, json, message } from "../operations/response.ts";
import type { LongWorkOptions } from "../long-work.ts";
import { maximumSeed, type SeedOption } from "../seed/seed.ts";
import type { Snapshot } from "../store/bulk/snapshot.ts";
import { isLocked, machineFault } from "../store/database/sqlite-error.ts";
import type { AppEnv, Step } from "./app-env.ts";
import type { Deliveries } from "../webhooks/delivery.ts";
import { isLocalRequest } from "./messages/is-local-request.ts";
import { readJsonObject } from "./middleware/parse.ts";
import { readBody } from "./messages/read-body.ts";
import { requireOpen } from "./middleware/require-open.ts";
import type { Services } from "./services.ts";
import { toResponse } from "./messages/to-response.ts";

/** What programs, and the control plane for them, can do with a sandbox besides sending requests. */
export interface Controls {
  readonly describe: () => JsonObject;
  /**
   * Restores the seed, or loads another one, and resets everything else that requests and tests have changed: faults, recorded
   * requests, throttling and the clock. The users of the options keep their tokens.
   *
   * @throws TypeError if it is not a seed; Error if its file holds a wrong record; the reason of the signal. The state is as
   *   it was.
   */
  readonly reset: (seed?: SeedOption, options?: LongWorkOptions) => Promise<void>;
  /** The complete state, including users, for `restore`. */
  readonly snapshot: () => Snapshot;
  /**
   * Restores a snapshot of this sandbox, or of another one with the same document. The users of the options are kept.
   *
   * @throws Error if it is not one; the reason of the signal. The state is as it was.
   */
  readonly restore: (snapshot: Snapshot, options?: LongWorkOptions) => Promise<void>;
  /** Injected faults. */
  readonly faults: Faults;
  /** The latest requests and responses, if the option `record` is set. */
  readonly recorder: Recorder;
  /** The clock of the sandbox. */
  readonly clock: Clock;
  /** The deliveries of webhooks. */
  readonly deliveries: Deliveries;
}

/** The path of the control plane. No path of the service begins like this. */
export const controlPath = "/_sandbox";

/** The longest snapshot that is read, in bytes. */
const maximumSnapshot = 1024 * 1024 * 1024;

const seedBody: CheckedSchema = {
  type: "object",
  additionalProperties: false,
  required: ["seed"],
  properties: {
    seed: {
      description: `a whole number from 0 to ${maximumSeed}, or "examples"`,
      anyOf: [{ type: "integer", minimum: 0, maximum: maximumSeed }, { const: "examples" }],
    },
  },
};

const requestsBody: CheckedSchema = {
  type: "object",
  additionalProperties: false,
  required: ["limit"],
  properties: {
    limit: {
      description: "the number of requests to keep, 0 for none",
      type: "integer",
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
    },
  },
};

const clockBody: CheckedSchema = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  description: '{ "now": "2026-01-31T09:00:00Z" }, { "advance": seconds } or { "now": null }',
  properties: {
    now: {
      type: ["string", "null"],
      pattern: String.raw`^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`,
      description: "a date with a zone, such as 2026-01-31T09:00:00Z, or null",
    },
    advance: { type: "number", description: "a number of seconds" },
  },
};

type ControlHandler = (c: Context<AppEnv>) => ApiResponse | Promise<ApiResponse>;
type ControlRoutes = Readonly<Record<string, Readonly<Record<string, ControlHandler>>>>;

/** What each path of the control plane does, by method. */
function routesOf({
  describe,
  reset,
  restore,
  snapshot,
  faults,
  recorder,
  clock,
  deliveries,
}: Controls): ControlRoutes {
  return {
    "": { GET: () => json(describe()) },
    "/reset": { POST: (c) => done(() => reset(undefined, c.req.raw)) },
    "/seed": {
      POST: async (c) => {
        const { seed } = await checkedBody(c, seedBody);
        // The schema says so.
        return done(() => reset(seed as SeedOption, c.req.raw));
      },
    },
    "/snapshot": {
      GET: () => ({
        status: 200,
        headers: { "content-type": "application/vnd.sqlite3" },
        body: new Uint8Array(snapshot()),
      }),
      PUT: async (c) => {
        const image = await readBody(c, maximumSnapshot);
        return done(() => restore(image, c.req.raw));
      },
    },
    "/faults": {
      GET: () => json(faults.list()),
      POST: async (c) => {
        const fault = await readJsonObject(c);
        return done(() => faults.add(fault));
      },
      DELETE: () => done(() => faults.clear()),
    },
    "/requests": {
      GET: () => json(recorder.har()),
      PUT: async (c) => {
        const { limit } = await checkedBody(c, requestsBody);
        return done(() => (recorder.limit = Number(limit)));
      },
      DELETE: () => done(() => recorder.clear()),
    },
    "/deliveries": { GET: () => json(deliveries.list()), DELETE: () => done(() => deliveries.clear()) },
    "/clock": {
      GET: () => json({ now: clock.now().toISOString() }),
      PUT: async (c) => setClock(await checkedBody(c, clockBody), clock),
    },
  };
}

/**
 * Makes the control plane: everything that a program can do with a sandbox, for tests that reach it over HTTP. It is for this
 * machine only, and not for web pages: a page elsewhere could otherwise make a browser on this machine reset it.
 */
export function createControlPlane(
  services: Services,
  controls: Controls,
): (c: Context<AppEnv>) => Promise<Response> {
  const routes = routesOf(controls);
  const paths = Object.keys(routes).map((path) => controlPath + path);
  const isOpen = requireOpen(services);
  return async (c) => {
    await isOpen(c);
    await requireTrust(c);
    const handlers = new Map(Object.entries(routes)).get(
      c.req.path.slice(controlPath.length).replace(/\/$/, ""),
    );
    if (!handlers) return toResponse(message(404, `The control plane has ${paths.join(", ")}.`));
    const handler = new Map(Object.entries(handlers)).get(c.req.method);
    const allow = Object.keys(handlers).join(", ");
    return toResponse(
      handler
        ? await handler(c)
        : message(405, `The method ${c.req.method} is not supported here.`, { allow }),
    );
  };
}

/** Accepts only programs on this machine: no web pages, and no other host name that resolves to this machine. */
const requireTrust: Step = (c) => {
  const host = c.env?.incoming?.headers.host;
  const site = c.req.header("sec-fetch-site");
  const isTrusted =
    isLocalRequest(c) &&
    (host === undefined || isLoopbackHost(host)) &&
    c.req.header("origin") === undefined &&
    (site === undefined || site === "none");
  if (!isTrusted)
    throw new ApiError(
      message(403, "The control plane is for programs on this machine, and not for web pages."),
    );
};

async function checkedBody(c: Context<AppEnv>, schema: CheckedSchema): Promise<JsonObject> {
  const body = await readJsonObject(c);
  await attempt(() => check(schema, body, "The body"));
  return body;
}

/** Does something that may fail, with 400 and the message of the error. */
async function attempt<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isLocked(error) || machineFault(error) !== undefined) throw error;
    throw new ApiError(message(400, error instanceof Error ? error.message : String(error)));
  }
}

async function done(work: () => unknown): Promise<ApiResponse> {
  await attempt(work);
  return { status: 204, headers: {}, body: null };
}

/** @throws TypeError for 30 February, which JavaScript reads as 2 March. */
function requireDay(text: string): Date {
  const [day = ""] = text.split("T");
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
    throw new TypeError(`The body: now: expected a day that exists, got "${day}".`);
  return new Date(text);
}

async function setClock({ now, advance }: JsonObject, clock: Clock): Promise<ApiResponse> {
  await attempt(() => {
    if (typeof now === "string") clock.set(requireDay(now));
    else if (typeof advance === "number") clock.advance(advance * 1000);
    else clock.reset();
  });
  return json({ now: clock.now().toISOString() });
}
