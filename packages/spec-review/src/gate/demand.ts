import type { Bump } from "../policy/rules.ts";

/** What one package has to release, and why. */
export interface Demand {
  readonly package: string;
  readonly bump: Bump;
  readonly reason: string;
  /** What the new changesets release of it. */
  readonly declared: Bump | undefined;
}

export interface GateError {
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** The packages that are made from the document. */
export const shipping = {
  document: "@nexudus-api/spec",
  types: "@nexudus-api/types",
  client: "@nexudus-api/client",
} as const;
