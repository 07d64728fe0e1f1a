import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@nexudus-api/sandbox";
import type { Coworker } from "@nexudus-api/types";
import autocannon from "autocannon";
import { getResponse, http, HttpResponse } from "msw";
import type { Area, Scale } from "../area.ts";
import { type Contender, inRounds, race, timed } from "../rounds.ts";
import { authorization, type Candidate, candidatesFor, scratch, seededRecords } from "../sandbox-peers.ts";
import { residentBytes, type Server } from "../servers/start-server.ts";
import { atLeast, atMost, type Goal, type Table, tableOf } from "../table.ts";

const peer = "bare node:http, ready bytes";
const connections = 16;

export const sandboxArea: Area = {
  async run(scale) {
    const records = await seededRecords(scale.quick ? 20 : 500);
    const candidates = candidatesFor(records);
    return [
      await start(candidates, records.length, scale),
      await perTest(records, scale),
      ...(await load(candidates, records, scale)),
      ...(await search(scale.quick ? 100 : 500, scale)),
      ...(scale.quick ? [] : await search(50_000, scale)),
      ...(await footprint(candidates, scale)),
    ];
  },
};

async function start(
  candidates: Readonly<Record<string, Candidate>>,
  count: number,
  { quick, rounds, progress }: Scale,
): Promise<Table> {
  progress("start");
  const samples = await inRounds(
    Object.fromEntries(
      Object.entries(candidates).map(([name, candidate]) => [
        name,
        async () => {
          const servers: Server[] = [];
          const milliseconds = await timed(async () => servers.push(await candidate.start()));
          for (const server of servers) await server[Symbol.asyncDispose]();
          return milliseconds;
        },
      ]),
    ),
    quick ? 1 : Math.min(rounds, 9),
  );
  return tableOf({
    title: `From the start of the process to the first answer, ${count} records`,
    unit: "ms",
    peer,
    ratio: "speed",
    samples,
    goals: { "sandbox, in memory": atMost(300) },
  });
}

/** What a test pays that wants records of its own: the sandbox copies an image of its seed from the second time on. */
async function perTest(records: readonly Coworker[], scale: Scale): Promise<Table> {
  scale.progress("one for each test");
  const name = `sandbox: createSandbox({ seed: ${records.length} }) and close()`;
  const copied = "MSW handler over a copy of the records";
  return tableOf({
    title: `For each test, ${records.length} records`,
    unit: "ms",
    peer: copied,
    ratio: "speed",
    samples: await race(
      {
        [copied]: () => {
          const own = structuredClone(records);
          return http.get("*/spaces/coworkers", () => HttpResponse.json({ Records: own }));
        },
        [name]: () => createSandbox({ seed: records.length }).close(),
      },
      scale,
    ),
    goals: { [name]: atMost(5) },
  });
}

type Request = NonNullable<autocannon.Options["requests"]>[number];

/** What 16 connections send, over and over. */
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
  // Each record as it was read: all of them in one team would measure how long that team gets.
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
    "GET of a record by id": { requests: get, goals: { "sandbox, in memory": atLeast(0.8) } },
    "GET of a page of 25": { requests: [list], goals: {} },
    "POST of a record": { requests: [create], goals: { "sandbox, in a file": atLeast(2000, "value") } },
    "PUT of a full record": { requests: replace, goals: {} },
    "Mixed: 80 % by id, 10 % pages, 5 % creates, 5 % replaces": { requests: mixed, goals: {} },
  };
}

async function load(
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
            const result = await autocannon({
              url: origin,
              connections,
              headers: { authorization },
              requests,
              idReplacement: true,
              // It looks this often, in milliseconds, whether it is done.
              sampleInt: 50,
              // A busy machine is slow and not broken.
              timeout: 60,
              ...(quick ? { amount: 40 } : { duration: 1 }),
            });
            const { non2xx, errors } = result;
            if (non2xx + errors > 0) {
              throw new Error(
                `${name}, ${title}: ${non2xx} answers were no success, and ${errors} did not come.`,
              );
            }
            // Counted per request, since autocannon's own average is over whole seconds.
            return result["2xx"] / ((result.finish.getTime() - result.start.getTime()) / 1000);
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

/** A search, as a query of the service and as what a handler written for a test would do. */
interface Search {
  readonly query: (number: number) => string;
  readonly filter: (number: number) => (row: Coworker) => boolean;
  readonly order: keyof Coworker;
}

const everybody = () => () => true;
const indexed: Readonly<Record<string, Search>> = {
  "by Id": { query: () => "orderby=Id", filter: everybody, order: "Id" },
  "by Email": { query: () => "orderby=Email", filter: everybody, order: "Email" },
  "by FullName": { query: () => "orderby=FullName", filter: everybody, order: "FullName" },
  "by UpdatedOn, newest first": {
    query: () => "orderby=UpdatedOn&dir=Descending",
    filter: everybody,
    order: "UpdatedOn",
  },
  "of one business, by Id": {
    query: () => "Coworker_InvoicingBusiness=12345681&orderby=Id",
    filter:
      () =>
      ({ InvoicingBusinessId }) =>
        InvoicingBusinessId === 12_345_681,
    order: "Id",
  },
};
const others: Readonly<Record<string, Search>> = {
  "of a city, by company": {
    query: () => "Coworker_CityName=Beispielstadt&orderby=CompanyName",
    filter:
      () =>
      ({ CityName }) =>
        CityName?.toLowerCase() === "beispielstadt",
    order: "CompanyName",
  },
  "active, by city": {
    query: () => "Coworker_Active=true&orderby=CityName",
    filter:
      () =>
      ({ Active }) =>
        Active,
    order: "CityName",
  },
  "a range of creation, by position": {
    query: (number) => `from_Coworker_CreatedOn=${day(number)}&orderby=Position`,
    filter:
      (number) =>
      ({ CreatedOn }) =>
        CreatedOn >= day(number),
    order: "Position",
  },
};

const day = (number: number): string => `2024-01-${String(1 + (number % 28)).padStart(2, "0")}T00:00:00Z`;

/** Both in this process and through a standard `Request` and `Response`, each time another page. */
async function search(count: number, scale: Scale): Promise<Table[]> {
  scale.progress(`search in ${count.toLocaleString("en")} records`);
  const sandbox = createSandbox({ seed: count });
  try {
    const records = await rowsOf(sandbox);
    const pages = Math.max(1, Math.floor(count / 25 / 4));
    const tables: Table[] = [];
    for (const [title, searches, goal] of [
      ["a page in an indexed order, total included", indexed, 5],
      ["a page by any filter in any order, total included", others, 60],
    ] as const) {
      const contenders: Record<string, Contender> = {};
      const goals: Record<string, Goal> = {};
      let number = 0;
      const handlers = Object.values(searches).map((one) => handlerOf(records, one, () => number));
      contenders["MSW handler over an array"] = async () => {
        number += 1;
        const handler = handlers[number % handlers.length];
        const request = new Request(`https://sandbox.test/api/spaces/coworkers?page=${1 + (number % pages)}`);
        const response = await getResponse(handler ? [handler] : [], request);
        return response?.arrayBuffer();
      };
      for (const [name, { query }] of Object.entries(searches)) {
        contenders[`sandbox: ${name}`] = async () => {
          number += 1;
          const address = `https://sandbox.test${sandbox.base}/spaces/coworkers?${query(number)}&size=25&page=${1 + (number % pages)}`;
          const response = await sandbox.fetch(address, { headers: { authorization } });
          if (!response.ok)
            throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
          return response.arrayBuffer();
        };
        if (count === 50_000) goals[`sandbox: ${name}`] = atMost(goal);
      }
      tables.push(
        tableOf({
          title: `${count.toLocaleString("en")} records in memory: ${title}`,
          unit: "ms",
          peer: "MSW handler over an array",
          ratio: "speed",
          samples: await race(contenders, { ...scale, rounds: Math.min(scale.rounds, 9) }),
          goals,
        }),
      );
    }
    return tables;
  } finally {
    sandbox.close();
  }
}

async function rowsOf(sandbox: ReturnType<typeof createSandbox>): Promise<Coworker[]> {
  const rows: Coworker[] = [];
  for (let page = 1; ; page += 1) {
    const response = await sandbox.fetch(
      `https://sandbox.test${sandbox.base}/spaces/coworkers?size=1000&page=${page}&orderby=Id`,
      { headers: { authorization } },
    );
    // Rows lack the details of a record, which no search looks at.
    const { Records, HasNextPage } = (await response.json()) as { Records: Coworker[]; HasNextPage: boolean };
    rows.push(...Records);
    if (!HasNextPage) return rows;
  }
}

function handlerOf(records: readonly Coworker[], { filter, order }: Search, number: () => number) {
  return http.get("*/spaces/coworkers", ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get("page"));
    const found = records.filter(filter(number())).toSorted((a, b) => {
      const [left, right] = [a[order] ?? "", b[order] ?? ""];
      return left < right ? -1 : left > right ? 1 : a.Id - b.Id;
    });
    return HttpResponse.json({
      Records: found.slice((page - 1) * 25, page * 25),
      TotalItems: found.length,
      HasNextPage: page * 25 < found.length,
    });
  });
}

/** Resident memory after a thousand reads, and the file. */
async function footprint(
  candidates: Readonly<Record<string, Candidate>>,
  { quick, progress }: Scale,
): Promise<Table[]> {
  progress("memory");
  const samples = new Map<string, number[]>();
  for (const [name, candidate] of Object.entries(candidates)) {
    await using server = await candidate.start();
    await autocannon({
      url: server.origin + candidate.page,
      connections,
      headers: { authorization },
      amount: quick ? 20 : 1000,
      sampleInt: 50,
    });
    samples.set(name, [residentBytes(server.pid)]);
  }
  const counts = quick ? [20, 100] : [500, 5000, 50_000];
  const sizes = new Map<string, number[]>();
  for (const count of counts) {
    const file = join(scratch(), "sandbox.db");
    createSandbox({ seed: count, db: file }).close();
    sizes.set(`${count.toLocaleString("en")} records`, [statSync(file).size]);
    rmSync(file);
  }
  const [smallest] = sizes.keys();
  return [
    tableOf({
      title: "Resident memory of the process after pages of 25",
      unit: "bytes",
      peer,
      ratio: "share",
      samples,
    }),
    tableOf({
      title: "File of the sandbox",
      unit: "bytes",
      peer: smallest ?? "",
      ratio: "share",
      samples: sizes,
    }),
  ];
}
