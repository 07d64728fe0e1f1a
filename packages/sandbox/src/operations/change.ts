import type { Entity } from "../document/api.ts";

/** What a request does to a record. */
export interface Change {
  readonly entity: Entity;
  readonly id: number;
  readonly kind: "Create" | "Update" | "Delete";
}

/** Collects what a request changes, for webhooks. */
export interface Outbox {
  /** Records a change within the transaction: after a record is saved, or before it is deleted. */
  readonly note: (change: Change) => void;
  /** Discards the recorded changes after the transaction has failed. */
  readonly drop: () => void;
}
