import behaviours from "./fidelity.json" with { type: "json" };

/** How well it is known that the service does what the sandbox does. */
export type Status =
  /** An official page says so. */
  | "documented"
  /** A public client, its notes or its tests show what the live service did. */
  | "observed"
  /** Nobody says so: it is the reading that fits the rest. */
  | "assumed";

/** One thing that the sandbox does, where that is known from, and the test that holds the sandbox to it. */
export interface Behaviour {
  readonly area:
    | "paths"
    | "credentials"
    | "lists"
    | "reads"
    | "writes"
    | "relations"
    | "commands"
    | "pictures"
    | "webhooks"
    | "limits";
  readonly behaviour: string;
  readonly status: Status;
  /** Public names of the sources; for what is assumed, why it is. */
  readonly source: string;
  /** What `dialect: "documented"` does instead, where the sources disagree. */
  readonly documentedDialect?: string;
  /** The file and the title of the test that pins it: a run of all tests fails unless it has passed (fidelity-reporter.ts). */
  readonly pinnedBy: readonly [file: string, title: string];
}

/**
 * The fidelity ledger: what the sandbox does, and how far to trust that the service does the same. Nobody behind it has
 * called the live service.
 */
// A test holds the file to this type, which is narrower than the one that TypeScript reads from JSON.
export const fidelity = behaviours as unknown as readonly Behaviour[];
