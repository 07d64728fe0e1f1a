import { type NexudusClient, NotFoundError } from "@nexudus-api/client";

/** Saves the picture of every coworker who has one. */
export async function downloadAvatars(
  nexudus: NexudusClient,
  save: (name: string, picture: Blob) => Promise<void>,
) {
  let count = 0;
  for await (const { Id } of nexudus.coworkers.list()) {
    const picture = await nexudus.coworkers.avatar(Id).catch((error: unknown) => {
      // Deleted since the page was read.
      if (error instanceof NotFoundError) return null;
      throw error;
    });
    if (picture === null) continue;
    const [, extension = "bin"] = picture.type.split("/");
    await save(`${Id}.${extension}`, picture);
    count += 1;
  }
  return count;
}
