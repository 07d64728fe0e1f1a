import { deepStrictEqual } from "node:assert/strict";
import { basic, createNexudusClient } from "@nexudus-api/client";
import type { Area, Scale } from "../area.ts";
import { type Calls, makeClients } from "../peers/clients.ts";
import { type Clock, threadClock, wallClock } from "../clock.ts";
import { race } from "../rounds.ts";
import { pageOf, record, saved } from "../example-bodies.ts";
import { startFixedServer } from "../servers/start-server.ts";
import { atLeast, atMost, type Goal, type Table, tableOf } from "../table.ts";

/**
 * What is called, the response, and the goal with a mocked `fetch`. `query` gets an empty page, so that mostly the call itself
 * is measured.
 */
const scenarios: readonly { call: keyof Calls; title: string; response: unknown; goal?: Goal }[] = [
  { call: "query", title: "GET with a query, an empty page", response: pageOf(0), goal: atLeast(0.55) },
  { call: "get", title: "GET of a full record", response: record },
  { call: "list", title: "GET of a page of 25", response: pageOf(25), goal: atLeast(0.85) },
  { call: "put", title: "PUT of a full record", response: saved, goal: atLeast(0.6) },
];

export const clientArea: Area = {
  async run(scale) {
    return [
      ...(await mocked(scale)),
      // The first calls after a garbage collection are slow. Over HTTP, short turns would consist mostly of them.
      ...(await overHttp({ ...scale, turn: scale.turn * 4 })),
      await memory(scale),
    ];
  },
};

async function mocked(scale: Scale): Promise<Table[]> {
  const tables: Table[] = [];
  for (const { call, title, response, goal } of scenarios) {
    scale.progress(`${title}, mocked`);
    const body = JSON.stringify(response);
    const clients = await makeClients("http://localhost/api", () =>
      Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } })),
    );
    tables.push(
      await compareClients(clients, call, response, `${title}, \`fetch\` mocked`, scale, threadClock, goal),
    );
  }
  return tables;
}

async function overHttp(scale: Scale): Promise<Table[]> {
  const tables: Table[] = [];
  for (const { call, title, response } of scenarios) {
    scale.progress(`${title}, over HTTP`);
    const body = JSON.stringify(response);
    await using server = await startFixedServer({
      get: { "/api/spaces/coworkers": body, [`/api/spaces/coworkers/${record.Id}`]: body },
      saved: body,
      row: "{}",
      rows: 0,
    });
    const clients = await makeClients(`${server.origin}/api`);
    tables.push(
      await compareClients(
        clients,
        call,
        response,
        `${title}, over loopback HTTP`,
        scale,
        wallClock,
        atLeast(0.9),
      ),
    );
  }
  return tables;
}

async function compareClients(
  clients: Readonly<Record<string, Calls>>,
  call: keyof Calls,
  response: unknown,
  title: string,
  scale: Scale,
  clock: Clock,
  goal: Goal | undefined,
): Promise<Table> {
  for (const [name, calls] of Object.entries(clients)) await expectResponse(name, calls, call, response);
  const samples = await race(
    Object.fromEntries(Object.entries(clients).map(([name, calls]) => [name, calls[call]])),
    scale,
    clock,
  );
  return tableOf({
    title,
    unit: "ms",
    peer: "bare fetch",
    ratio: "speed",
    samples,
    goals: goal ? { "@nexudus-api/client": goal } : {},
  });
}

/** A client that fails early would win, so each must return the server's data. */
async function expectResponse(
  name: string,
  calls: Calls,
  call: keyof Calls,
  response: unknown,
): Promise<void> {
  const got = await calls[call]();
  // Hey API and the client of this workspace unwrap their envelopes.
  const unwrapped = name === "Hey API" ? Reflect.get(Object(got), "data") : got;
  const expected =
    name === "@nexudus-api/client" && call === "put" ? Reflect.get(Object(response), "Value") : response;
  deepStrictEqual(unwrapped, expected, `${name} did not return the response of ${call}.`);
}

const after = (count: number): string => `after ${count.toLocaleString("en")} calls`;

/** Compares the heap after many calls with the heap after a tenth of them: leaks add up. */
async function memory({ quick, progress }: Scale): Promise<Table> {
  const calls = quick ? 2000 : 1_000_000;
  const body = JSON.stringify(pageOf(0));
  const nexudus = createNexudusClient({
    auth: basic({ username: "ada@example.com", password: "secret" }),
    fetch: () => Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } })),
  });
  const heaps: number[] = [];
  for (let count = 1; count <= calls; count += 1) {
    await nexudus.coworkers.list({ size: 25 });
    if (count % (calls / 10) !== 0) continue;
    // Lets timers and finalizers of the last calls run before the heap is measured.
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc?.();
    heaps.push(process.memoryUsage().heapUsed);
    progress(`${count.toLocaleString("en")} calls`);
  }
  const [first = 0] = heaps;
  return tableOf({
    title: "Heap of the client",
    unit: "bytes",
    peer: after(calls / 10),
    ratio: "share",
    samples: new Map([
      [after(calls / 10), [first]],
      [after(calls), [heaps.at(-1) ?? first]],
    ]),
    goals: { [after(calls)]: atMost(1.02, "ratio") },
  });
}
