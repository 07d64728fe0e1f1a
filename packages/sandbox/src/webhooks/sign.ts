import { createHmac } from "node:crypto";

/**
 * The signature of a body, as the vendor's sample computes it: HMAC-SHA256 of the ASCII text, in upper case. .NET replaces
 * each UTF-16 code unit beyond ASCII with `?`.
 *
 * @see https://help.nexudus.com/docs/verifying-webhooks-created-via-the-api
 */
export const sign = (body: string, secret: string): string =>
  createHmac("sha256", toAscii(secret)).update(toAscii(body)).digest("hex").toUpperCase();

const toAscii = (text: string): string => text.replaceAll(/[^\0-\x7f]/g, "?");
