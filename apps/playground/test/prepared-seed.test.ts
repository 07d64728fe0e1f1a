import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = `
  import { createRequire } from "node:module";
  import { createSandbox } from "@nexudus-api/sandbox";
  const coworkers = (seed) =>
    [...createSandbox({ seed }).exportLines()].filter((line) => line.startsWith('{"entity":"Coworker",'));
  const isGenerating = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes("faker"));
  const prepared = coworkers(500);
  const before = isGenerating();
  // The last group of 500 people is not complete.
  const generated = coworkers(501).slice(0, 496);
  const same = generated.every((line, index) => line === prepared[index]);
  console.log(JSON.stringify({ count: prepared.length, before, after: isGenerating(), same }));
`;

test("a built sandbox with a seed of 500 reads what the build has generated", () => {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });
  expect(JSON.parse(output)).toEqual({ count: 500, before: false, after: true, same: true });
});
