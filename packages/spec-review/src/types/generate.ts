import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { messageOf } from "../cannot-run.ts";
import type { JsonObject } from "../document/json.ts";

const typesPackage = dirname(fileURLToPath(import.meta.resolve("@nexudus-api/types/package.json")));

/**
 * Generates the types of a bundled document.
 *
 * @returns why it could not be done; undefined when it was
 */
export async function generate(document: JsonObject, directory: string): Promise<string | undefined> {
  // The types package publishes what it generates, so its generator is found by its path.
  const { sourcesOf } = (await import(pathToFileURL(join(typesPackage, "generate", "sources.ts")).href)) as {
    readonly sourcesOf: (document: JsonObject) => Readonly<Record<string, string>>;
  };
  try {
    const sources = sourcesOf(structuredClone(document));
    const handWritten = join(typesPackage, "src");
    const options = { recursive: true, filter: (name: string) => name !== join(handWritten, "generated") };
    await cp(handWritten, directory, options);
    await mkdir(join(directory, "generated"));
    for (const [name, text] of Object.entries(sources))
      await writeFile(join(directory, "generated", name), text);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}
