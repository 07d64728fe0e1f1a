import { CommandError, type NexudusClient } from "@nexudus-api/client";

/** Runs a command on a coworker. Returns false if the service declines. */
export async function sendWelcome(nexudus: NexudusClient, id: number): Promise<boolean> {
  try {
    // `await nexudus.coworkers.commands({ id })` lists the offered commands; some keys work without being listed.
    await nexudus.coworkers.run("COWORKER_SENDWELCOME", { ids: [id] });
    return true;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}
