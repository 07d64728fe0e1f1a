import { NexudusError } from "../errors/errors.ts";

/** A delivery that is not authentic or cannot be read. The message contains neither the secret nor the body. */
export class WebhookError extends NexudusError {
  override name: string = "WebhookError";
  /**
   * The HTTP status to respond with: 401 if the signature is missing or wrong, 413 if the body is too long, 400 if it is not
   * an array of one record.
   */
  readonly status: 400 | 401 | 413;

  /** Called by `verifyWebhook` and `parseWebhook`. */
  constructor(message: string, status: 400 | 401 | 413) {
    super(message);
    this.status = status;
  }
}
