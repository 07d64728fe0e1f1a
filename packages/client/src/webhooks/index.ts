/**
 * Verifies and reads webhooks of the Nexudus REST API, in any runtime with Web Crypto.
 *
 * @module
 */
export { parseWebhook, type WebhookEvent } from "./parse-webhook.ts";
export type { ReceivedWebhook } from "./received-webhook.ts";
export { signatureHeader, verifyWebhook } from "./verify-webhook.ts";
export { WebhookError } from "./webhook-error.ts";
