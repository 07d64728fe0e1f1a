import { CommandError, type NexudusClient, ValidationError } from "@nexudus-api/client";
import type { CoworkerCreate } from "@nexudus-api/types";

/**
 * Creates many coworkers one after the other and reports after each. What stops it (a wrong password, a broken line)
 * comes back as `stoppedBy`, together with the ids of what was created before. Give the client `throttle: createThrottle()`.
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
      // One bad record is no reason to stop; a wrong password or a network that fails is.
      if (!(error instanceof ValidationError || error instanceof CommandError))
        return { made, refused, stoppedBy: error };
      refused.push({ coworker, reason: error.message });
    }
    onProgress(made.length + refused.length, coworkers.length);
  }
  return { made, refused };
}
