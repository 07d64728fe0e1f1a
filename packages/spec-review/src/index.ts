export { CannotRun } from "./cannot-run.ts";
export { compare, type Comparison } from "./compare.ts";
export type { Finding } from "./finding.ts";
export { type Format, formats } from "./formats.ts";
export type { Gate } from "./gate.ts";
export type { GeneratedTypes } from "./generated-types.ts";
export { review, type Review, type ReviewOptions } from "./review.ts";
