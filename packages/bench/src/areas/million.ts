import { existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@nexudus-api/sandbox";
import type { Area } from "../area.ts";
import { type Contender, race, timed } from "../rounds.ts";
import { startSandbox } from "../servers/start-sandbox.ts";
import { authorization } from "../seeded-records.ts";
import { residentBytes } from "../servers/start-server.ts";
import { atMost, type Goal, tableOf } from "../table.ts";

const searches: Readonly<Record<string, string>> = {
  "a page by Id": "orderby=Id",
  "a page by Email": "orderby=Email",
  "a page by FullName": "orderby=FullName",
  "a page by UpdatedOn, newest first": "orderby=UpdatedOn&dir=Descending",
  "a page of one business, by Id": "Coworker_InvoicingBusiness=12345681&orderby=Id",
};
const byId = "a record by id";

export const millionArea: Area = {
  async run(scale) {
    const count = scale.quick ? 200 : 1_000_000;
    const file = fileURLToPath(new URL(`../../node_modules/.cache/sandbox-${count}.db`, import.meta.url));
    if (!existsSync(file)) seedFile(file, count, scale.progress);
    scale.progress("search");
    await using server = await startSandbox("--db", file);
    const read = async (path: string): Promise<{ Records?: { Id: number }[] }> => {
      const response = await fetch(server.origin + path, { headers: { authorization } });
      if (!response.ok) throw new Error(`${path} returned ${response.status}: ${await response.text()}`);
      // A page or a record: the sandbox's tests check its responses against the document.
      return (await response.json()) as { Records?: { Id: number }[] };
    };
    const ids = (await read("/api/spaces/coworkers?size=1000&orderby=Id")).Records?.map(({ Id }) => Id) ?? [];
    let number = 0;
    const contenders: Record<string, Contender> = {
      [byId]: () => read(`/api/spaces/coworkers/${ids[(number += 1) % ids.length]}`),
    };
    const goals: Record<string, Goal> = {};
    for (const [name, query] of Object.entries(searches)) {
      contenders[name] = () =>
        read(`/api/spaces/coworkers?${query}&page=${1 + ((number += 1) % Math.ceil(count / 100))}`);
      if (!scale.quick) goals[name] = atMost(50);
    }
    // The first call fills the caches of SQLite and of the system.
    for (const contender of Object.values(contenders))
      scale.progress(`first: ${Math.round(await timed(contender))} ms`);
    const samples = await race(contenders, {
      ...scale,
      rounds: Math.min(scale.rounds, 15),
      turn: scale.turn * 4,
    });
    const name = `${count.toLocaleString("en")} records`;
    return [
      tableOf({
        title: `${name} in a file, over HTTP, total included, from the first quarter of the pages`,
        unit: "ms",
        peer: byId,
        ratio: "speed",
        samples,
        goals,
      }),
      tableOf({
        title: "Memory and file",
        unit: "bytes",
        peer: "file",
        ratio: "share",
        samples: new Map([
          ["file", [statSync(file).size]],
          ["resident memory after these searches", [residentBytes(server.pid)]],
        ]),
        goals: { "resident memory after these searches": atMost(500_000_000) },
      }),
    ];
  },
};

function seedFile(file: string, count: number, progress: (message: string) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  for (const suffix of ["", "-wal", "-shm"]) rmSync(unfinished + suffix, { force: true });
  let next = 0;
  createSandbox({
    seed: count,
    db: unfinished,
    onProgress: ({ done, total }) => {
      if (done < next) return;
      progress(`seeding: ${done} of ${total}`);
      next += 50_000;
    },
  }).close();
  renameSync(unfinished, file);
}
