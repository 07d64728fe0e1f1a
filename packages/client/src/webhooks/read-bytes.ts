import { describe } from "../checks.ts";
import type { ReceivedWebhook } from "./received-webhook.ts";
import { WebhookError } from "./webhook-error.ts";

/** The maximum size of a body in bytes. A record has a few kilobytes. */
const maximum = 10_000_000;

/**
 * Reads the body of a delivery.
 *
 * @throws {WebhookError} if the body is too long, without reading the rest
 * @throws {TypeError} if the body has been read or parsed before
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
