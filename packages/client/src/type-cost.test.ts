import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const consumer = fileURLToPath(new URL("../test/consumer", import.meta.url));

test("a file that calls every method costs its reader's type check at most 500 instantiations", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    compiler,
    "-p",
    consumer,
    "--extendedDiagnostics",
  ]);
  const count = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(500);
}, 60_000);
