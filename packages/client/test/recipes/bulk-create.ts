import { ApiError, type NexudusClient } from "@nexudus-api/client";
import type { CoworkerCreate } from "@nexudus-api/types";

/** Creates many coworkers one after the other and reports after each. Give the client `throttle: createThrottle()`. */
export async function bulkCreate(
  nexudus: NexudusClient,
  coworkers: readonly CoworkerCreate[],
  onProgress: (done: number, total: number) => void,
) {
  const made: number[] = [];
  const refused: { coworker: CoworkerCreate; reason: string }[] = [];
  for (const coworker of coworkers) {
    try {
      made.push((await nexudus.coworkers.create(coworker)).Id);
    } catch (error) {
      // One bad record is no reason to stop; a network that fails is.
      if (!(error instanceof ApiError)) throw error;
      refused.push({ coworker, reason: error.message });
    }
    onProgress(made.length + refused.length, coworkers.length);
  }
  return { made, refused };
}
