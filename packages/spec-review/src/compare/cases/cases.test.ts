import { describe, expect, it } from "vitest";
import { cases } from "./all.ts";
import { type Case, documentOf } from "./case.ts";
import { compare } from "../compare.ts";
import { bumpOf, highest } from "../rules.ts";

function review([, base, revision]: Case) {
  const changes = compare(documentOf(base), documentOf(revision)).map((change) => ({
    ...change,
    bump: bumpOf(change),
  }));
  const bump = highest(changes.map((change) => change.bump)) ?? "none";
  const deciding = changes.filter((change) => change.bump === bump).map(({ rule }) => rule);
  return { bump, rules: [...new Set(deciding)].toSorted(), changes };
}

describe("every kind of change is rated as the policy says", () => {
  it("each case has a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(119);
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one[0], one[3], one] as const))("%s: %s", (_name, rating, one) => {
    const [, , , , ...rules] = one;
    const { bump, rules: deciding } = review(one);
    expect({ bump, rules: deciding }).toEqual({ bump: rating, rules: rules.toSorted() });
  });
});
