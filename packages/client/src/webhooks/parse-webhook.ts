import type { WebhookRecords } from "@nexudus-api/types";
import { check, describe, isId, isObject, isText } from "../checks.ts";
import { WebhookError } from "./webhook-error.ts";

/** The name of an event, such as `CoworkerUpdate`. */
export type WebhookEvent = keyof WebhookRecords;

/**
 * Reads the record in a delivery. The body does not name its event, so register a separate address for each event, such as
 * `https://example.com/nexudus?event=CoworkerUpdate`.
 *
 * The event determines the type of the result. Only `Id` is checked, because no source shows a delivery. Read the record by
 * its id before you rely on any other field.
 *
 * @param event the event that the address was registered for
 * @param body what `verifyWebhook` returns
 * @throws {WebhookError} if the body is not JSON, or not one record with an `Id` (`status` 400)
 * @throws {TypeError} if an argument is not text
 */
export function parseWebhook<Event extends WebhookEvent>(event: Event, body: string): WebhookRecords[Event] {
  check("parseWebhook(): event", event, isText);
  check(
    "parseWebhook(): body",
    body,
    (value) => typeof value === "string" || "the text that verifyWebhook() returns",
  );
  let value: unknown;
  try {
    // Without a byte order mark, which verifyWebhook() keeps.
    value = JSON.parse(body.replace(/^\uFEFF/, ""));
  } catch {
    throw new WebhookError(`The webhook ${event} expects JSON, got something else.`, 400);
  }
  // A public client also accepts a record outside an array.
  const records: unknown[] = Array.isArray(value) ? value : [value];
  const [record] = records;
  if (records.length !== 1 || !isObject(record) || !isId(record["Id"])) {
    const got = records.length === 1 ? describe(record) : `${records.length} records`;
    throw new WebhookError(
      `The webhook ${event} expects an array of one record with an Id, got ${got}.`,
      400,
    );
  }
  // Only `Id` is known for certain, which the type reflects.
  return record as WebhookRecords[Event];
}
