import { type NexudusClient, NotFoundError } from "@nexudus-api/client";

/** Copies the changes since the last run, oldest first, and returns the date to start from next time. */
export async function syncChanges(
  nexudus: NexudusClient,
  since: Date,
  save: (coworker: object) => Promise<void>,
) {
  let newest = since;
  const changed = nexudus.coworkers.list({
    where: { UpdatedOn: { from: since } },
    orderBy: "UpdatedOn",
    direction: "Ascending",
  });
  for await (const { Id, UpdatedOn } of changed) {
    // Rows lack fields; get returns all of them.
    const coworker = await nexudus.coworkers.get(Id).catch((error: unknown) => {
      // Deleted since the page was read.
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (coworker !== undefined) await save(coworker);
    // The row's date. The record may have changed since, after other records that are not in this list.
    newest = new Date(UpdatedOn);
  }
  return newest;
}
