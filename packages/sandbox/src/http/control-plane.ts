import type { Clock } from "../control/clock.ts";
import { readJsonObject } from "../operations/body.ts";
import { isThisMachine, json, message, type Exchange, type Reply } from "../operations/exchange.ts";
import type { Faults } from "../control/faults.ts";
import type { Recorder } from "../control/recorder.ts";
import { member, text, type JsonObject } from "../document/schema.ts";
import type { SeedOption } from "../seed/seed.ts";
import { isLocked, type Snapshot } from "../store/store.ts";

/** What the control plane can do to a sandbox. */
export interface Controls {
  readonly describe: () => JsonObject;
  readonly reset: (seed?: SeedOption) => void;
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  readonly faults: Faults;
  readonly recorder: Recorder;
  readonly clock: Clock;
}

/** Where the control plane is. No path of the service begins like this. */
export const controlPath = "/_sandbox";

const maximumSnapshot = 1024 * 1024 * 1024;

/**
 * Answers the control plane: everything that a program can do with a sandbox, for tests that reach it over HTTP. It
 * is for this machine alone, and not for web pages: a page elsewhere could otherwise make a browser here reset it.
 */
export async function answerControl(exchange: Exchange, controls: Controls): Promise<Reply> {
  if (!isTrusted(exchange)) {
    return message(403, "The control plane is for programs on this machine, and not for web pages.");
  }
  const path = exchange.path.slice(controlPath.length).replace(/\/$/, "");
  const routes: Readonly<Record<string, Readonly<Record<string, () => Reply | Promise<Reply>>>>> = {
    "": { GET: () => json(controls.describe()) },
    "/reset": {
      POST: () =>
        attempt(() => {
          controls.reset();
          return done;
        }),
    },
    "/seed": { POST: async () => seed(await readJsonObject(exchange), controls) },
    "/snapshot": {
      GET: () => ({
        status: 200,
        headers: { "content-type": "application/vnd.sqlite3" },
        body: controls.snapshot(),
      }),
      PUT: async () => {
        const snapshot = await exchange.body(maximumSnapshot);
        return attempt(() => {
          controls.restore(snapshot);
          return done;
        });
      },
    },
    "/faults": {
      GET: () => json(controls.faults.list()),
      POST: async () => {
        const fault = await readJsonObject(exchange);
        return attempt(() => {
          controls.faults.add(fault);
          return done;
        });
      },
      DELETE: () => {
        controls.faults.clear();
        return done;
      },
    },
    "/requests": {
      GET: () => json(controls.recorder.har()),
      DELETE: () => {
        controls.recorder.clear();
        return done;
      },
      PUT: async () => record(await readJsonObject(exchange), controls.recorder),
    },
    "/clock": {
      GET: () => json({ now: controls.clock.now().toISOString() }),
      PUT: async () => setClock(await readJsonObject(exchange), controls.clock),
    },
  };
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!route) {
    return message(
      404,
      `The control plane has ${Object.keys(routes)
        .map((known) => controlPath + known)
        .join(", ")}.`,
    );
  }
  const answer = Object.hasOwn(route, exchange.method) ? route[exchange.method] : undefined;
  if (!answer) {
    return message(405, `The method ${exchange.method} is not supported here.`, {
      allow: Object.keys(route).join(", "),
    });
  }
  return answer();
}

const done: Reply = { status: 204, headers: {}, body: null };

/** Whether the caller is a program of this machine: no page of another site, and no name that merely leads here. */
function isTrusted({ local, header }: Exchange): boolean {
  const host = header("host");
  const isLocalName = host === undefined || isThisMachine(host);
  const site = header("sec-fetch-site");
  return local && isLocalName && header("origin") === undefined && (site === undefined || site === "none");
}

function seed(body: JsonObject, { reset }: Controls): Reply {
  const count = body["seed"];
  if (count !== "examples" && !(typeof count === "number" && Number.isSafeInteger(count) && count >= 0)) {
    return message(400, 'seed has to be a whole number from 0 on, or "examples".');
  }
  reset(count);
  return done;
}

/** Does what a sandbox may refuse with an error, whose sentence then is the answer. */
function attempt(work: () => Reply): Reply {
  try {
    return work();
  } catch (error) {
    if (isLocked(error)) throw error;
    return message(400, error instanceof Error ? error.message : String(error));
  }
}

function record(body: JsonObject, recorder: Recorder): Reply {
  const { limit } = body;
  if (typeof limit !== "number" || !Number.isSafeInteger(limit) || limit < 0) {
    return message(400, "limit has to be the number of requests to keep, 0 for none.");
  }
  recorder.limit = limit;
  return done;
}

function setClock(body: JsonObject, clock: Clock): Reply {
  const now = text(body, "now");
  const seconds = member(body, "advance");
  const isSet = now !== undefined && Number.isFinite(Date.parse(now));
  if (!isSet && typeof seconds !== "number" && member(body, "now") !== null) {
    return message(400, 'Send { "now": "2026-01-31T09:00:00Z" }, { "advance": seconds } or { "now": null }.');
  }
  return attempt(() => {
    if (isSet) clock.set(new Date(now));
    else if (typeof seconds === "number") clock.advance(seconds * 1000);
    else clock.reset();
    return json({ now: clock.now().toISOString() });
  });
}
