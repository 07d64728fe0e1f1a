import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { areas } from "./areas.ts";
import { compare, type Results, toMarkdown, toText } from "./report.ts";
import type { Table } from "./table.ts";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
const latest = fileURLToPath(new URL("../reports/latest.json", import.meta.url));
const names = Object.keys(areas);

const help = `pnpm bench                           all areas; minutes each, on a machine that does nothing else
pnpm bench ${names.slice(0, 2).join(" ")}             some of them
pnpm bench --quick                   minimal rounds: shows that it works, measures nothing
pnpm bench --json now.json           where the results go besides the screen (default: packages/bench/reports/latest.json)
pnpm bench --compare a.json b.json   what changed between two runs
pnpm bench --write                   also writes the tables of packages/bench/README.md, for the areas that ran

Areas:
${names.map((name) => `  ${name.padEnd(10)} ${areas[name]?.title}`).join("\n")}
`;

/** A command line that cannot be carried out. */
class UsageError extends Error {}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        quick: { type: "boolean", default: false },
        compare: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        json: { type: "string", default: latest },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.compare) {
    const [before, after, ...rest] = positionals;
    if (before === undefined || after === undefined || rest.length > 0) {
      throw new UsageError("--compare takes two files, each written by --json.");
    }
    console.log(compare(readResults(before), readResults(after)));
    return;
  }
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`The area ${unknown} does not exist. The areas are ${names.join(", ")}.`);
  if (values.write && values.quick)
    throw new UsageError("--quick measures nothing that --write could publish.");

  // Without it, garbage of one contender is collected while another is measured.
  setFlagsFromString("--expose-gc");
  Reflect.set(globalThis, "gc", runInNewContext("gc"));

  const measured: Record<string, readonly Table[]> = {};
  for (const name of positionals.length > 0 ? positionals : names) {
    const area = await areas[name]?.load();
    const scale = {
      ...(values.quick ? { quick: true, rounds: 1, turn: 10 } : { quick: false, rounds: 15, turn: 50 }),
      progress: (message: string) => process.stderr.write(`  ${name}: ${message}\n`),
    };
    const tables = (await area?.run(scale)) ?? [];
    measured[name] = tables;
    for (const table of tables) console.log(`\n${toText(name, table)}`);
    // Written after each area, because the next one may take half an hour and be interrupted.
    const results: Results = {
      date: new Date().toISOString(),
      commit: commit(),
      machine: machine(),
      quick: values.quick,
      areas: measured,
    };
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
    if (values.write) writeReadme(results, name, tables);
  }
  console.log(`\nAlso in ${relative(process.cwd(), values.json)}.`);
}

function readResults(file: string): Results {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof parsed !== "object" || parsed === null || !("areas" in parsed)) {
    throw new UsageError(`${file} is not a result of \`pnpm bench --json\`.`);
  }
  // Only this program writes files with areas.
  return parsed as Results;
}

/** Each area has its own section between markers, so that running one area keeps the others. */
function writeReadme(results: Results, name: string, tables: readonly Table[]): void {
  const text = readFileSync(readme, "utf8");
  const begin = `<!-- ${name}: written by pnpm bench --write -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`<!-- end of ${name} -->`);
  if (from < 0 || to < from) throw new Error(`${readme} has lost its markers: ${begin} and its end.`);
  writeFileSync(
    readme,
    `${text.slice(0, from)}${begin}\n\n${toMarkdown(results, tables)}\n\n${text.slice(to)}`,
  );
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.replaceAll(/\((R|TM)\)|@.*/g, "").trim() ?? "unknown processor";
  return `${processors.length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.versions.node}`;
}

const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: dirname(readme), encoding: "utf8" }).trim();

function commit(): string {
  if (!existsSync(fileURLToPath(new URL("../../../.git", import.meta.url)))) return "a copy without git";
  // An earlier area of the same run has written the README.
  const changes = git("status", "--porcelain", "--", ":/", ":!README.md");
  return git("rev-parse", "--short", "HEAD") + (changes === "" ? "" : ", with changes");
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${help}`);
  process.exitCode = 2;
}
