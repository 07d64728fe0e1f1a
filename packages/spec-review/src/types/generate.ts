import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the types package's generator. */
export const generator = join(
  dirname(fileURLToPath(import.meta.resolve("@nexudus-api/types/package.json"))),
  "generate",
);

/**
 * Generates the types of a bundled document.
 *
 * @param document the file of the bundle
 * @returns why it could not be done; undefined when it was
 */
export function generate(document: string, directory: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { cwd: generator, maxBuffer: 1024 ** 3 };
    execFile(
      process.execPath,
      [join(generator, "index.ts"), document, directory],
      options,
      (error, stdout, stderr) => {
        const output = `${stdout}${stderr}`;
        // The message of an uncaught error, without its stack.
        resolve(error === null ? undefined : (/^\w*Error: .*$/m.exec(output)?.[0] ?? output.trim()));
      },
    );
  });
}
