import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exportFile } from "../files.ts";
import { databaseFiles } from "../store/database/remove-database.ts";

/** Writes the records of a database as JSON Lines, to a file or to standard output. */
export async function exportTo(file: string | undefined, db: string): Promise<void> {
  if (!existsSync(db)) throw new Error(`The file ${db} does not exist.`);
  if (file !== undefined && databaseFiles(db).some((own) => isSameFile(file, own)))
    throw new Error(`${file} is the sandbox's own file. Choose another for the records.`);
  const records = exportFile(db);
  const lines = () => Readable.from(withLineEnds(records));
  try {
    if (file === undefined) await pipeline(lines(), process.stdout);
    else await writeWhole(file, lines);
  } catch (error) {
    // The reader may close the pipe early, as `| head` does.
    if (file === undefined && error instanceof Error && "code" in error && error.code === "EPIPE") return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Could not write the records: ${reason}`, { cause: error });
  }
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** Replaces a file when the new one is complete. */
async function writeWhole(file: string, content: () => Readable): Promise<void> {
  const before = statSync(file, { throwIfNoEntry: false });
  // A pipe or a device cannot be replaced.
  if (before && !before.isFile()) return pipeline(content(), createWriteStream(file));
  const target = before ? realpathSync(file) : file;
  const partial = `${target}.${process.pid}.partial`;
  try {
    await pipeline(content(), createWriteStream(partial, { flags: "wx", flush: true }));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
