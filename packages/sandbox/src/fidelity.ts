import behaviours from "./fidelity.json" with { type: "json" };

/** How well it is known that the service does what the sandbox does. */
export type Status =
  /** An official page says so. */
  | "documented"
  /** A public client, its notes or its tests show what the live service did. */
  | "observed"
  /** No source says so. It is the assumption that fits the known facts best. */
  | "assumed";

/** One behaviour of the sandbox, its sources, and the test that proves it. */
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
  /** Public names of the sources, or the reason for an assumption. */
  readonly source: string;
  /** The behaviour with `dialect: "documented"`, where the sources disagree. */
  readonly documentedDialect?: string;
  /** The file and the title of the test that proves it. A run of all tests fails unless it passes (fidelity-reporter.ts). */
  readonly provenBy: readonly [file: string, title: string];
}

/**
 * The fidelity ledger: what the sandbox does, and how well it is known that the service does the same. Nobody behind it has
 * called the live service.
 */
// A test holds the file to this type, which is narrower than the one that TypeScript reads from JSON.
export const fidelity = behaviours as unknown as readonly Behaviour[];
