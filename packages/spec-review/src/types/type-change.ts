export interface TypeChange {
  readonly name: string;
  readonly kind: "added" | "removed" | "changed";
  /** The reasons why code that compiled may no longer compile. Empty if all of it still compiles. */
  readonly breaks: readonly string[];
  /** Whether the client's methods accept it, return it or depend on it. */
  readonly client: boolean;
}
