import { setTimeout as sleep } from "node:timers/promises";
import { bearer, createNexudusClient, type NexudusClient } from "@nexudus-api/client";
import type { Area } from "../area.ts";
import { inRounds, timed } from "../rounds.ts";
import { row, saved } from "../example-bodies.ts";
import { startFixedServer } from "../servers/start-server.ts";
import { type Table, tableOf } from "../table.ts";

const size = 1000;

/** Resolves when the caller has processed a page. */
type Work = () => Promise<unknown> | undefined;

export const pagingArea: Area = {
  async run({ quick, rounds, progress }) {
    const records = quick ? 3 * size : 100_000;
    await using server = await startFixedServer({
      get: {},
      saved: JSON.stringify(saved),
      row: JSON.stringify(row),
      rows: records,
    });
    const tables: Table[] = [];
    for (const pause of quick ? [0] : [0, 20]) {
      for (const latency of quick ? [0, 20] : [0, 20, 100]) {
        progress(`${latency} ms latency, ${pause} ms of work a page`);
        const baseUrl = `${server.origin}/slow/${latency}`;
        const nexudus = createNexudusClient({ baseUrl, auth: bearer("token") });
        const work: Work = () => (pause > 0 ? sleep(pause) : undefined);
        const contenders = {
          "a loop by hand": () => byHand(baseUrl, work),
          "for await over list() (prefetch)": () => iterated(nexudus, work),
          "await list({ page }) (no prefetch)": () => awaited(nexudus, work),
        };
        const samples = await inRounds(
          Object.fromEntries(
            Object.entries(contenders).map(([name, read]) => [
              name,
              async () => {
                let count = 0;
                const milliseconds = await timed(async () => (count = await read()));
                if (count !== records) throw new Error(`${name} brought ${count} of ${records} records.`);
                return (records / milliseconds) * 1000;
              },
            ]),
          ),
          // The longest takes half a minute a turn, and its spread is small.
          quick ? 1 : Math.min(rounds, latency === 0 ? 7 : 3),
          quick || latency > 0 ? 0 : 1,
        );
        tables.push(
          tableOf({
            title: `${records.toLocaleString("en")} records at ${latency} ms latency, ${pause > 0 ? `${pause} ms of the caller's own waiting for each page` : "a caller that only counts"}`,
            unit: "per second",
            peer: "a loop by hand",
            ratio: "share",
            samples,
          }),
        );
      }
    }
    return tables;
  },
};

async function byHand(baseUrl: string, work: Work): Promise<number> {
  const headers = { authorization: "Bearer token" };
  let count = 0;
  for (let number = 1; ; number += 1) {
    const response = await fetch(`${baseUrl}/spaces/coworkers?page=${number}&size=${size}`, { headers });
    // The server of this benchmark returns pages.
    const page = (await response.json()) as { Records: unknown[]; HasNextPage: boolean };
    count += page.Records.length;
    await work();
    if (!page.HasNextPage) return count;
  }
}

async function iterated(nexudus: NexudusClient, work: Work): Promise<number> {
  let count = 0;
  for await (const { Id } of nexudus.coworkers.list({ size })) {
    if (Id > 0) count += 1;
    if (count % size === 0) await work();
  }
  return count;
}

async function awaited(nexudus: NexudusClient, work: Work): Promise<number> {
  let count = 0;
  for (let number = 1; ; number += 1) {
    const page = await nexudus.coworkers.list({ page: number, size });
    count += page.Records.length;
    await work();
    if (!page.HasNextPage) return count;
  }
}
