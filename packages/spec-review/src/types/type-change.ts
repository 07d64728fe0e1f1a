export interface TypeChange {
  readonly name: string;
  readonly kind: "added" | "removed" | "changed";
  /** Why code that compiled may no longer compile; empty where all of it does. */
  readonly breaks: readonly string[];
  /** Whether the client's methods take it, return it or follow from it. */
  readonly client: boolean;
}
