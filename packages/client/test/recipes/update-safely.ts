import { ConflictError, type NexudusClient } from "@nexudus-api/client";

/** Adds a line to the notes and changes nothing else. If another user updates the record first, it starts again. */
export async function addNote(nexudus: NexudusClient, id: number, note: string): Promise<void> {
  for (;;) {
    const { UpdatedOn } = await nexudus.coworkers.get(id);
    try {
      await nexudus.coworkers.update(
        id,
        ({ Notes }) => ({ Notes: [Notes, note].filter(Boolean).join("\n") }),
        {
          ifUnchangedSince: UpdatedOn,
        },
      );
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}
