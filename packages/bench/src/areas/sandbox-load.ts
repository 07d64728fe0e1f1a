// What the sandbox and its peers do under load: 16 connections that send requests over and over.
import type { Coworker } from "@nexudus-api/types";
import autocannon from "autocannon";
import type { Scale } from "../area.ts";
import { inRounds } from "../rounds.ts";
import { type Candidate, peer } from "../peers/sandbox-peers.ts";
import { authorization } from "../seeded-records.ts";
import { atLeast, type Goal, type Table, tableOf } from "../table.ts";

type Request = NonNullable<autocannon.Options["requests"]>[number];

export const connections = 16;

/** The requests that 16 connections repeat. */
function requestsOf(
  candidate: Candidate,
  records: readonly Coworker[],
): Record<string, { requests: Request[]; goals: Record<string, Goal> }> {
  const json = { authorization, "content-type": "application/json" };
  const get = records.map(({ Id }): Request => ({ method: "GET", path: `${candidate.collection}/${Id}` }));
  const list: Request = { method: "GET", path: candidate.page };
  const create: Request = {
    method: "POST",
    path: candidate.collection,
    headers: json,
    body: JSON.stringify({
      FullName: "Ada Example",
      Email: "ada.[<id>]@example.com",
      CountryId: 1220,
      SimpleTimeZoneId: 2023,
    }),
  };
  // Sends each record as it was read. Putting all records into one team would measure the size of that team.
  const replace = records.map((own): Request => ({
    method: "PUT",
    path: candidate.replace(own.Id),
    headers: json,
    body: JSON.stringify(own),
  }));
  const mixed = get.flatMap((one, place): Request[] => {
    if (place % 20 === 0) return [one, create];
    if (place % 20 === 5) return [one, replace[place] ?? one];
    return place % 10 === 7 ? [one, list] : [one];
  });
  return {
    "GET of a record by id": { requests: get, goals: { "sandbox, in memory": atLeast(0.6) } },
    "GET of a page of 25": { requests: [list], goals: {} },
    "POST of a record": { requests: [create], goals: { "sandbox, in a file": atLeast(2000, "value") } },
    "PUT of a full record": { requests: replace, goals: {} },
    "Mixed: 80 % by id, 10 % pages, 5 % creates, 5 % replaces": { requests: mixed, goals: {} },
  };
}

/** Every kind of request against every candidate. */
export async function measureLoad(
  candidates: Readonly<Record<string, Candidate>>,
  records: readonly Coworker[],
  { quick, rounds, progress }: Scale,
): Promise<Table[]> {
  await using servers = new AsyncDisposableStack();
  const running = new Map<string, { origin: string; candidate: Candidate }>();
  for (const [name, candidate] of Object.entries(candidates)) {
    const { origin } = servers.use(await candidate.start());
    running.set(name, { origin, candidate });
  }
  const tables: Table[] = [];
  const [any] = Object.values(candidates);
  for (const [title, { goals }] of Object.entries(any ? requestsOf(any, records) : {})) {
    progress(title);
    const samples = await inRounds(
      Object.fromEntries(
        [...running].map(([name, { origin, candidate }]) => [
          name,
          async () => {
            const requests = requestsOf(candidate, records)[title]?.requests ?? [];
            return perSecond(`${name}, ${title}`, {
              url: origin,
              requests,
              ...(quick ? { amount: 40 } : { duration: 1 }),
            });
          },
        ]),
      ),
      quick ? 1 : Math.min(rounds, 9),
      quick ? 0 : 1,
    );
    tables.push(
      tableOf({
        title: `${title}, ${connections} connections`,
        unit: "per second",
        peer,
        ratio: "share",
        samples,
        goals,
      }),
    );
  }
  return tables;
}

/** Sends the requests and resolves with the responses in a second. */
async function perSecond(title: string, options: autocannon.Options): Promise<number> {
  const result = await autocannon({
    connections,
    headers: { authorization },
    idReplacement: true,
    // How often autocannon checks whether it is done, in milliseconds.
    sampleInt: 50,
    // In seconds. A busy machine is slow, not broken.
    timeout: 60,
    ...options,
  });
  const { non2xx, errors } = result;
  if (non2xx + errors > 0)
    throw new Error(`${title}: ${non2xx} responses were no success, and ${errors} did not come.`);
  // Counted per request, since autocannon's own average is over whole seconds.
  return result["2xx"] / ((result.finish.getTime() - result.start.getTime()) / 1000);
}
