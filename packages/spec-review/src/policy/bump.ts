// The policy: what each kind of change asks of the next release. POLICY.md prints this table; nothing else rates a change.

/** The bump that a release with a change needs. */
export type Bump = "major" | "minor" | "patch";

/** From the lowest to the highest. */
export const bumps: readonly Bump[] = ["patch", "minor", "major"];

export function highest(given: readonly Bump[]): Bump | undefined {
  return bumps.findLast((bump) => given.includes(bump));
}

/** Whether `bump` releases at least what `required` asks for. */
export function covers(bump: Bump | undefined, required: Bump): boolean {
  return bump !== undefined && bumps.indexOf(bump) >= bumps.indexOf(required);
}
