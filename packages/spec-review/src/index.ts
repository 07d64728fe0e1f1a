export { CannotRun } from "./cannot-run.ts";
export { compare, type Comparison } from "./compare/compare.ts";
export type { Finding } from "./compare/finding.ts";
export { type Format, formats } from "./report/formats.ts";
export type { Gate } from "./gate/gate.ts";
export type { GeneratedTypes } from "./types/generated-types.ts";
export { review, type Review, type ReviewOptions } from "./review.ts";
