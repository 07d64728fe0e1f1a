import { expect, test } from "vitest";
import { fidelity, type Behaviour } from "./fidelity.ts";
import { findUnproven, type TestResult } from "./testing/find-unproven.ts";

test("the ledger has every behaviour once, complete, and with a source", () => {
  const texts = fidelity.map(({ behaviour }) => behaviour);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { area, status, source, provenBy, documentedDialect } of fidelity) {
    expect(
      "paths credentials lists reads writes relations commands pictures webhooks limits".split(" "),
    ).toContain(area);
    expect(["documented", "observed", "assumed"]).toContain(status);
    expect(source.length).toBeGreaterThan(10);
    expect(provenBy).toEqual([expect.any(String), expect.any(String)]);
    expect(["string", "undefined"]).toContain(typeof documentedDialect);
  }
});

const behaviour: Behaviour = {
  area: "reads",
  behaviour: "An unknown id returns 404.",
  status: "assumed",
  source: "No source says otherwise",
  provenBy: ["reads", "returns 404 for the id %s"],
};
const passed: TestResult = { file: "reads", title: "returns 404 for the id 5", state: "passed" };

test.each<[string, readonly TestResult[], string]>([
  ["passed", [passed, { ...passed, title: "returns 404 for the id x" }], ""],
  ["is missing", [{ ...passed, title: "returns 401" }], "is missing"],
  ["stands in another file", [{ ...passed, file: "writes" }], "is missing"],
  ["was skipped", [{ ...passed, state: "skipped" }], "is skipped"],
  ["failed once", [passed, { ...passed, state: "failed" }], "is passed and failed"],
])("a behaviour is proven only by a test that ran and passed: one that %s", (_name, results, reason) => {
  const unproven = findUnproven([behaviour], results).join("");
  expect([unproven === "", unproven]).toEqual([reason === "", expect.stringContaining(reason)]);
});
