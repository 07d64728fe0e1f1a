import * as fc from "fast-check";
import { expect, test } from "vitest";
import { naiveServer, type Row } from "../../test/naive-server.ts";
import { page } from "../../test/server.ts";
import { NexudusError } from "../errors/errors.ts";
import { ListReader } from "./list.ts";
import type { PageOf, ReadPage } from "./read-pages.ts";

const createList = (read: ReadPage<Row>, first: number, signal: AbortSignal | undefined) =>
  new ListReader(read, { page: first, size: 1000 }, signal);

/** Serves fixed pages, and records which pages were requested and with which signal. */
function shelf(...pages: number[][]) {
  const asked: (number | undefined)[] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const read: ReadPage<Row> = async (request, signal) => {
    const number = request?.page;
    asked.push(number);
    signals.push(signal);
    const wanted = number ?? 1;
    const rows = (pages[wanted - 1] ?? []).map((Id) => ({ Id }));
    // The test server sends the service's envelope.
    const data = page(rows, wanted, wanted < pages.length) as PageOf<Row>;
    return { data, response: new Response(null) };
  };
  return { asked, signals, read };
}

const ids = (rows: readonly Row[]) => rows.map(({ Id }) => Id);

test("no request is sent until the list is awaited or iterated", async () => {
  const { read, asked } = shelf([1]);
  const list = createList(read, 1, undefined);
  await Promise.resolve();
  expect(asked).toEqual([]);
  await list;
  expect(asked).toEqual([undefined]);
});

test("awaiting a list twice sends one request", async () => {
  const { read, asked } = shelf([1]);
  const list = createList(read, 1, undefined);
  expect(await list).toBe(await list);
  expect((await list.withResponse()).data).toBe(await list);
  expect(asked).toHaveLength(1);
});

test("iteration starts at the requested page and stops after the last one", async () => {
  const { read, asked } = shelf([1, 2], [3, 4], [5]);
  expect(ids(await createList(read, 2, undefined).all())).toEqual([3, 4, 5]);
  expect(asked).toEqual([2, 3]);
});

test("the next page is requested while the caller processes the current one", async () => {
  const { read, asked } = shelf([1], [2], [3]);
  const rows = createList(read, 1, undefined)[Symbol.asyncIterator]();
  await rows.next();
  expect(asked).toEqual([1, 2]);
  await rows.return?.();
});

test("stopping early aborts the prefetch", async () => {
  const { read, signals } = shelf([1], [2], [3]);
  for await (const row of createList(read, 1, undefined)) if (row.Id === 1) break;
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
});

test("a row that appears on two pages is delivered once", async () => {
  const { read } = shelf([1, 2], [2, 3], [3, 4]);
  expect(ids(await createList(read, 1, undefined).all())).toEqual([1, 2, 3, 4]);
});

test("a service that always returns the same page causes an error, not an endless loop", async () => {
  const { read, asked } = shelf([1, 2]);
  const same: ReadPage<Row> = async (request) => {
    const { data, response } = await read({ page: 1, size: 2 });
    return { data: { ...data, CurrentPage: request?.page ?? 1, HasNextPage: true }, response };
  };
  await expect(createList(same, 1, undefined).all()).rejects.toThrow(NexudusError);
  expect(asked.length).toBeLessThan(5);
});

test("an empty page with HasNextPage causes an error, not an endless loop", async () => {
  await expect(createList(shelf([1], [], [2]).read, 1, undefined).all()).rejects.toThrow(
    /^Page 2 holds no new record/,
  );
});

test("a last page with only known rows ends the iteration without an error", async () => {
  const { read } = shelf([1, 2], [3, 4], [4]);
  expect(ids(await createList(read, 1, undefined).all())).toEqual([1, 2, 3, 4]);
});

test("an empty list is not an error", async () => {
  expect(await createList(shelf([]).read, 1, undefined).all()).toEqual([]);
});

test("all({ limit }) stops at the limit, and a limit of 0 sends no request", async () => {
  const { read, asked } = shelf([1, 2], [3, 4], [5]);
  expect(ids(await createList(read, 1, undefined).all({ limit: 3 }))).toEqual([1, 2, 3]);
  expect(asked).toEqual([1, 2]);
  expect(await createList(read, 1, undefined).all({ limit: 0 })).toEqual([]);
  expect(asked).toHaveLength(2);
});

test.each([
  { limit: 10, rows: 10, first: {}, asked: ["1 of 10"] },
  { limit: 3, rows: 3, first: { size: 500 }, asked: ["1 of 3"] },
  { limit: 2.5, rows: 3, first: {}, asked: ["1 of 3"] },
  { limit: 1000, rows: 1000, first: {}, asked: ["1 of 1000"] },
  { limit: 1500, rows: 1500, first: {}, asked: ["1 of 1000", "2 of 999"] },
  { limit: 10, rows: 10, first: { page: 2, size: 1000 }, asked: ["2 of 1000"] },
  { limit: Infinity, rows: 2500, first: {}, asked: ["1 of 1000", "2 of 999", "3 of 998"] },
])(
  "all({ limit: $limit }) of $first requests the pages $asked and no other",
  async ({ limit, rows, first, asked }) => {
    const requests: string[] = [];
    const read: ReadPage<Row> = async ({ page: number, size } = { page: 1, size: 25 }) => {
      requests.push(`${number} of ${size}`);
      const Records = Array.from({ length: 2500 }, (_, Id) => ({ Id })).slice(
        (number - 1) * size,
        number * size,
      );
      // An iteration reads no other field of the envelope.
      const data = {
        Records,
        CurrentPageSize: size,
        TotalItems: 2500,
        HasNextPage: number * size < 2500,
      } as PageOf<Row>;
      return { data, response: new Response(null) };
    };
    const list = new ListReader(read, { page: 1, size: 1000, ...first }, undefined);
    expect(await list.all({ limit })).toHaveLength(rows);
    expect(requests).toEqual(asked);
  },
);

test("pages() yields the page envelopes", async () => {
  const numbers: number[] = [];
  for await (const { CurrentPage, Records } of createList(shelf([1], [2]).read, 1, undefined).pages()) {
    numbers.push(CurrentPage, Records.length);
  }
  expect(numbers).toEqual([1, 1, 2, 1]);
});

test("a failing page rejects the iteration without an unhandled rejection", async () => {
  const { read } = shelf([1], [2]);
  const failing: ReadPage<Row> = async (request) =>
    request?.page === 2 ? Promise.reject(new Error("no")) : read(request);
  const seen: number[] = [];
  const loop = async () => {
    for await (const { Id } of createList(failing, 1, undefined)) seen.push(Id);
  };
  await expect(loop()).rejects.toThrow("no");
  expect(seen).toEqual([1]);
  for await (const row of createList(failing, 1, undefined)) if (row.Id === 1) break;
});

test("the caller's signal aborts an iteration, and its listener is removed afterwards", async () => {
  const controller = new AbortController();
  const { read, signals } = shelf([1], [2]);
  const rows = createList(read, 1, controller.signal)[Symbol.asyncIterator]();
  await rows.next();
  controller.abort(new Error("enough"));
  expect(signals.map((signal) => signal?.reason)).toEqual([new Error("enough"), new Error("enough")]);
  await rows.return?.();
});

const refuse: ReadPage<Row> = () => Promise.reject(new Error("no"));

test("a list has then, catch and finally", async () => {
  let finished = false;
  const result = await createList(refuse, 1, undefined)
    .finally(() => {
      finished = true;
    })
    .catch((error: unknown) => error);
  expect([result, finished]).toEqual([new Error("no"), true]);
});

const collectFirst = async (read: ReadPage<Row>, limit: number, size = 1000): Promise<number[]> =>
  (await new ListReader(read, { page: 1, size }, undefined).all({ limit })).map(({ Id }) => Id);

/** Changes before a request: records that leave and, between the others, records that join. */
const change = fc.record({
  leave: fc.array(fc.nat({ max: 2200 }), { maxLength: 60 }),
  leaveFirst: fc.nat({ max: 40 }),
  join: fc.array(fc.nat({ max: 2200 }), { maxLength: 30 }),
});

test("with random inserts and deletions, all({ limit }) delivers exactly the first records that exist throughout", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 2, 3, 24, 25, 26, 999, 1000, 1001, 1500, Infinity),
      fc.constantFrom(10, 25, 500, Infinity),
      fc.constantFrom(1000, 25, 7),
      fc.constantFrom(60, 2200),
      fc.boolean(),
      fc.array(change, { maxLength: 12 }),
      async (limit, most, size, rows, countsRows, changes) => {
        const alive = new Set(Array.from({ length: rows }, (_, index) => 10 * (index + 1)));
        const stayed = new Set(alive);
        const before = (request: number): void => {
          // Nothing changes before the first page.
          const next = request > 1 ? changes[request - 2] : undefined;
          if (!next) return;
          const first = [...alive].toSorted((one, other) => one - other).slice(0, next.leaveFirst);
          for (const id of [...first, ...next.leave.map((index) => 10 * (index + 1))]) {
            alive.delete(id);
            stayed.delete(id);
          }
          for (const index of next.join) alive.add(10 * index + request);
        };
        const { read, asked } = naiveServer(alive, { before, limit: most, countsRows });
        const came = await collectFirst(read, limit, size);
        expect(new Set(came).size).toBe(came.length);
        expect(came.length).toBeLessThanOrEqual(limit);
        const missed = [...stayed].filter((id) => !came.includes(id));
        const last = Math.max(0, ...came.filter((id) => stayed.has(id)));
        expect(came.length < limit ? missed : missed.filter((id) => id < last)).toEqual([]);
        const rowsPerPage = Math.min(size, most, limit);
        expect(asked.length).toBeLessThanOrEqual(
          10 + 4 * changes.length + (3 * Math.min(limit, rows)) / rowsPerPage,
        );
      },
    ),
    { numRuns: 500 },
  );
});
