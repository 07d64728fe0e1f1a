import { ApiError, type NexudusClient, NotFoundError } from "@nexudus-api/client";
import type { CoworkerPatch } from "@nexudus-api/types";

/**
 * Changes many coworkers, a few at a time. One that the service refuses is reported and the rest go on; a failure that
 * would meet all of them (a wrong password, no network) stops the work and comes back as `stoppedBy`. Give the client
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

/** Deletes many coworkers, a few at a time. One that is gone already counts as done, so that you can run it again. */
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
    // The workers share one iterator: each id goes to one of them.
    for (const id of queue) {
      if (stoppedBy !== undefined) return;
      try {
        await work(id);
        done.push(id);
      } catch (error) {
        if (error instanceof ApiError && error.status !== 401) failed.push({ id, error });
        else stoppedBy ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { done, failed, stoppedBy };
}
