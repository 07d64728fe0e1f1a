import type { Bump } from "../policy/bump.ts";

/** The bump that one package needs, and the reasons. */
export interface RequiredBump {
  readonly package: string;
  readonly bump: Bump;
  readonly reason: string;
  /** The bump of this package in the new changesets. */
  readonly declared: Bump | undefined;
}

export interface GateError {
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** The packages that are made from the document. */
export const packageNames = {
  document: "@nexudus-api/spec",
  types: "@nexudus-api/types",
  client: "@nexudus-api/client",
} as const;
