import { ApiError, NetworkError, RateLimitError } from "../errors/errors.ts";
import type { RetryOptions } from "../options.ts";

/** Decides on the retries of one call. */
export interface RetryPolicy {
  /** How often the call may be tried, the first attempt included. */
  readonly attempts: number;
  /**
   * Milliseconds to wait after attempt `count`, or undefined where the error is final.
   *
   * @param spent milliseconds that attempts and waits have taken so far
   */
  delay(error: unknown, count: number, spent: number): number | undefined;
}

/**
 * @param options the client's and the call's: later ones override earlier ones, and a last `false` means one attempt
 * @param repeatable whether the request may be carried out twice
 */
export function createRetryPolicy(
  options: readonly (false | RetryOptions | undefined)[],
  repeatable: boolean,
): RetryPolicy {
  const {
    attempts = 3,
    maxDelay = 60_000,
    maxTotal = 300_000,
  }: RetryOptions = Object.assign(
    {},
    ...options,
    options.findLast((option) => option !== undefined) === false && { attempts: 1 },
  );
  return {
    attempts,
    delay(error, count, spent) {
      const retryable =
        error instanceof RateLimitError ||
        (repeatable &&
          (error instanceof NetworkError || (error instanceof ApiError && isTransient(error.status))));
      if (!retryable || count >= attempts || spent > maxTotal) return undefined;
      const asked = error instanceof ApiError ? error.retryAfter : undefined;
      // Exponential backoff with full jitter.
      const wait = asked ?? Math.random() * Math.min(maxDelay, 500 * 2 ** count, maxTotal - spent);
      return wait <= maxDelay && spent + wait <= maxTotal ? wait : undefined;
    },
  };
}

/** Statuses that may pass. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 500 || (status > 501 && status < 505);
}
