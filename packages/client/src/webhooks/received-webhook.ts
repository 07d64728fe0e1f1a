/** The body and signature of a delivery, for frameworks without `Request`. */
export interface ReceivedWebhook {
  /** The body as it was received: bytes, or text decoded from UTF-8. Not parsed JSON, which loses whitespace. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** The value of the header `X-Nexudus-Hook-Signature`. */
  readonly signature: string | readonly string[] | null | undefined;
}
