/** A delivery that a framework has taken apart. */
export interface ReceivedWebhook {
  /** The body as it was sent: bytes, or text that was decoded from UTF-8. Not parsed JSON, whose spacing is lost. */
  readonly body: string | Uint8Array | ArrayBuffer;
  /** The value of the header `X-Nexudus-Hook-Signature`. */
  readonly signature: string | readonly string[] | null | undefined;
}
