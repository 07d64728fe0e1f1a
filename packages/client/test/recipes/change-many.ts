import { ApiError, type NexudusClient, NotFoundError } from "@nexudus-api/client";
import type { CoworkerPatch } from "@nexudus-api/types";

/**
 * Updates coworkers, a few at a time. A rejected record is reported and the others continue; a failure that affects all
 * of them (wrong password, no network) stops the work and is returned as `stoppedBy`. Give the client
 * `throttle: createThrottle()`.
 */
export async function changeMany(
  nexudus: NexudusClient,
  ids: readonly number[],
  patch: CoworkerPatch,
  concurrency = 5,
) {
  return forEach(ids, concurrency, (id) => nexudus.coworkers.update(id, patch));
}

/** Deletes coworkers, a few at a time. A record that no longer exists counts as done, so you can run it again. */
export async function deleteMany(nexudus: NexudusClient, ids: readonly number[], concurrency = 5) {
  return forEach(ids, concurrency, (id) =>
    nexudus.coworkers.delete(id).catch((error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
    }),
  );
}

async function forEach(ids: readonly number[], concurrency: number, work: (id: number) => Promise<unknown>) {
  const done: number[] = [];
  const failed: { id: number; error: ApiError }[] = [];
  let stoppedBy: unknown;
  const queue = ids.values();
  const worker = async (): Promise<void> => {
    // The workers share one iterator, so each id is processed once.
    for (const id of queue) {
      if (stoppedBy !== undefined) return;
      try {
        await work(id);
        done.push(id);
      } catch (error) {
        // A deleted record is a NotFoundError with status 401.
        if (error instanceof NotFoundError || (error instanceof ApiError && error.status !== 401))
          failed.push({ id, error });
        else stoppedBy ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { done, failed, stoppedBy };
}
