import type { StoredRecord } from "../document/record.ts";
import type { Call } from "./call.ts";

/** A command as the document describes it (schema `Command`), and what it does. */
export interface Command {
  readonly key: string;
  readonly name: string;
  /** Whether the list shows it. Clients run keys that no list shows. */
  readonly listed: boolean;
  readonly order: number;
  /** How many ids it takes; one or more if nothing else is said. */
  readonly arity?: "none" | "one" | "two" | "several";
  readonly parameters?: readonly { readonly Name: string; readonly Type: string }[];
  /** Whether it applies to this record. */
  readonly applies?: (record: StoredRecord) => boolean;
  /** Changes the record, or returns why it cannot. Nothing is stored unless it succeeds for all records. */
  readonly run?: (call: Call, record: StoredRecord) => string | undefined;
  /** The address that the response redirects to, for one of the records. */
  readonly redirect?: (record: StoredRecord) => string;
  /** Deletes the record: not if others refer to it, unless they may lose their reference. */
  readonly deletes?: boolean | "withReferences";
}
