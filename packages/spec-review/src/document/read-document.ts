// Reads one side of the review with the document's own reader (spec/read-document.ts), as the build does.
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { CannotRun, messageOf } from "../cannot-run.ts";
import type { JsonObject } from "./json.ts";

export interface LintProblem {
  readonly rule: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  /** Relative to the folder of the document, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

export interface Reading {
  /** The problems found by the lint. If the document cannot be read, only the reasons for that. */
  readonly problems: readonly LintProblem[];
  /** The bundle; undefined if the document cannot be read. */
  readonly document?: JsonObject;
  /** The root file with everything that is generated; undefined with the document. */
  readonly root?: JsonObject;
}

/** The number of cached results. */
const kept = 10;

const reader = join(
  dirname(fileURLToPath(import.meta.resolve("@nexudus-api/spec/package.json"))),
  "read-document.ts",
);
// The spec package publishes its bundle only, so its reader is found by its path.
const { readDocument: readSplit } = (await import(pathToFileURL(reader).href)) as {
  readonly readDocument: (
    file: string,
    configFile: string,
  ) => Promise<{
    readonly problems: readonly NormalizedProblem[];
    readonly bundle: object | undefined;
    readonly root: object | undefined;
  }>;
};

/**
 * Lints and bundles a document, with the rules of the work tree: a new rule reports what it finds at the base as known.
 * This takes longest, so results are kept.
 *
 * @param content what identifies the files of the document
 * @param folderOf writes the document's folder if it does not exist, and returns its name
 * @param configuration the folder of the redocly.yaml to lint by, and of its rules
 * @param cache the folder of the results
 * @throws {CannotRun} when the lint itself fails, for example by a mistake in its configuration
 */
export async function readDocument(
  content: string,
  folderOf: () => string,
  configuration: string,
  cache: string,
): Promise<Reading> {
  const rules = contentOf(configuration, ["redocly.yaml", "*.ts", "rules/**/*.ts"]);
  const hash = createHash("sha256").update(
    [content, rules, import.meta.resolve("@redocly/openapi-core")].join(),
  );
  const result = join(cache, `${hash.digest("hex").slice(0, 24)}.json`);
  if (!existsSync(result)) {
    const folder = folderOf();
    const { problems, bundle, root } = await readSplit(
      join(folder, "openapi.yaml"),
      join(configuration, "redocly.yaml"),
    ).catch((error: unknown) => {
      throw new CannotRun(`The document cannot be linted: ${messageOf(error)}`);
    });
    const reading = {
      problems: problems.map((problem) => lintProblem(folder, problem)),
      document: bundle,
      root,
    };
    mkdirSync(cache, { recursive: true });
    // Written under another name and renamed, so that a review that is stopped leaves no incomplete result.
    writeFileSync(`${result}.${process.pid}`, JSON.stringify(reading));
    renameSync(`${result}.${process.pid}`, result);
    const age = (name: string) => statSync(join(cache, name)).mtimeMs;
    const newest = readdirSync(cache).toSorted((a, b) => age(b) - age(a));
    for (const name of newest.slice(kept)) rmSync(join(cache, name), { recursive: true, force: true });
  }
  // Written above.
  return JSON.parse(readFileSync(result, "utf8")) as Reading;
}

/** Identifies the content of the files in a folder. */
export function contentOf(cwd: string, pattern: string | string[]): string {
  const hash = createHash("sha256");
  for (const name of globSync(pattern, { cwd, exclude: ["node_modules", "dist", "reports"] }).toSorted())
    hash.update(`\0${name}\0`).update(readFileSync(join(cwd, name)));
  return hash.digest("hex");
}

function lintProblem(
  folder: string,
  { ruleId, severity, message, location: [location] }: NormalizedProblem,
): LintProblem {
  const at = location && getLineColLocation(location);
  return {
    rule: ruleId,
    severity,
    message,
    file: relative(folder, at?.source.absoluteRef ?? "openapi.yaml").replaceAll("\\", "/"),
    line: at?.start.line ?? 1,
    column: at?.start.col ?? 1,
    pointer: location?.pointer ?? "#/",
  };
}
