import { existsSync } from "node:fs";
import { listen, type ServedRequest } from "../http/server/listen.ts";
import { endOnSignals } from "../http/server/end-on-signals.ts";
import { openSandbox, type Sandbox } from "../sandbox.ts";
import { checkOptions, type SandboxOptions } from "../sandbox-options.ts";
import { removeDatabase } from "../store/database/remove-database.ts";
import { takeStepsInTurn } from "../store/database/steps.ts";
import { showProgress } from "./show-progress.ts";

/** The options of the command line. Commander fills in the defaults. */
export interface ServeOptions extends Required<
  Pick<SandboxOptions, "dialect" | "strict" | "latency" | "cors" | "record" | "seed" | "db" | "webhookSecret">
> {
  readonly port: number;
  readonly host: string;
  readonly user?: SandboxOptions["users"];
  /** `true` is the default status. */
  readonly throttle?: boolean | "409" | "429";
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Serves a sandbox until a signal ends it. */
export async function serve({
  port,
  host,
  user: users = [],
  throttle = false,
  json,
  quiet,
  ...options
}: ServeOptions): Promise<void> {
  const { db, seed } = options;
  let isSeeded = seed === 0 || db === ":memory:";
  const isNew = db !== ":memory:" && !existsSync(db);
  const sandboxOptions: SandboxOptions = {
    ...options,
    users,
    throttle: typeof throttle === "string" ? { status: throttle === "429" ? 429 : 409 } : throttle,
    onProgress: (report) => {
      isSeeded ||= report.task !== "upgrade";
      showProgress(report);
    },
  };
  // Commander has checked the other options. Checking them loads Ajv, a tenth of a start.
  if (users.length + options.cors.length > 0) checkOptions(sandboxOptions);
  const interrupted = new AbortController();
  let opening: Promise<Sandbox> | undefined;
  let close = (): Promise<unknown> | undefined => {
    interrupted.abort(new Error("Interrupted. Nothing was stored."));
    return opening?.catch(() => (process.exitCode = 130));
  };
  endOnSignals(() => close());
  opening = takeStepsInTurn(openSandbox(sandboxOptions), interrupted.signal);
  const sandbox = await opening;
  if (!isSeeded) console.error(`${db} already has records, so nothing was seeded.`);
  const onResponse = json ? logJson : logLine;
  const listening = await listen(sandbox, {
    port,
    host,
    replaceGlobals: true,
    ...(quiet ? {} : { onResponse }),
  }).catch((error: unknown) => {
    sandbox.close();
    if (isNew) removeDatabase(db);
    throw error;
  });
  close = () => listening.close().then(() => sandbox.close());
  if (json) writeJson({ listening: listening.url, db });
  else announce(sandbox, listening.url, db);
}

function announce({ credentials }: Sandbox, url: string, db: string): void {
  console.log(`Nexudus sandbox on ${url}`);
  console.log(
    `  state        ${db === ":memory:" ? "in memory, discarded at the end (--db keeps it in a file)" : db}`,
  );
  console.log(`  credentials  ${credentials.username} / ${credentials.password}`);
  console.log(
    `  try          curl -u ${credentials.username}:${credentials.password} "${url}/spaces/coworkers?size=1"`,
  );
}

const logLine = ({ method, path, status, milliseconds }: ServedRequest): void =>
  console.log(`${method} ${printable(path)} ${status} ${milliseconds.toFixed(1)} ms`);

const logJson = ({ method, path, status, milliseconds }: ServedRequest): void =>
  writeJson({ method, path, status, milliseconds: Math.round(milliseconds * 10) / 10 });

const writeJson = (event: object): void =>
  console.log(JSON.stringify({ time: new Date().toISOString(), ...event }));

/** A path without control characters, which could manipulate a terminal. */
const printable = (path: string): string => path.replaceAll(/[^\x20-\x7e]/g, "?");
