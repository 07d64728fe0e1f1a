// The seam to @redocly/cli: no other module knows its options or its output. It runs as a process, because it bundles its
// core without an interface, and @redocly/openapi-core is published at a version that does not know our configuration.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotRun } from "../cannot-run.ts";
import { isObject, type JsonObject, textOf } from "./json.ts";

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

const command = join(
  dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json"))),
  "bin",
  "cli.js",
);

interface Run {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

function redocly(directory: string, ...commandLine: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [command, ...commandLine],
      {
        cwd: directory,
        maxBuffer: 1024 ** 3,
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: "off",
          REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
          // Otherwise messages carry colours when the caller's terminal has them.
          NO_COLOR: "1",
          FORCE_COLOR: "0",
        },
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : undefined;
        if (code === undefined)
          reject(new CannotRun(`redocly ${commandLine[0]} was stopped: ${error?.message}`));
        else resolve({ code, output: stdout, messages: stderr });
      },
    );
  });
}

function parse(run: Run, what: string): JsonObject {
  const start = run.output.indexOf("{");
  if (start !== -1) {
    try {
      const value: unknown = JSON.parse(run.output.slice(start));
      if (isObject(value)) return value;
    } catch {
      // Falls through: what it printed instead of JSON is the message.
    }
  }
  throw new CannotRun(
    `${what}:\n${[run.output, run.messages]
      .map((text) => text.trim())
      .join("\n")
      .trim()}`,
  );
}

/**
 * Lints a split document with the configuration beside it.
 *
 * @throws {CannotRun} when the document cannot be read at all
 */
export async function lint(directory: string, document: string): Promise<LintProblem[]> {
  const run = await redocly(directory, "lint", document, "--format", "json", "--max-problems", "1000000");
  const report = parse(run, `${document} could not be linted`);
  const problems = Array.isArray(report["problems"]) ? report["problems"] : [];
  return problems.filter(isObject).map((problem) => {
    const locations = Array.isArray(problem["location"]) ? problem["location"].filter(isObject) : [];
    const location = locations[0] ?? {};
    const source = isObject(location["source"]) ? location["source"] : {};
    const start = isObject(location["start"]) ? location["start"] : {};
    return {
      rule: textOf(problem["ruleId"]),
      severity: problem["severity"] === "error" ? "error" : "warn",
      message: textOf(problem["message"]).trim(),
      file: textOf(source["ref"] ?? document).replaceAll("\\", "/"),
      line: Number(start["line"] ?? 1),
      column: Number(start["col"] ?? 1),
      pointer: textOf(location["pointer"] ?? "#/"),
    };
  });
}

/**
 * Bundles a split document into one JSON file and answers it parsed.
 *
 * @throws {CannotRun} with Redocly's own message, which names file and line
 */
export async function bundle(directory: string, document: string, output: string): Promise<JsonObject> {
  const run = await redocly(directory, "bundle", document, "--output", output);
  if (run.code !== 0) {
    throw new CannotRun(`${document} could not be bundled:\n${(run.output + run.messages).trim()}`);
  }
  const value: unknown = JSON.parse(await readFile(output, "utf8"));
  if (!isObject(value)) throw new CannotRun(`${document} is no OpenAPI document: it holds no object.`);
  return value;
}

/** The version of Redocly's command, which is pinned. */
export const redoclyVersion = dirname(dirname(command));
