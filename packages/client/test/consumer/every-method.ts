// What a user would write: every method once. Compiled by src/types.test.ts, which counts what that costs.
import { basic, createNexudusClient, type NexudusClient, ValidationError } from "@nexudus-api/client";

const nexudus: NexudusClient = createNexudusClient({
  auth: basic({ username: "a@example.com", password: "b" }),
});
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

export async function callEveryMethod(id: number): Promise<unknown[]> {
  const results: unknown[] = [];
  const query = { where: { Country: 1220, UpdatedOn: { from: new Date(0) } }, orderBy: "UpdatedOn" };
  for await (const { FullName } of nexudus.coworkers.list({ ...query, direction: "Descending" }))
    results.push(FullName);
  for await (const page of nexudus.teams.list().pages()) results.push(page.TotalItems);
  results.push(
    (await nexudus.coworkers.list({ page: 2, size: 100 })).Records,
    await nexudus.teams.list().all({ limit: 10 }),
  );
  const { Notes } = await nexudus.coworkers.get(id);
  const { data, response } = await nexudus.teams.get(id).withResponse();
  results.push(
    Notes,
    data.Name,
    response.status,
    await nexudus.coworkers.getMany([id]),
    await nexudus.teams.getMany([id]),
  );
  const made = await nexudus.coworkers.create(record, { timeout: 1000, retry: false });
  await nexudus.teams.create({ BusinessId: 1, Name: "Bees" });
  await nexudus.coworkers.update(made.Id, { Notes: "x", Teams: [1] });
  await nexudus.coworkers.update(made.Id, (current) => ({ Notes: `${current.Notes}!` }), {
    ifUnchangedSince: new Date(),
  });
  await nexudus.teams.update(id, { Description: null });
  await nexudus.coworkers.replace(await nexudus.coworkers.get(id));
  await nexudus.teams.replace(data);
  await nexudus.coworkers.delete(id);
  await nexudus.teams.delete(id);
  const [command] = await nexudus.coworkers.commands({ id });
  results.push(command?.Key, await nexudus.teams.commands());
  await nexudus.coworkers.run("COWORKER_SENDWELCOME", {
    ids: [id],
    parameters: [{ Name: "Subject", Value: "Hi" }],
  });
  await nexudus.teams.run("X");
  results.push(await nexudus.coworkers.avatar(id), await nexudus.coworkers.bannerImage(id));
  results.push(await nexudus.teams.logo(id), await nexudus.teams.image(id, 2, { timeout: 1 }));
  results.push(await nexudus.request("GET", "/sys/countries", { query: { page: 1 } }));
  return results;
}

export function fieldOf(error: unknown): string | undefined {
  return error instanceof ValidationError ? error.field("CountryId")?.Message : undefined;
}
