// Lints and bundles the split document in one pass over its files. build.ts and the review of pull requests use it.
import { dirname } from "node:path";
import {
  BaseResolver,
  bundle,
  lint,
  loadConfig,
  type LocationObject,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { endlessSchemas } from "./endless-schemas.ts";
import { readEntityFiles } from "./rules/entities/checks/entity-files.ts";
import { placeProblems } from "./rules/entities/checks/place-problems.ts";

export interface ReadDocument {
  /** What the lint found; if the document cannot be read, only the reasons for that. */
  readonly problems: readonly NormalizedProblem[];
  /** The bundle; undefined if the document cannot be read. */
  readonly bundle: object | undefined;
  /** The root file with everything that is generated, before its references are bundled; undefined with the bundle. */
  readonly root: object | undefined;
}

/**
 * Reads a document that is split into files.
 *
 * @param file the root file
 * @param configFile the redocly.yaml to lint by
 */
export async function readDocument(file: string, configFile: string): Promise<ReadDocument> {
  const config = await loadConfig({ configPath: configFile });
  const externalRefResolver = new BaseResolver(config.resolve);
  const input = { ref: file, config, externalRefResolver };
  const unreadable = (problems: readonly NormalizedProblem[]): ReadDocument => ({
    problems: problems.map((problem) => withoutFolder(problem, dirname(file))),
    bundle: undefined,
    root: undefined,
  });
  try {
    const root = await externalRefResolver.resolveDocument(null, file, true);
    if (root instanceof Error) throw root;
    if (typeof root.parsed !== "object" || root.parsed === null || Array.isArray(root.parsed)) {
      const at = { source: root.source, pointer: "#/" };
      return unreadable([problemAt(at, "This is not an OpenAPI document. It starts with `openapi: 3.1.1`.")]);
    }
    const written = structuredClone<object>(root.parsed);
    const { entities, mistakes } = await readEntityFiles(root, externalRefResolver);
    if (mistakes.length > 0)
      return unreadable(mistakes.map(({ location, message }) => problemAt(location, message)));
    const problems = await lint(input);
    // Bundling rewrites the parsed files, so these come first. The root is a mapping, see above.
    const reasons = await unreadableFiles(externalRefResolver);
    const completed = structuredClone<object>(root.parsed);
    const placed = (found: readonly NormalizedProblem[]) =>
      placeProblems(found, { source: root.source, written, completed }, entities);
    const result = await bundle(input);
    reasons.push(...placed(withoutRepeats(result.problems)));
    // A broken reference or schema causes problems in many places. Only the cause is reported.
    if (reasons.length > 0) return unreadable(reasons);
    // As is that of the bundle.
    return {
      problems: placed(problems).map(withAdvice),
      bundle: result.bundle.parsed as object,
      root: completed,
    };
  } catch (error) {
    // Redocly fails without naming a file, for example with "Maximum call stack size exceeded".
    const reasons = await unreadableFiles(externalRefResolver);
    if (reasons.length > 0) return unreadable(reasons);
    if (!(error instanceof YamlParseError)) throw error;
    const { source, line, col, message } = error;
    const at = { source, pointer: undefined, start: { line, col } };
    return unreadable([problemAt(at, `${notYaml} ${message}`)]);
  }
}

/** Files that are empty, and schemas without an end. */
async function unreadableFiles(resolver: BaseResolver): Promise<NormalizedProblem[]> {
  const files = await Promise.allSettled(resolver.cache.values());
  const read = files.flatMap((file) =>
    file.status === "fulfilled" && "parsed" in file.value ? [file.value] : [],
  );
  const empty = read.filter(({ parsed }) => parsed === undefined || parsed === null);
  return [
    ...empty.map(({ source }) =>
      problemAt(
        { source, pointer: "#/" },
        "This file is empty. Fill it, or remove it and what refers to it.",
      ),
    ),
    ...endlessSchemas(read).map(({ source, pointer, reference }) =>
      problemAt(
        { source, pointer },
        `The reference \`${reference}\` leads back to itself, so the schema has no end. Refer to another schema.`,
      ),
    ),
  ];
}

function problemAt(location: LocationObject, message: string): NormalizedProblem {
  return { ruleId: "unreadable", severity: "error", message, location: [location], suggest: [] };
}

/** Redocly reports a file that is not YAML once for each reference to it, and every such reference as well. */
function withoutRepeats(problems: readonly NormalizedProblem[]): readonly NormalizedProblem[] {
  const broken = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const byFile = new Map(broken.map((problem) => [problem.location[0]?.source, problem]));
  return broken.length > 0 ? [...byFile.values()] : problems;
}

const notYaml = "This is not valid YAML:";

/** Redocly names files by their place on this machine. */
function withoutFolder(problem: NormalizedProblem, folder: string): NormalizedProblem {
  const message = problem.message
    .replaceAll(`${folder}/`, "")
    .replace("Failed to parse:", notYaml)
    // The location has these.
    .replace(new RegExp(`^(${notYaml} .*?) in ".*" \\(\\d+:\\d+\\)`), "$1.")
    .replace(
      /deficient indentation\.|flow collection entries\./,
      "$& Close a bracket or quote in or above this line.",
    )
    .replace("duplicated mapping key.", "$& Remove one of both.")
    .replace(
      /bad indentation of a mapping entry\.?/,
      "bad indentation of a mapping entry. Put a text in quotes if it has a colon and a space, or begins with a quote.",
    )
    .replace("ENOENT: no such file or directory", "there is no file")
    .replace(/^Can't resolve \$ref$/, "$&: the file has nothing at this pointer.");
  return { ...problem, message };
}

/** A keyword of OpenAPI 3.0 that contributors still use, and that 3.1 replaced. */
function withAdvice(problem: NormalizedProblem): NormalizedProblem {
  if (!problem.message.startsWith("Property `nullable` is not expected")) return problem;
  const message = `${problem.message} OpenAPI 3.1 writes it as a type: \`type: [string, "null"]\`, or \`anyOf\` with \`{ type: "null" }\` beside a reference.`;
  return { ...problem, message };
}
