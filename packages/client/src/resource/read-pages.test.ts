// An iteration delivers every record that matches from start to end exactly once, whatever else changes.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { naiveServer, type Row } from "../../test/naive-server.ts";
import { overlapping, type PageOf, type PageRequest, readPages, type ReadPage } from "./read-pages.ts";

async function collect(read: ReadPage<Row>, first: PageRequest): Promise<number[]> {
  const ids: number[] = [];
  for await (const { Records } of readPages(read, first, undefined)) ids.push(...Records.map(({ Id }) => Id));
  return ids;
}

const change = fc.record({
  leave: fc.array(fc.integer({ min: 0, max: 199 }), { maxLength: 30 }),
  join: fc.array(fc.integer({ min: 0, max: 260 }), { maxLength: 30 }),
});

describe("overlapping", () => {
  test("the next page begins at or before the last row and includes at least one row after it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (position, largest) => {
          const { page, size } = overlapping(position, largest, largest);
          const offset = (page - 1) * size;
          expect(offset).toBeLessThan(position);
          expect(offset + size).toBeGreaterThan(position);
          // A small size may have no suitable multiple.
          expect(size).toBeLessThanOrEqual(Math.max(largest, 25));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  { rows: 100_000, size: 1000, limit: Infinity, requests: 105 },
  { rows: 100_000, size: 1000, limit: 500, requests: 212 },
  { rows: 10_000, size: 100, limit: Infinity, requests: 116 },
  { rows: 10_000, size: 25, limit: Infinity, requests: 540 },
])(
  "$rows rows in pages of $size take at most $requests requests if the service allows $limit rows a page",
  async ({ rows, size, limit, requests }) => {
    const ids = Array.from({ length: rows }, (_, index) => index + 1);
    const server = naiveServer(new Set(ids), { limit });
    const came = await collect(server.read, { page: 1, size });
    expect(came).toEqual(ids);
    expect(server.asked.length).toBeLessThanOrEqual(requests);
  },
);

test.each([1, 2, 3, 5, 7, 10])(
  "6000 rows are delivered if the service allows %d rows a page",
  async (limit) => {
    const ids = Array.from({ length: 6000 }, (_, index) => index + 1);
    for (const countsRows of [false, true]) {
      const { read, asked } = naiveServer(new Set(ids), { limit, countsRows });
      expect(await collect(read, { page: 1, size: 1000 })).toEqual(ids);
      expect(asked.length).toBeLessThanOrEqual(Math.max(6000, (2 * 6000) / limit));
    }
  },
);

test("rows that the service counts but leaves out of its pages do not end an iteration early", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 2, 3, 25, 1000),
      fc.constantFrom(25, 500, Infinity),
      fc.boolean(),
      fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 60 }),
      async (size, limit, countsRows, hidden) => {
        const ids = Array.from({ length: 120 }, (_, index) => index + 1);
        // More empty pages in succession than this are an error.
        fc.pre(!/,{20}/.test(String(ids.map((id) => (hidden.includes(id) ? "" : id)))));
        const hides = (id: number): boolean => hidden.includes(id);
        const { read } = naiveServer(new Set(ids), { limit, countsRows, hides });
        expect(await collect(read, { page: 1, size })).toEqual(ids.filter((id) => !hides(id)));
      },
    ),
  );
});

test("with random inserts and deletions, every remaining record is delivered exactly once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 25, max: 60 }),
      fc.boolean(),
      fc.array(change, { maxLength: 40 }),
      async (size, limit, countsRows, changes) => {
        const ids = new Set(Array.from({ length: 200 }, (_, index) => index));
        const stayed = new Set([...ids].map((id) => id + 1));
        const alive = new Set(stayed);
        const mutate = (request: number): void => {
          // Nothing changes before the first page.
          const { leave, join } = (request > 1 && changes[request - 2]) || { leave: [], join: [] };
          for (const id of leave) {
            alive.delete(id + 1);
            stayed.delete(id + 1);
          }
          for (const id of join) alive.add(id + 1);
        };
        const { read } = naiveServer(alive, { before: mutate, limit, countsRows });
        const came = await collect(read, { page: 1, size });
        expect(new Set(came).size).toBe(came.length);
        expect([...stayed].filter((id) => !came.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a loop that removes each record from the list still reaches every record", async () => {
  const alive = new Set(Array.from({ length: 875 }, (_, index) => index + 1));
  const { read, asked } = naiveServer(alive);
  const came: number[] = [];
  for await (const { Records } of readPages(read, { page: 1, size: 100 }, undefined))
    for (const { Id } of Records) {
      came.push(Id);
      alive.delete(Id);
    }
  expect(came).toHaveLength(875);
  expect(asked.length).toBeLessThan(40);
});

test("without changes, an iteration requests each page once", async () => {
  const { read, asked } = naiveServer(new Set(Array.from({ length: 2500 }, (_, index) => index + 1)));
  expect(await collect(read, { page: 1, size: 1000 })).toHaveLength(2500);
  expect(asked).toHaveLength(3);
});

test.each([
  { page: 2, size: 3, limit: Infinity, before: 3 },
  // These sizes have no multiple between the first row and the last one of the page before.
  { page: 6, size: 1, limit: Infinity, before: 5 },
  { page: 300, size: 2, limit: Infinity, before: 598 },
  { page: 4, size: 1000, limit: Infinity, before: 3000 },
  { page: 2, size: 1000, limit: 500, before: 500 },
  { page: 3, size: 1000, limit: 300, before: 600 },
])(
  "an iteration can start at page $page of $size if the service allows $limit rows a page",
  async ({ page, size, limit, before }) => {
    const ids = Array.from({ length: 5037 }, (_, index) => index + 1);
    for (const countsRows of [false, true]) {
      const { read } = naiveServer(new Set(ids), { limit, countsRows });
      expect(await collect(read, { page, size })).toEqual(ids.slice(before));
    }
  },
);

test("an iteration that starts at a later page ends if its rows leave, even if the service allows fewer rows a page", async () => {
  const ids = new Set(Array.from({ length: 2000 }, (_, index) => index + 1));
  const shrink = (request: number): void => {
    if (request > 1) for (const id of ids) if (ids.size > 700) ids.delete(id);
  };
  const { read, asked } = naiveServer(ids, { before: shrink, limit: 500 });
  const came = await collect(read, { page: 2, size: 1000 });
  // The first page, and the rows that have taken its place.
  expect(came.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, index) => index + 501));
  expect(came.slice(500)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1801));
  expect(asked.length).toBeLessThan(5);
});

test.each([
  { rows: 2000, size: 25, added: 700 },
  { rows: 30_000, size: 1000, added: 22_000 },
])(
  "$added rows that are added in front of an iteration of $size a page do not end it early",
  async ({ rows, size, added }) => {
    const ids = Array.from({ length: rows }, (_, index) => index);
    const alive = new Set(ids);
    const add = (request: number): void => {
      // Most rows have been delivered by now, so many pages repeat them.
      if (request === Math.floor(rows / size) - 1) for (let id = 1; id <= added; id += 1) alive.add(-id);
    };
    expect(await collect(naiveServer(alive, { before: add }).read, { page: 1, size })).toEqual(ids);
  },
);

/** A server that ignores page and size. */
const repeat: ReadPage<Row> = async () => ({
  // An iteration reads no other field of the envelope.
  data: { Records: [{ Id: 1 }, { Id: 2 }], TotalItems: 9_000_000, HasNextPage: true } as PageOf<Row>,
  response: new Response(null),
});

test.each([9_000_000, undefined])(
  "endless empty pages of a list with %s rows in total are an error after a few requests",
  async (TotalItems) => {
    let requests = 0;
    const read: ReadPage<Row> = async (request) => {
      requests += 1;
      const Records = request?.page === 1 ? Array.from({ length: 1000 }, (_, Id) => ({ Id })) : [];
      return {
        data: { Records, TotalItems, HasNextPage: true } as PageOf<Row>,
        response: new Response(null),
      };
    };
    await expect(collect(read, { page: 1, size: 1000 })).rejects.toThrow(/although HasNextPage is true/);
    expect(requests).toBeLessThan(50);
  },
);

test("rows that leave the list before a page that cannot overlap are not missed", async () => {
  // No page of at most three rows contains the sixth and the seventh row.
  const ids = new Set(Array.from({ length: 30 }, (_, index) => index + 1));
  const leave = (request: number): void => {
    if (request === 4) for (const id of [1, 2]) ids.delete(id);
  };
  const { read } = naiveServer(ids, { before: leave, limit: 3 });
  expect(await collect(read, { page: 1, size: 1000 })).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
});

test("endlessly repeated rows are an error", async () => {
  await expect(collect(repeat, { page: 1, size: 2 })).rejects.toThrow(/although HasNextPage is true/);
});
