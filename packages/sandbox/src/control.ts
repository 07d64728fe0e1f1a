import type { Clock } from "./clock.ts";
import { readJsonObject } from "./body.ts";
import { isThisMachine, json, message, type Exchange, type Reply } from "./exchange.ts";
import type { Fault, Faults } from "./faults.ts";
import type { Recorder } from "./recorder.ts";
import { member, text, type JsonObject } from "./schema.ts";
import type { SeedOption } from "./seed.ts";
import type { Snapshot } from "./store.ts";

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
      POST: () => {
        controls.reset();
        return done;
      },
    },
    "/seed": { POST: async () => seed(await readJsonObject(exchange), controls) },
    "/snapshot": {
      GET: () => ({
        status: 200,
        headers: { "content-type": "application/vnd.sqlite3" },
        body: controls.snapshot(),
      }),
      PUT: async () => restore(await exchange.body(maximumSnapshot), controls),
    },
    "/faults": {
      GET: () => json(controls.faults.list()),
      POST: async () => addFault(await readJsonObject(exchange), controls.faults),
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

function restore(snapshot: Uint8Array, controls: Controls): Reply {
  try {
    controls.restore(snapshot);
    return done;
  } catch (error) {
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
  if (now !== undefined && Number.isFinite(Date.parse(now))) clock.set(new Date(now));
  else if (typeof seconds === "number" && Number.isFinite(seconds)) clock.advance(seconds * 1000);
  else if (member(body, "now") === null) clock.reset();
  else
    return message(400, 'Send { "now": "2026-01-31T09:00:00Z" }, { "advance": seconds } or { "now": null }.');
  return json({ now: clock.now().toISOString() });
}

/** What each property of a fault has to be. */
const faultProperties: Readonly<Record<keyof Fault, (value: unknown) => boolean>> = {
  on: (value) => typeof value === "string",
  times: (value) => Number.isSafeInteger(value) && Number(value) > 0,
  latency: (value) => typeof value === "number" && value >= 0 && value <= 600_000,
  status: (value) => Number.isSafeInteger(value) && Number(value) >= 200 && Number(value) <= 599,
  body: () => true,
  headers: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((header) => typeof header === "string"),
  cut: (value) => value === "before" || value === "after",
  unsuccessful: (value) => typeof value === "boolean",
};

function addFault(body: JsonObject, faults: Faults): Reply {
  for (const [name, value] of Object.entries(body)) {
    const isRight =
      Object.hasOwn(faultProperties, name) &&
      Object.entries(faultProperties).find(([key]) => key === name)?.[1](value);
    if (!isRight) {
      return message(
        400,
        `${name} is not right. A fault is made of ${Object.keys(faultProperties).join(", ")}.`,
      );
    }
  }
  faults.add(body);
  return done;
}
