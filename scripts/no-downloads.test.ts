// After the installation, no task of `npm test` or `npm start` opens a connection to another machine. This test catches the
// usual way to do so, a package manager that downloads; CI also runs `npm test` without a network.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A command that downloads: as words of a command line, or as the words of an array of arguments. */
const download =
  /["'`](?:\S*[/\\])?(?:npx|pnpx|yarn|corepack|dlx)(?:\.cmd)?["'`]|["'`](?:install|dlx|ci)["'`]|(?:^|&& |["'`])(?:npx|corepack|(?:npm|pnpm|yarn) (?:i|install|add|ci|dlx|exec|create))\b/;

/** The lines of code that run such a command. */
const downloads = (code: string): string[] =>
  code.split("\n").filter((line) => download.test(line) && !/^\s*(?:\/[/*]|\*)/.test(line));

test.each([
  'run("pnpm", ["dlx", "node@20"])',
  'spawn("npx", ["--yes", "node@20"])',
  'execFile("npm", ["install", "node"])',
  '"test": "pnpm install && vitest run"',
  "await run(`npm install ${name}`)",
])("%s counts as a download", (line) => {
  expect(downloads(line)).toEqual([line]);
});

test("no test downloads anything", () => {
  const patterns = [
    "{spec,packages/*,apps/*}/**/*.test.ts",
    "{spec,packages/*,apps/*}/**/{test,testing}/**/*.{ts,mjs,js}",
    "scripts/**/*.ts",
  ];
  const files = globSync(patterns, {
    cwd: root,
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "scripts/no-downloads.test.ts",
      // Compares the lines of release.yml with what they should be, and runs none of them.
      "packages/spec-review/src/workflows.test.ts",
      // Runs the README's recipes with the built command in place of npx.
      "apps/playground/test/recipes.test.ts",
      // Installs from a registry on this machine.
      "packages/release/src/rehearsal.test.ts",
    ],
  });
  expect(files).toContain("scripts/new-entity.test.ts");
  const found = files.flatMap((file) =>
    downloads(readFileSync(join(root, file), "utf8")).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test("no script of a package downloads anything", () => {
  const manifests = globSync("{.,spec,packages/*,apps/*}/package.json", { cwd: root });
  const found = manifests.flatMap((file) => {
    // pnpm has installed from these files.
    const { scripts = {} } = JSON.parse(readFileSync(join(root, file), "utf8")) as {
      scripts?: Record<string, string>;
    };
    return Object.entries(scripts).filter(([, command]) => download.test(command));
  });
  expect(found).toEqual([]);
});
