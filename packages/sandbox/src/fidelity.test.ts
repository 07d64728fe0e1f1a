import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fidelity } from "./fidelity.ts";

test.each(fidelity.map(({ behaviour, pinnedBy: [file, title] }) => ({ behaviour, file, title })))(
  "a test pins: $behaviour",
  ({ file, title }) => {
    const tests = readFileSync(new URL(`${file}.test.ts`, import.meta.url), "utf8");
    // As the first argument of a test, or behind the table of one.
    expect(tests).toContain(`"${title}",`);
  },
);

test("every behaviour stands there once, with a source", () => {
  const texts = fidelity.map(({ behaviour }) => behaviour);
  expect(new Set(texts).size).toBe(texts.length);
  expect(fidelity.filter(({ source }) => source.length < 10)).toEqual([]);
});
