// The published declarations, compiled by every TypeScript that users have: strict, exact, and with lib checks on.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
let folder = "";

beforeAll(() => {
  // Inside the package, so that its own name resolves through its exports, as an installed one would.
  folder = mkdtempSync(join(here, "../reports-consumer-"));
  writeFileSync(
    join(folder, "consumer.ts"),
    `import { Gender, type Coworker, type CoworkerReplace, type CoworkerWhere, type paths, resources } from "@nexudus-api/types";

export const where: CoworkerWhere = { Gender: Gender.Female, UpdatedOn: { from: new Date(0) } };
export const echo = (coworker: Coworker): CoworkerReplace => ({ ...coworker, Notes: null });
export const path: keyof paths = resources.coworkers.path;
`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2023",
        lib: ["ES2023", "DOM"],
        module: "NodeNext",
        moduleResolution: "NodeNext",
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
      },
      files: ["consumer.ts"],
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["typescript", "typescript-6", "typescript-7"])(
  "the declarations check without an error under the %s of package.json (5.9, 6, 7)",
  async (name) => {
    const tsc = join(dirname(require.resolve(`${name}/package.json`)), "bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
      (failure: { stdout: string }) => failure,
    );
    expect(stdout).toBe("");
  },
);
