import { describe, hasMethod } from "../checks.ts";
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
  const add = (data: unknown): void => {
    const chunk = toBytes(data);
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > maximum)
      throw new WebhookError(`The body of the webhook is longer than ${maximum} bytes.`, 413);
  };
  const { body } = delivery;
  const reader = isStream(body) ? readerOf(body, delivery) : undefined;
  if (!reader) {
    // A Request without a body.
    if (body !== null) add(body);
  } else
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) add(next.value);
    } catch (error) {
      // Not awaited, because the sender may never react.
      reader.cancel().catch(() => {});
      throw error;
    }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** By its method, because not every stream is an instance of the global class. */
function isStream(body: unknown): body is ReadableStream<unknown> {
  return hasMethod(body, "getReader");
}

function readerOf(body: ReadableStream<unknown>, delivery: object): ReadableStreamDefaultReader<unknown> {
  if (body.locked || ("bodyUsed" in delivery && delivery.bodyUsed))
    throw new TypeError(
      "The body of the request has been read already. Call verifyWebhook() first: it returns the body.",
    );
  return body.getReader();
}

/** Without `instanceof`: in Jest's jsdom environment, the bytes of Node.js are not instances of the global classes. */
function toBytes(data: unknown): Uint8Array {
  if (typeof data === "string") return new TextEncoder().encode(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  // The tag tells the class.
  if (describe(data) === "ArrayBuffer") return new Uint8Array(data as ArrayBuffer);
  throw new TypeError(
    `verifyWebhook(): body expects the body as it was sent (text, Uint8Array or ArrayBuffer), got ${describe(data)}.`,
  );
}
