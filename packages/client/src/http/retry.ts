import { ApiError, NetworkError, RateLimitError } from "../errors/errors.ts";
import type { RetryOptions } from "../options.ts";

/** The limits of a call, with defaults applied. */
export type RetryLimits = Readonly<Record<keyof RetryOptions, number>>;

/** @param options those of the client and the call; later ones override earlier ones, and `false` means one attempt */
export function retryLimits(...options: readonly (false | RetryOptions | undefined)[]): RetryLimits {
  const all = options.map((option) => (option === false ? { attempts: 1 } : option));
  const { attempts = 3, maxDelay = 60_000, maxTotal = 300_000 }: RetryOptions = Object.assign({}, ...all);
  return { attempts, maxDelay, maxTotal };
}

/**
 * Milliseconds to wait after attempt `count`, or undefined if there is no further attempt.
 *
 * @param spent milliseconds that attempts and waits have taken so far
 * @param repeatable whether it is safe to carry out the request twice
 */
export function retryDelay(
  error: unknown,
  count: number,
  spent: number,
  { attempts, maxDelay, maxTotal }: RetryLimits,
  repeatable: boolean,
): number | undefined {
  const retryable =
    error instanceof RateLimitError ||
    (repeatable &&
      (error instanceof NetworkError || (error instanceof ApiError && isTransient(error.status))));
  if (!retryable || count >= attempts || spent > maxTotal) return undefined;
  const asked = error instanceof ApiError ? error.retryAfter : undefined;
  // Exponential backoff with full jitter.
  const wait = asked ?? Math.random() * Math.min(maxDelay, 500 * 2 ** count, maxTotal - spent);
  return wait <= maxDelay && spent + wait <= maxTotal ? wait : undefined;
}

/** Whether a status means a temporary failure. */
export function isTransient(status: number): boolean {
  return [408, 500, 502, 503, 504].includes(status);
}
