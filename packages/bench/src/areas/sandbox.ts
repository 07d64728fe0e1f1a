import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@nexudus-api/sandbox";
import type { Coworker } from "@nexudus-api/types";
import autocannon from "autocannon";
import { http, HttpResponse } from "msw";
import type { Area, Scale } from "../area.ts";
import { inRounds, race, timed } from "../rounds.ts";
import { type Candidate, candidatesFor, peer, scratch } from "../peers/sandbox-peers.ts";
import { connections, measureLoad } from "./sandbox-load.ts";
import { authorization, seededRecords } from "../seeded-records.ts";
import { residentBytes, type Server } from "../servers/start-server.ts";
import { atMost, type Table, tableOf } from "../table.ts";
import { measureSearch } from "./sandbox-search.ts";

export const sandboxArea: Area = {
  async run(scale) {
    const records = await seededRecords(scale.quick ? 20 : 500);
    const candidates = candidatesFor(records);
    return [
      await start(candidates, records.length, scale),
      await perTest(records, scale),
      ...(await measureLoad(candidates, records, scale)),
      ...(await measureSearch(scale.quick ? 100 : 500, scale)),
      ...(scale.quick ? [] : await measureSearch(50_000, scale)),
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

/** The cost of records per test. From the second time on, the sandbox copies an image of its seed. */
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
