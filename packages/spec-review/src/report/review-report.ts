// What a review found, as `--format json` writes it.
import type { Finding } from "../compare/finding.ts";
import type { Bump } from "../policy/bump.ts";
import type { LintProblem } from "../document/read-document.ts";
import type { NewChangeset } from "../gate/changesets.ts";
import type { Gate } from "../gate/gate.ts";
import type { Base } from "../git/base.ts";
import type { GeneratedTypes } from "../types/generated-types.ts";

export interface LintReport {
  /** Problems that the base does not have. */
  readonly added: readonly LintProblem[];
  readonly remaining: readonly LintProblem[];
  readonly fixed: readonly LintProblem[];
}

export interface Review {
  readonly base: Base;
  /** Facts about how the review was made, such as changes that are not committed. */
  readonly notes: readonly string[];
  readonly lint: LintReport;
  /** Undefined if the document cannot be read; `lint.added` says why. */
  readonly comparison: ComparisonReport | undefined;
  /** Whether the pull request may be merged. */
  readonly passed: boolean;
}

export interface ComparisonReport {
  /** Whether the two sides could be compared; if not, `notes` say why. */
  readonly compared: boolean;
  /** The highest bump of the findings; undefined if there are none. */
  readonly bump: Bump | undefined;
  readonly findings: readonly Finding[];
  readonly types: GeneratedTypes | undefined;
  readonly gate: Gate;
  readonly changesets: readonly NewChangeset[];
}
