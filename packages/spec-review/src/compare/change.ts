import type { Direction, Rule } from "../policy/rules.ts";

/** One difference between two documents. */
export interface Change {
  readonly rule: Rule;
  /** The keys that lead to it: in the base if it was removed, otherwise in the revision. */
  readonly keys: readonly string[];
  readonly kind: "added" | "removed" | "modified";
  /** One sentence that names what changed. */
  readonly message: string;
  /** Undefined for what is neither sent nor read, such as a path or a server. */
  readonly direction: Direction | undefined;
}

/** A change whose direction follows from the place where it was found. */
export type Found = Omit<Change, "direction">;

export function modified(rule: Rule, keyword: string, message: string): Found {
  return { rule, keys: [keyword], kind: "modified", message };
}
