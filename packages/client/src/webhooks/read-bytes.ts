import { describe } from "../checks.ts";
import type { ReceivedWebhook } from "./received-webhook.ts";
import { WebhookError } from "./webhook-error.ts";

/** The longest body that is read: a record takes some kilobytes. */
const maximum = 10_000_000;

/**
 * The body of a delivery.
 *
 * @throws {WebhookError} for one that is too long, before all of it is read
 * @throws {TypeError} for one that is not as it was sent
 */
export async function readBytes(delivery: Request | ReceivedWebhook): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > maximum)
      throw new WebhookError(`The body of the webhook is longer than ${maximum} bytes.`, 413);
  };
  if ("headers" in delivery) {
    if (delivery.bodyUsed)
      throw new TypeError(
        "The body of the request has been read already. Call verifyWebhook() first: it returns the body.",
      );
    const reader = delivery.body?.getReader();
    try {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) add(next.value);
    } catch (error) {
      await reader?.cancel();
      throw error;
    }
  } else {
    const { body } = delivery;
    if (typeof body === "string") add(new TextEncoder().encode(body));
    else if (body instanceof Uint8Array) add(body);
    else if (body instanceof ArrayBuffer) add(new Uint8Array(body));
    else
      throw new TypeError(
        `verifyWebhook(): body expects the body as it was sent (text, Uint8Array or ArrayBuffer), got ${describe(body)}.`,
      );
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
