import type { StoredRecord } from "../document/record.ts";
import type { Call } from "./call.ts";

/** A command as the document describes it (schema `Command`), and what it does. */
export interface Command {
  readonly key: string;
  readonly name: string;
  /** Whether the list of commands leaves it out. Clients run commands that no list shows. */
  readonly unlisted?: boolean;
  readonly order: number;
  /** How many ids it takes. Default: one or more. */
  readonly arity?: "none" | "one" | "two" | "several";
  readonly parameters?: readonly { readonly Name: string; readonly Type: string }[];
  /** Whether it applies to this record. */
  readonly applies?: (record: StoredRecord) => boolean;
  /** Changes the record, or returns the reason why it cannot. Nothing is stored unless it succeeds for all records. */
  readonly run?: (call: Call, record: StoredRecord) => string | undefined;
  /** The address in the response's `RedirectURL`, for one of the records. */
  readonly redirect?: (record: StoredRecord) => string;
  /** Deletes the record, unless others refer to it with a reference that they must keep. */
  readonly deletes?: boolean | "withReferences";
}
