import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const consumer = fileURLToPath(new URL("../test/consumer", import.meta.url));

const compile = (name: string, ...flags: string[]) => {
  const compiler = join(dirname(require.resolve(`${name}/package.json`)), "bin/tsc");
  return promisify(execFile)(process.execPath, [compiler, "-p", consumer, ...flags]);
};

test.each(["typescript-5", "typescript-6", "typescript"])(
  "a file that calls every method checks under the %s of package.json, at the cost of at most 500 instantiations",
  async (name) => {
    const { stdout } = await compile(name, "--extendedDiagnostics");
    const count = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(500);
  },
);

test.each([
  ["in a project that checks its libraries", ["--skipLibCheck", "false"]],
  ["where Node's types stand in for the browser's", ["--lib", "ES2023", "--types", "node"]],
])("the declarations check %s", async (_, flags) => {
  await expect(compile("typescript", ...flags)).resolves.toMatchObject({ stdout: "" });
});
