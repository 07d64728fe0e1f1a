import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { siteDirectory } from "@nexudus-api/docs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPlayground, type Playground } from "../src/index.ts";

const run = promisify(execFile);
const guide = readFileSync(new URL("guides/start-in-five-minutes/index.html", siteDirectory), "utf8");
// The samples as the guide's copy buttons hold them, where DEL stands for the end of a line.
const samples = [...guide.matchAll(/data-code="([^"]*)"/g)].map(([, code = ""]) =>
  unescape(code).replaceAll("\u007f", "\n"),
);

function unescape(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" };
  return html.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return named[name ?? ""] ?? entity;
    },
  );
}

/** The one sample that begins like this, sent to the playground of this test. */
function sample(beginning: string): string {
  const found = samples.filter((code) => code.startsWith(beginning));
  expect(found).toHaveLength(1);
  return (found[0] ?? "").replaceAll("http://localhost:4010", playground.url);
}

let playground: Playground;
let folder: string;

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
  // Inside the package, from where the client can be imported.
  const reports = fileURLToPath(new URL("../reports/", import.meta.url));
  mkdirSync(reports, { recursive: true });
  folder = mkdtempSync(join(reports, "first-guide-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await playground.close();
});

test("the guide's request, typed as it stands, answers a page of two", async () => {
  const env = {
    ...process.env,
    PATH: `${process.env["PATH"]}:${fileURLToPath(new URL("curl", import.meta.url))}`,
  };
  const { stdout } = await run("sh", ["-c", sample("curl ")], { env });
  expect(JSON.parse(stdout)).toMatchObject({ PageSize: 2, Records: [{}, {}], HasNextPage: true });
});

test("the guide's program lists every coworker, makes one, and reads it back", async () => {
  const file = join(folder, "try.ts");
  writeFileSync(file, sample("import "));
  const { stdout } = await run(process.execPath, [file]);
  const lines = stdout.trimEnd().split("\n");
  const [, total] = /^(\d+) coworkers$/.exec(lines[0] ?? "") ?? [];
  expect(lines.slice(1, -1)).toHaveLength(Number(total));
  expect(lines[1]).toMatch(/^87654321 Ada Lovelace$/);
  expect(lines.at(-1)).toMatch(/^Grace Hopper \d{4}-\d\d-\d\dT/);
});
