export { canonicalOf, type Canonical } from "./canonical.ts";
export { compare, type Comparison } from "./compare.ts";
export { highest, rate, type RatedChange } from "./rating.ts";
export { type Bump, diff } from "./redocly.ts";
