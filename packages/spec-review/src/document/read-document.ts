// Reads one side of the review with the document's own reader (spec/read-document.ts), as the build does.
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { CannotRun } from "../cannot-run.ts";
import { isObject, type JsonObject } from "./json.ts";

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
  /** What the lint found; if the document cannot be read, only the reasons for that. */
  readonly problems: readonly LintProblem[];
  /** The bundle; undefined if the document cannot be read. */
  readonly document: JsonObject | undefined;
}

const reader = join(
  dirname(fileURLToPath(import.meta.resolve("@nexudus-api/spec/package.json"))),
  "read-document.ts",
);
// The spec package publishes its bundle only, so its reader is found by its path.
const { readDocument: readSplit } = (await import(pathToFileURL(reader).href)) as {
  readonly readDocument: (
    file: string,
    configFile: string,
  ) => Promise<{ readonly problems: readonly NormalizedProblem[]; readonly bundle: object | undefined }>;
};

/**
 * Lints and bundles a document.
 *
 * @param folder the document's folder
 * @param configFile the redocly.yaml to lint by
 * @throws {CannotRun} when the lint itself fails, for example by a mistake in its configuration
 */
export async function readDocument(folder: string, configFile: string): Promise<Reading> {
  try {
    const { problems, bundle } = await readSplit(join(folder, "openapi.yaml"), configFile);
    // JSON has no `undefined` and no shared nodes, and what follows relies on neither.
    const document: unknown = bundle && JSON.parse(JSON.stringify(bundle));
    return {
      problems: problems.map((problem) => lintProblem(folder, problem)),
      document: isObject(document) ? document : undefined,
    };
  } catch (error) {
    throw new CannotRun(
      `The document cannot be linted: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
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
