import { type NexudusClient, NotFoundError } from "@nexudus-api/client";

/**
 * Copies the changes since the last run, oldest first, and returns the date to start from next time. Changes that are made
 * during the run are left to the next one.
 */
export async function syncChanges(
  nexudus: NexudusClient,
  since: Date,
  save: (coworker: object) => Promise<void>,
) {
  let newest = since;
  const query = { where: { UpdatedOn: { from: since } }, orderBy: "UpdatedOn" };
  const { Records } = await nexudus.coworkers.list({ ...query, direction: "Descending", size: 1 });
  const [last] = Records;
  for await (const { Id, UpdatedOn } of nexudus.coworkers.list({ ...query, direction: "Ascending" })) {
    // Changed during the run. An iteration does not return to a record that was copied before and changed again, so a later
    // date would hide that change from the next run.
    if (last === undefined || new Date(UpdatedOn) > new Date(last.UpdatedOn)) break;
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
