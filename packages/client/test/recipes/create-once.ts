import { NetworkError, type NexudusClient } from "@nexudus-api/client";
import type { CoworkerCreate } from "@nexudus-api/types";

/** Creates a coworker. If the response is lost, it searches for the record instead of creating it again. */
export async function createOnce(nexudus: NexudusClient, coworker: CoworkerCreate): Promise<number> {
  try {
    return (await nexudus.coworkers.create(coworker)).Id;
  } catch (error) {
    if (!(error instanceof NetworkError) || error.outcome === "not sent") throw error;
    // The record may exist. The filter by e-mail address is exact.
    const { Records } = await nexudus.coworkers.list({ where: { Email: coworker.Email } });
    const found = Records.find(({ FullName }) => FullName === coworker.FullName);
    if (found === undefined) throw error; // Not created so far: try again later.
    return found.Id;
  }
}
