// Runs the command with minimal rounds. Proves that each area works; says nothing about speed.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { areas } from "./areas.ts";
import type { Results } from "./report.ts";

const folder = mkdtempSync(join(tmpdir(), "nexudus-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bench(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = fileURLToPath(new URL("cli.ts", import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...words], (_failure, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** These start servers, a browser, builds and reviews: a minute together. `pnpm test:soak` sets SOAK. */
const long = new Set(["client", "sandbox", "docs", "pipeline"]);
const tested = Object.keys(areas).filter((name) => process.env["SOAK"] !== undefined || !long.has(name));

describe("each area", () => {
  test.each(tested)(
    "%s runs by itself, prints a table against a peer and writes the same as JSON",
    async (name) => {
      const file = join(folder, `${name}.json`);
      const { code, stdout, stderr } = await bench(name, "--quick", "--json", file);
      expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
      // Written by the command under test.
      const results = JSON.parse(readFileSync(file, "utf8")) as Results;
      expect(Object.keys(results.areas)).toEqual([name]);
      const tables = results.areas[name] ?? [];
      expect(tables).not.toHaveLength(0);
      for (const { title, rows, peer } of tables) {
        expect(stdout).toContain(title);
        expect({ title, peer: rows.find((row) => row.name === peer)?.ratio.median }).toEqual({
          title,
          peer: 1,
        });
        expect({ title, others: rows.filter((row) => row.name !== peer).length }).not.toMatchObject({
          others: 0,
        });
        // A failed measurement would be 0, or null if it was not a number.
        const unmeasured = rows.filter(({ value, ratio }) => !(value.median > 0 && ratio.median > 0));
        expect({ title, unmeasured }).toEqual({ title, unmeasured: [] });
      }
    },
    600_000,
  );
});

describe("the command line", () => {
  test("--help names every area", async () => {
    const { code, stdout } = await bench("--help");
    expect(code).toBe(0);
    for (const name of Object.keys(areas)) expect(stdout).toContain(`\n  ${name} `);
  });

  test.each([
    [["nowhere"], "The area nowhere does not exist. The areas are client"],
    [["--compare", "one.json"], "--compare takes two files"],
    [["--write", "--quick"], "--quick measures nothing that --write could publish"],
    [["--fast"], "--fast"],
  ])("%j is refused with what would be right", async (words, message) => {
    const { code, stderr } = await bench(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("--compare rejects a file that is not a result", async () => {
    const file = join(folder, "other.json");
    writeFileSync(file, "[]");
    const { code, stderr } = await bench("--compare", file, file);
    expect(code).toBe(2);
    expect(stderr).toContain("is not a result of `pnpm bench --json`");
  });
});
