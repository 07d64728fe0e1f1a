import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";
import { bumpOf } from "../../policy/rules.ts";
import { highest } from "../../policy/bump.ts";
import { cases } from "../../testing/cases.ts";

describe("every kind of change is rated as the policy says", () => {
  it("each case has a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(660);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)("$name: $bump", ({ base, revision, bump, rules }) => {
    const changes = compare(base, revision).map((change) => ({ rule: change.rule, bump: bumpOf(change) }));
    const needed = highest(changes.map((change) => change.bump)) ?? "none";
    const deciding = new Set(changes.flatMap((change) => (change.bump === needed ? [change.rule] : [])));
    expect({ bump: needed, rules: [...deciding].toSorted() }).toEqual({ bump, rules: rules.toSorted() });
  });
});
