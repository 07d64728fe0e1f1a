// `node totals.ts` prints how many cases the comparison rates as their verdict says: break or not, and the exact bump.
import { compare } from "../compare/compare.ts";
import { bumpOf } from "../policy/rules.ts";
import { highest } from "../policy/bump.ts";
import { cases } from "./cases.ts";

const rated = cases.map(({ base, revision, bump }) => ({
  bump,
  given: highest(compare(base, revision).map(bumpOf)) ?? "none",
}));
const onBreak = rated.filter(({ bump, given }) => (bump === "major") === (given === "major"));
const exact = rated.filter(({ bump, given }) => bump === given);
console.log(
  `${cases.length} cases: ${onBreak.length} right on break or not, ${exact.length} on the exact bump.`,
);
