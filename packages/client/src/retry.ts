import type { RetryOptions } from "./options.ts";

/**
 * The waits of one call: `next(count, asked)` is how long to wait after attempt `count`, in milliseconds, or undefined
 * when attempts, patience or time are used up. Without a wish of the service it is a backoff with full jitter.
 */
export function createBackoff(
  ...options: (false | RetryOptions | undefined)[]
): (count: number, asked: number | undefined) => number | undefined {
  const chosen = options.findLast((option) => option !== undefined);
  const { attempts, maxDelay, maxTotal }: Required<RetryOptions> = Object.assign(
    { attempts: 3, maxDelay: 60_000, maxTotal: 300_000 },
    ...options,
    chosen === false && { attempts: 1 },
  );
  const start = performance.now();
  return (count, asked) => {
    const wait = asked ?? Math.random() * Math.min(maxDelay, 500 * 2 ** count);
    const end = performance.now() - start + wait;
    return count < attempts && wait <= maxDelay && end <= maxTotal ? wait : undefined;
  };
}

/** Faults that may pass, and that a request which is safe to repeat is repeated for. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 500 || (status > 501 && status < 505);
}
