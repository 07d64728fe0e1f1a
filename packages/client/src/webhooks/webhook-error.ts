import { NexudusError } from "../errors/errors.ts";

/** A delivery that must not be trusted, or cannot be read. The message holds neither the secret nor the body. */
export class WebhookError extends NexudusError {
  override name: string = "WebhookError";
  /**
   * The HTTP status to respond with: 401 for a signature that is missing or wrong, 413 for a body that is too long, 400 for a
   * body that is not an array of one record.
   */
  readonly status: 400 | 401 | 413;

  /** Made by `verifyWebhook` and `parseWebhook`. */
  constructor(message: string, status: 400 | 401 | 413) {
    super(message);
    this.status = status;
  }
}
