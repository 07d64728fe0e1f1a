import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("importing the package on an older Node says which one it needs", async () => {
  const older =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
  const index = new URL("../../index.ts", import.meta.url).href;
  const code = `await import(${JSON.stringify(index)}).catch(({ message }) => console.log(message));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--import",
    `data:text/javascript,${older}`,
    "--input-type=module",
    "--eval",
    code,
  ]);
  expect(stdout).toBe(`@nexudus-api/sandbox needs Node 24.12 or newer, and this is ${process.version}.\n`);
});
