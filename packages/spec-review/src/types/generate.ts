import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonObject } from "../document/json.ts";

/** The folder of the types package's generator. */
export const generator = join(
  dirname(fileURLToPath(import.meta.resolve("@nexudus-api/types/package.json"))),
  "generate",
);

/**
 * Generates the types of a bundled document.
 *
 * @returns why it could not be done; undefined when it was
 */
export function generate(document: JsonObject, directory: string): Promise<string | undefined> {
  const file = join(directory, "document.json");
  mkdirSync(directory, { recursive: true });
  writeFileSync(file, JSON.stringify(document));
  return new Promise((resolve) => {
    const options = { cwd: generator, maxBuffer: 1024 ** 3 };
    execFile(
      process.execPath,
      [join(generator, "index.ts"), file, directory],
      options,
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`;
        // The message of an uncaught error, without its stack.
        resolve(error === null ? undefined : (/^\w*Error: .*$/m.exec(output)?.[0] ?? output.trim()));
      },
    );
  });
}
