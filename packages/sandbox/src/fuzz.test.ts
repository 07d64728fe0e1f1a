import * as fc from "fast-check";
import nexudus from "@nexudus-api/spec";
import { expect, test } from "vitest";
import type { JsonObject } from "./document/json.ts";
import { readApi } from "./document/read/read-api.ts";
import { start } from "./testing/start.ts";

// The bundle is JSON.
const { operations, entities } = readApi(nexudus as unknown as JsonObject);

/** `pnpm test:soak` sets SOAK (CONTRIBUTING.md). */
const requests = process.env["SOAK"] === undefined ? 1000 : 50_000;

const hostile = fc.constantFrom<unknown>(
  "",
  "null",
  "%",
  "'; DROP TABLE Coworker; --",
  "\u0000",
  "\ud800",
  "__proto__",
  "a".repeat(300),
  "2025-02-30T00:00",
  "1e400",
  -1,
  0,
  2 ** 53,
  1e308,
  87_654_321,
  1_234_567,
  true,
  null,
  [],
  [1_234_567],
  [[1]],
  {},
  { $ref: "#" },
);
const value = fc.oneof({ weight: 3, arbitrary: hostile }, { weight: 1, arbitrary: fc.jsonValue() });

/** A request for an operation of the document, with names from the document and values from anywhere. */
const request = fc.constantFrom(...operations).chain(({ method, path, filters, entity }) => {
  const fields = entity ? [...entity.writable.keys(), "Id"] : ["grant_type", "username", "password"];
  const names = [...[...filters.values()].map(({ name }) => name), "page", "size", "orderby", "dir", "id"];
  const required = {
    FullName: "A",
    Email: "a",
    CountryId: 1221,
    SimpleTimeZoneId: 2023,
    Name: "A",
    BusinessId: 1,
  };
  const known = Object.fromEntries(Object.entries(required).filter(([name]) => entity?.writable.has(name)));
  return fc.record({
    method: fc.constant(method),
    path: fc
      .constantFrom("87654321", "1234567", "0", "x", "%00", "9".repeat(40))
      .map((id) => path.replace("{id}", id)),
    query: fc.dictionary(
      fc.constantFrom(...names),
      value.map((one) => JSON.stringify(one)),
      { maxKeys: 3 },
    ),
    body: fc
      .dictionary(fc.constantFrom(...fields), value, { maxKeys: 5 })
      .map((body) => ({ ...known, ...body })),
    hasBody: fc.boolean(),
  });
});

test(`${requests} requests with hostile values get no 5xx, and only responses that the document allows`, async () => {
  expect(entities.size).toBeGreaterThan(1);
  const { ask, sandbox } = await start(undefined, { seed: 40, strict: false });
  const statuses = new Map<number, number>();
  const from = process.memoryUsage.rss();
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, body, hasBody }) => {
      const target = `${path.slice(sandbox.base.length)}?${new URLSearchParams(query).toString()}`;
      const sent = hasBody && method !== "GET" ? { body } : {};
      // It holds the response to the document.
      const { status } = await ask(method, target, sent);
      expect(status).toBeLessThan(500);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
    { numRuns: requests, endOnFailure: true },
  );
  expect(statuses.get(200)).toBeGreaterThan(0);
  expect(statuses.get(400)).toBeGreaterThan(0);
  // What is stored can still be sent back.
  const lines = [...sandbox.exportLines()];
  await sandbox.importLines(lines);
  expect([...sandbox.exportLines()]).toEqual(lines);
  const grown = (process.memoryUsage.rss() - from) / 1024 ** 2;
  console.log(`${requests} requests:`, Object.fromEntries(statuses), `RSS +${Math.round(grown)} MB`);
  expect(grown).toBeLessThan(500);
});
