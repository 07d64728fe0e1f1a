import { closeSync, openSync, readSync } from "node:fs";

/** The maximum length of a line in bytes, far more than a record needs. A file with longer lines is not an export. */
const longestLine = 64 * 1024 * 1024;

/**
 * Reads the lines of a file in UTF-8 on demand. Not with node:readline, because a transaction cannot await.
 *
 * @throws Error that says why the file cannot be read.
 */
export function* readLines(file: string): Generator<string> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    yield* splitLines(descriptor);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The file ${file} cannot be read: ${reason}`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function* splitLines(descriptor: number): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const bytes = Buffer.alloc(256 * 1024);
  let number = 0;
  let begun: Buffer[] = [];
  let begunLength = 0;
  const decode = (end: Buffer): string => {
    number++;
    const line = Buffer.concat([...begun, end]);
    begun = [];
    begunLength = 0;
    try {
      return decoder.decode(line);
    } catch (error) {
      throw new Error(`line ${number} is not UTF-8`, { cause: error });
    }
  };
  for (;;) {
    const read = bytes.subarray(0, readSync(descriptor, bytes));
    let start = 0;
    for (let end = read.indexOf(10); end >= 0; end = read.indexOf(10, start)) {
      yield decode(read.subarray(start, end));
      start = end + 1;
    }
    if (read.length === 0) break;
    // A copy, because the next chunk is read into the same buffer.
    begun.push(Buffer.from(read.subarray(start)));
    begunLength += read.length - start;
    if (begunLength > longestLine) throw new Error(`line ${number + 1} is longer than 64 MB`);
  }
  yield decode(bytes.subarray(0, 0));
}
