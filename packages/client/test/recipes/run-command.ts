import { CommandError, type NexudusClient } from "@nexudus-api/client";

/** Runs a command on a coworker; false when the service understood and declined. */
export async function sendWelcome(nexudus: NexudusClient, id: number): Promise<boolean> {
  try {
    // `await nexudus.coworkers.commands({ id })` lists what is offered; some keys work without being there.
    await nexudus.coworkers.run("COWORKER_SENDWELCOME", { ids: [id] });
    return true;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}
