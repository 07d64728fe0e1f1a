// `pnpm spec:review`: see the usage below, and README.md for what the review says.
import { writeFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { parseArgs } from "node:util";
import { CannotRun, messageOf } from "./cannot-run.ts";
import { fixChangesets } from "./gate/fix.ts";
import { repositoryAt } from "./git/repository.ts";
import { formats, type Format, withoutReview } from "./report/formats.ts";

const usage = `Usage: pnpm spec:review [--base <git ref>] [--format <format>[=<file>]] [--fix]

Reviews spec/ against its merge base: lints it, rates every change, and checks that the changesets release enough.

  --base    Branch, tag or commit to compare with. Default: the branch that the pull request is merged into.
  --format  stylish (default), github, markdown or json; =<file> writes it to a file.
            Can be repeated.
  --fix     Write the missing changeset, or raise its bumps. Then replace its placeholder line.

Exit codes: 0 passed, 1 lint errors or changesets that release too little, 2 could not run.`;

interface Output {
  readonly format: Format;
  readonly file?: string;
}

function outputOf(value: string): Output {
  const [name = "", ...rest] = value.split("=");
  const format = Object.keys(formats).find((one): one is Format => one === name);
  if (format !== undefined) return rest.length === 0 ? { format } : { format, file: rest.join("=") };
  throw new CannotRun(
    `The format \`${name}\` does not exist. The formats are ${Object.keys(formats).join(", ")}.\n\n${usage}`,
  );
}

/** @returns the exit code */
export async function main(commandLine: readonly string[], directory: string): Promise<number> {
  let outputs: readonly Output[] = [];
  try {
    const { values } = parse(commandLine);
    if (values.help === true) {
      console.log(usage);
      return 0;
    }
    outputs = (values.format ?? ["stylish"]).map(outputOf);
    const options = { directory, base: values.base };
    const { review } = await import("./review.ts");
    let result = await review(options);
    if (values.fix === true) {
      const { gate: { requiredBumps = [] } = {}, changesets = [] } = result.comparison ?? {};
      const files = fixChangesets(repositoryAt(directory), requiredBumps, changesets);
      console.log(
        files.length === 0
          ? "No changeset needs a change."
          : `Wrote ${files.join(" and ")}. Read it, and replace the placeholder line in a new one.`,
      );
      if (files.length > 0) result = await review(options);
    }
    for (const { format, file } of outputs) write(formats[format](result), file);
    return result.passed ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    console.error(error.message);
    // The report is read where this console is not seen: in a comment, or beside the changed lines.
    for (const { format, file } of outputs) {
      if (file === undefined && format !== "github") continue;
      try {
        write(withoutReview(format, error.message), file);
      } catch {
        // The console has said why the review could not run.
      }
    }
    return 2;
  }
}

function write(text: string, file: string | undefined): void {
  try {
    if (file === undefined) console.log(text);
    else writeFileSync(file, `${text}\n`);
  } catch (error) {
    throw new CannotRun(`The report cannot be written: ${messageOf(error)}. Its folder has to exist.`);
  }
}

function parse(commandLine: readonly string[]) {
  try {
    return parseArgs({
      // pnpm passes its own `--` on.
      args: commandLine.filter((argument) => argument !== "--"),
      options: {
        base: { type: "string" },
        format: { type: "string", multiple: true },
        fix: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CannotRun(`${messageOf(error)}\n\n${usage}`);
  }
}

if (import.meta.main) {
  // Here and in the processes that this one starts: loading the linter and the generator takes a third of a review.
  const { directory } = enableCompileCache();
  if (directory !== undefined) process.env["NODE_COMPILE_CACHE"] ??= directory;
  process.exitCode = await main(process.argv.slice(2), process.cwd());
}
