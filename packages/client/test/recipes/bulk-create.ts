import { CommandError, type NexudusClient, ValidationError } from "@nexudus-api/client";
import type { CoworkerCreate } from "@nexudus-api/types";

/**
 * Creates coworkers one after the other and reports progress. An error that stops the work (wrong password, no network)
 * is returned as `stoppedBy`, with the ids that were created before. Give the client `throttle: createThrottle()`.
 */
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
      // Continue after an invalid record; stop for a wrong password or a network failure.
      if (!(error instanceof ValidationError || error instanceof CommandError))
        return { made, refused, stoppedBy: error };
      refused.push({ coworker, reason: error.message });
    }
    onProgress(made.length + refused.length, coworkers.length);
  }
  return { made, refused };
}
