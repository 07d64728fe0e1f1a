import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { readLines } from "../seed/read-lines.ts";
import { listen, type ServedRequest } from "../http/listen.ts";
import { createSandbox, type Sandbox } from "../sandbox.ts";
import type { SeedOption } from "../seed/seed.ts";
import type { ProgressReport } from "../store/progress.ts";
import { version } from "../version.ts";

/** How a sandbox is opened, for whatever is done with it. */
interface OpenOptions {
  readonly db: string;
  readonly seed: SeedOption;
}

/** What the command line was asked for. Commander fills in the defaults. */
interface ServeOptions extends OpenOptions {
  readonly port: number;
  readonly host: string;
  readonly dialect: "observed" | "documented";
  readonly strict: boolean;
  readonly throttle: boolean;
  readonly latency: number;
  readonly cors: readonly string[];
  readonly record: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

function wholeNumber(maximum: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > maximum) {
      throw new InvalidArgumentError(`It has to be a whole number from 0 to ${maximum}.`);
    }
    return number;
  };
}

const seedOption = new Option(
  "--seed <count>",
  'records to start with if there are none yet: a number, "examples" for those of the document, or a .jsonl file',
)
  // A text that reads as a number is not a file name, even if it is out of range.
  .argParser((value) => (Number.isNaN(Number(value)) ? value : wholeNumber(10_000_000)(value)))
  .default(0);

const program = new Command("nexudus-sandbox")
  .description(
    "The Nexudus REST API running on this machine, with state. Unofficial, and not affiliated with Nexudus.",
  )
  .version(version)
  .helpCommand(true)
  .option("-p, --port <number>", "port to listen on; 0 takes any that is free", wholeNumber(65_535), 4010)
  .option("--host <address>", "address to listen on; 0.0.0.0 opens the sandbox to the network", "127.0.0.1")
  .option("--db <file>", "file to keep the state in", ":memory:")
  .addOption(seedOption)
  .addOption(
    new Option("--dialect <name>", "side to take where clients and pages disagree")
      .choices(["observed", "documented"])
      .default("observed"),
  )
  .option("--no-strict", "ignore keys and filters that the document lacks, instead of refusing them")
  .option("--throttle", "throttle as the service's published limits say", false)
  .option("--latency <ms>", "milliseconds that every answer takes at least", wholeNumber(600_000), 0)
  .option("--cors <origin...>", "web origins that may use the sandbox, besides those of this machine", [])
  .option("--record <count>", "requests to keep for /_sandbox/requests", wholeNumber(100_000), 0)
  .option("--json", "log in JSON: one object for the start and for each request", false)
  .option("-q, --quiet", "log nothing per request", false)
  .enablePositionalOptions()
  .exitOverride()
  .action(serve);

program
  .command("export")
  .description("Write all records as JSON Lines, to a file or to the screen.")
  .argument("[file]")
  .requiredOption("--db <file>", "file that a sandbox keeps its state in")
  .action((file: string | undefined, { db }: { db: string }) => exportTo(file, db));

program
  .command("import")
  .description("Store the records of a JSON Lines file, over those that have the same ids: all, or none.")
  .argument("<file>")
  .requiredOption("--db <file>", "file that a sandbox keeps its state in")
  .action((file: string, { db }: { db: string }) => importFrom(file, db));

async function exportTo(file: string | undefined, db: string): Promise<void> {
  if (!existsSync(db)) throw new Error(`There is no file ${db}.`);
  if (file !== undefined && ["", "-wal", "-shm", "-journal"].some((end) => isSameFile(file, db + end)))
    throw new Error(`${file} is the sandbox's own file. Choose another for the records.`);
  const sandbox = createSandbox({ db, onProgress });
  const lines = () => Readable.from(withLineEnds(sandbox.exportLines()));
  try {
    if (file === undefined) await pipeline(lines(), process.stdout);
    else await writeWhole(file, lines);
  } catch (error) {
    // Whoever reads may have read enough: `| head`.
    if (file === undefined && error instanceof Error && "code" in error && error.code === "EPIPE") return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The records cannot be written: ${reason}`, { cause: error });
  } finally {
    sandbox.close();
  }
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** Writes a file that is there once it is complete: until then what was there stays. */
async function writeWhole(file: string, content: () => Readable): Promise<void> {
  const before = statSync(file, { throwIfNoEntry: false });
  // A pipe or a device cannot be put in the place of anything.
  if (before && !before.isFile()) return pipeline(content(), createWriteStream(file));
  const target = before ? realpathSync(file) : file;
  const partial = `${target}.${process.pid}.partial`;
  try {
    await pipeline(content(), createWriteStream(partial, { flags: "wx", flush: true }));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

function importFrom(file: string, db: string): void {
  const sandbox = createSandbox({ db, onProgress });
  try {
    console.log(`Imported ${sandbox.importLines(readLines(file))} records into ${db}.`);
  } finally {
    sandbox.close();
  }
}

async function serve(options: ServeOptions): Promise<void> {
  const { port, host, db, seed, dialect, strict, throttle, latency, cors, record } = options;
  let isSeeded = seed === 0;
  const sandbox = createSandbox({
    db,
    seed,
    dialect,
    strict,
    throttle,
    latency,
    cors,
    record,
    onProgress: (report) => {
      isSeeded ||= report.task !== "upgrade";
      onProgress(report);
    },
  });
  if (!isSeeded) console.error(`${db} holds records already, so nothing was seeded.`);
  const listening = await listen(sandbox, {
    port,
    host,
    replaceGlobals: true,
    ...(options.quiet ? {} : { onResponse: options.json ? logJson : logLine }),
  });
  if (options.json) writeJson({ listening: listening.url, db });
  else announce(sandbox, listening.url, db);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void listening.close().then(() => sandbox.close());
    });
  }
}

const tasks = { seed: "Seeding", import: "Importing", upgrade: "Upgrading the file" } as const;

/** A line that is written over and over on a terminal; elsewhere only the last of it. */
function onProgress({ task, done, total }: ProgressReport): void {
  const isTerminal = process.stderr.isTTY;
  const isLast = done === total;
  if (!isTerminal && !isLast) return;
  const of = total === undefined ? "read" : `of ${total} records`;
  process.stderr.write(`${isTerminal ? "\r" : ""}${tasks[task]}: ${done} ${of}${isLast ? "\n" : ""}`);
}

function announce({ credentials }: Sandbox, url: string, db: string): void {
  console.log(`Nexudus sandbox on ${url}`);
  console.log(
    `  state        ${db === ":memory:" ? "in memory, gone when this ends (--db keeps it in a file)" : db}`,
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

/** A path without the control characters that could play tricks on a terminal. */
const printable = (path: string): string => path.replaceAll(/[^\x20-\x7e]/g, "?");

// Whoever read the log may have gone: `| head`. The sandbox serves on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own complaints, and help is no failure.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
