import { NetworkError, type NexudusClient } from "@nexudus-api/client";
import type { CoworkerCreate } from "@nexudus-api/types";

/** Creates a coworker. When the answer gets lost, it looks for the record before anybody sends it again. */
export async function createOnce(nexudus: NexudusClient, coworker: CoworkerCreate): Promise<number> {
  try {
    return (await nexudus.coworkers.create(coworker)).Id;
  } catch (error) {
    if (!(error instanceof NetworkError) || error.outcome === "not sent") throw error;
    // It may have happened. The filter by e-mail address is exact.
    const { Records } = await nexudus.coworkers.list({ where: { Email: coworker.Email } });
    const found = Records.find(({ FullName }) => FullName === coworker.FullName);
    if (found === undefined) throw error; // It has not, so far: safe to try again in a while.
    return found.Id;
  }
}
