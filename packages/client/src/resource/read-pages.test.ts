// Every record that matches from the start of an iteration to its end comes once, whatever else changes meanwhile.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapping, type PageOf, type PageRequest, readPages, type ReadPage } from "./read-pages.ts";

interface Row {
  Id: number;
}

/** A server that knows offsets and nothing else: the ids in it, and what happens to them before a request. */
function naiveServer(ids: Set<number>, before: (request: number) => void) {
  let requests = 0;
  const read: ReadPage<Row> = async (request) => {
    const { page, size } = request ?? { page: 1, size: 25 };
    before((requests += 1));
    const sorted = [...ids].toSorted((one, other) => one - other);
    const Records = sorted.slice((page - 1) * size, page * size).map((Id) => ({ Id }));
    const envelope = {
      Records,
      CurrentPageSize: size,
      TotalItems: sorted.length,
      HasNextPage: page * size < sorted.length,
    };
    // The rest of the envelope plays no part in an iteration.
    return { data: envelope as PageOf<Row>, response: new Response(null) };
  };
  return { read, requests: () => requests };
}

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
  test("the page begins at or before the last row, and holds at least one row after it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (position, largest) => {
          const { page, size } = overlapping(position, largest);
          const offset = (page - 1) * size;
          expect(offset).toBeLessThan(position);
          expect(offset + size).toBeGreaterThan(position);
          // Small sizes may have no multiple in reach.
          expect(size).toBeLessThanOrEqual(Math.max(largest, 25));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("at 1000 a page, fewer than one row in twenty is read twice", () => {
    let position = 1000;
    let requests = 1;
    while (position < 100_000) {
      const { page, size } = overlapping(position, 1000);
      position = page * size;
      requests += 1;
    }
    expect(requests).toBeLessThanOrEqual(105);
  });
});

test("under any mix of inserts and deletions, each record that stays comes once and none comes twice", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 60 }),
      fc.array(change, { maxLength: 40 }),
      async (size, changes) => {
        const ids = new Set(Array.from({ length: 200 }, (_, index) => index));
        const stayed = new Set([...ids].map((id) => id + 1));
        const alive = new Set(stayed);
        const { read } = naiveServer(alive, (request) => {
          // The first page is read as it was found.
          const { leave, join } = (request > 1 && changes[request - 2]) || { leave: [], join: [] };
          for (const id of leave) {
            alive.delete(id + 1);
            stayed.delete(id + 1);
          }
          for (const id of join) alive.add(id + 1);
        });
        const came = await collect(read, { page: 1, size });
        expect(new Set(came).size).toBe(came.length);
        expect([...stayed].filter((id) => !came.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a loop that makes each record that it gets leave the list reaches all of them", async () => {
  const alive = new Set(Array.from({ length: 875 }, (_, index) => index + 1));
  const { read, requests } = naiveServer(alive, () => {});
  const came: number[] = [];
  for await (const { Records } of readPages(read, { page: 1, size: 100 }, undefined))
    for (const { Id } of Records) {
      came.push(Id);
      alive.delete(Id);
    }
  expect(came).toHaveLength(875);
  expect(requests()).toBeLessThan(40);
});

test("where nothing changes, an iteration costs what its pages cost", async () => {
  const { read, requests } = naiveServer(
    new Set(Array.from({ length: 2500 }, (_, index) => index + 1)),
    () => {},
  );
  expect(await collect(read, { page: 1, size: 1000 })).toHaveLength(2500);
  expect(requests()).toBe(3);
});

test("an iteration from a later page on begins there", async () => {
  const { read } = naiveServer(new Set([1, 2, 3, 4, 5, 6, 7]), () => {});
  expect(await collect(read, { page: 2, size: 3 })).toEqual([4, 5, 6, 7]);
});

test("rows that come back forever end in an error", async () => {
  const read: ReadPage<Row> = async () => ({
    // As a server would send it that ignores page and size.
    data: { Records: [{ Id: 1 }, { Id: 2 }], TotalItems: 9_000_000, HasNextPage: true } as PageOf<Row>,
    response: new Response(null),
  });
  await expect(collect(read, { page: 1, size: 2 })).rejects.toThrow(/paging does not work/);
});
