import { check, isObject, type Rule } from "../checks.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReceivedWebhook } from "./received-webhook.ts";
import { WebhookError } from "./webhook-error.ts";

/** The header that carries the signature. */
export const signatureHeader = "x-nexudus-hook-signature";

/**
 * Checks that a delivery was signed with the shared secret, and returns its body as text. If the signature is missing, the
 * body is not read.
 *
 * The signature is an HMAC-SHA256 in hexadecimal digits of either case, compared in constant time. It is accepted for the
 * bytes of the body, and for the text in ASCII with `?` for every other character, as the vendor's sample computes it. The
 * latter does not detect if a non-ASCII character or `?` was replaced by another one. A delivery has no timestamp, so a
 * replayed delivery is valid: read the record by its id instead of storing the body.
 *
 * @param delivery a `Request` with an unread body, or the body and the signature
 * @param secret the shared secret of the application, in ASCII
 * @returns the body, for `parseWebhook`
 * @throws {WebhookError} if the signature is missing or wrong (`status` 401), or the body is longer than 10 MB (413)
 * @throws {TypeError} if an argument is wrong, the body of the request has been read already, or the runtime lacks Web Crypto
 * @see https://help.nexudus.com/docs/verifying-webhooks-created-via-the-api
 */
export async function verifyWebhook(delivery: Request | ReceivedWebhook, secret: string): Promise<string> {
  const expected =
    "printable ASCII: the vendor's sample replaces other characters by ?, which anybody could guess";
  check(
    "verifyWebhook(): secret",
    secret,
    (value) => (typeof value === "string" && /^[\x20-\x7e]+$/.test(value)) || expected,
  );
  check("verifyWebhook()", delivery, isDelivery);
  // Missing in old runtimes, in Jest's jsdom environment and in pages that are not served over https.
  const subtle = globalThis.crypto?.subtle;
  check("verifyWebhook()", subtle, isCrypto);
  const signature = toBytes(
    "headers" in delivery ? delivery.headers.get(signatureHeader) : delivery.signature,
  );
  const bytes = await readBytes(delivery);
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
  // ignoreBOM keeps a byte order mark in the text.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isSigned = (data: Uint8Array<ArrayBuffer>): Promise<boolean> =>
    subtle.verify("HMAC", key, signature, data);
  if ((await isSigned(bytes)) || (await isSigned(toAscii(text)))) return text;
  throw new WebhookError("The signature of the webhook does not match its body and this secret.", 401);
}

/** Excludes requests of `node:http`, whose headers have no `get`. */
const isDelivery: Rule = (value) =>
  (isObject(value) &&
    ("headers" in value ? isObject(value["headers"]) && "get" in value["headers"] : "signature" in value)) ||
  "a Request, or { body, signature }";

const isCrypto: Rule = (value) => isObject(value) || "Web Crypto in globalThis.crypto";

/** The bytes of a signature in hexadecimal digits. */
function toBytes(signature: unknown): Uint8Array<ArrayBuffer> {
  const only: unknown = Array.isArray(signature) && signature.length === 1 ? signature[0] : signature;
  if (only === null || only === undefined || only === "")
    throw new WebhookError("The webhook is not signed: it has no header X-Nexudus-Hook-Signature.", 401);
  // Several headers of one name are joined by commas and fail here too.
  if (typeof only !== "string" || !/^[0-9a-f]{64}$/i.test(only))
    throw new WebhookError(
      "The header X-Nexudus-Hook-Signature expects one signature of 64 hexadecimal digits.",
      401,
    );
  return Uint8Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(only.slice(2 * index, 2 * index + 2), 16),
  );
}

/** The text as .NET's `Encoding.ASCII` writes it: one `?` for each UTF-16 code unit beyond ASCII. */
function toAscii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text.replaceAll(/[^\0-\x7f]/g, "?"));
}
