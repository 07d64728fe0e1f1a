import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { UserOptions } from "../auth/accounts.ts";
import { importFile } from "../files.ts";
import { endOnSignals } from "../http/server/end-on-signals.ts";
import { maximumSeed } from "../seed/seed.ts";
import { version } from "../version.ts";
import { exportTo } from "./export-to.ts";
import { showProgress } from "./show-progress.ts";
import { serve, type ServeOptions } from "./serve.ts";

function wholeNumber(maximum: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > maximum) {
      throw new InvalidArgumentError(`Expected a whole number from 0 to ${maximum}.`);
    }
    return number;
  };
}

function fileName(value: string): string {
  // SQLite keeps the state of an empty name in a temporary file, which ends with the process.
  if (value === "") throw new InvalidArgumentError("Expected the path of a file.");
  return value;
}

function webhookSecret(value: string): string {
  if (!/^[ -~]*$/.test(value)) throw new InvalidArgumentError("Expected printable ASCII characters.");
  return value;
}

const seedOption = new Option(
  "--seed <count>",
  'records to start with, unless the file has some: a number of coworkers, "examples" for those of the document, or a .jsonl file',
)
  // A text that reads as a number is not a file name, even if it is out of range.
  .argParser((value) => (Number.isNaN(Number(value)) ? value : wholeNumber(maximumSeed)(value)))
  .default(0);

function readUser(value: string, users: readonly UserOptions[] = []): UserOptions[] {
  const [, email, password] = /^([^:]+):(.+)$/s.exec(value) ?? [];
  if (email === undefined || password === undefined)
    throw new InvalidArgumentError("Expected an address and a password, such as reader@example.com:secret.");
  return [...users, { email, password }];
}

const program = new Command("nexudus-sandbox")
  .description(
    "The Nexudus REST API running on this machine, with state. Unofficial, and not affiliated with Nexudus.",
  )
  .version(version)
  .helpCommand(true)
  .option("-p, --port <number>", "port to listen on; 0 for any free port", wholeNumber(65_535), 4010)
  .option("--host <address>", "address to listen on; 0.0.0.0 opens the sandbox to the network", "127.0.0.1")
  .option("--db <file>", "file to keep the state in", fileName, ":memory:")
  .addOption(seedOption)
  .option(
    "--user <email:password>",
    "adds a user, who is an administrator unless --role follows; can be repeated",
    readUser,
  )
  .option("--role <role...>", "roles of the user before it, such as Coworker-List")
  .on("option:role", (role: string) => giveRole(role))
  .addOption(
    new Option("--dialect <name>", "source to follow where clients and pages disagree")
      .choices(["observed", "documented"])
      .default("observed"),
  )
  .option("--no-strict", "ignore keys and filters that the document lacks, instead of rejecting them")
  .addOption(
    new Option(
      "--throttle [status]",
      "apply the service's published rate limits, with status 409 (default) or 429",
    ).choices(["409", "429"]),
  )
  .option("--latency <ms>", "minimum duration of every response, in milliseconds", wholeNumber(600_000), 0)
  .option("--cors <origin...>", "web origins that may use the sandbox, besides those of this machine", [])
  .option(
    "--webhook-secret <text>",
    "secret that signs webhook deliveries; empty for no signature",
    webhookSecret,
    "sandbox",
  )
  .option("--record <count>", "requests to keep for /_sandbox/requests", wholeNumber(100_000), 0)
  .option("--json", "log in JSON: one object for the start and for each request", false)
  .option("-q, --quiet", "do not log requests", false)
  .allowExcessArguments()
  .enablePositionalOptions()
  .exitOverride()
  .action((options: ServeOptions & { role?: unknown }) => {
    // Commander's own message, with the nearest name; its types leave the method out.
    if (program.args.length > 0) (program as Command & { unknownCommand(): void }).unknownCommand();
    const { role: _, ...rest } = options;
    return serve(rest);
  });

/** Gives a role to the user of the last `--user`. */
function giveRole(role: string): void {
  const { user: users = [] } = program.opts<ServeOptions>();
  const last = users.at(-1);
  if (!last) program.error("error: option '--role' needs a '--user' before it", { exitCode: 2 });
  const changed = { ...last, roles: [...(last?.roles ?? []), role] };
  program.setOptionValue("user", [...users.slice(0, -1), changed]);
}

program
  .command("export")
  .allowExcessArguments(false)
  .description("Write all records as JSON Lines, to a file or to standard output.")
  .argument("[file]")
  .requiredOption("--db <file>", "file that a sandbox keeps its state in", fileName)
  .action((file: string | undefined, { db }: { db: string }) => exportTo(file, db));

program
  .command("import")
  .allowExcessArguments(false)
  .description(
    "Import all records of a JSON Lines file, or none. A record replaces the one with the same id.",
  )
  .argument("<file>")
  .requiredOption("--db <file>", "file that a sandbox keeps its state in", fileName)
  .action(async (file: string, { db }: { db: string }) => {
    const interrupted = new AbortController();
    let importing: Promise<number> | undefined;
    endOnSignals(() => {
      interrupted.abort(new Error("Interrupted. Nothing was imported."));
      return importing?.catch(() => (process.exitCode = 130));
    });
    importing = importFile(file, db, showProgress, interrupted.signal);
    console.log(`Imported ${await importing} records into ${db}.`);
  });

// The reader of the log may close the pipe, as `| head` does. The sandbox continues.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed its own errors. Help is not a failure.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode ??= 2;
  }
}
