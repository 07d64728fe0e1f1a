// An iteration delivers every record that matches from start to end exactly once, whatever else changes, here against the
// sandbox, which pages, filters and sorts as the service is documented to.
import { basic, createNexudusClient } from "@nexudus-api/client";
import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const ada = {
  FullName: "Ada",
  Email: "ada@example.com",
  CountryId: 1220,
  SimpleTimeZoneId: 2023,
  Active: true,
};

/** Changes between two pages: indexes into the current records. */
const change = fc.record({
  create: fc.nat({ max: 4 }),
  remove: fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
  leave: fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
  rename: fc.array(fc.nat({ max: 60 }), { maxLength: 3 }),
});

test("with random creates, updates and deletions between pages, every remaining record is delivered exactly once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.array(change, { maxLength: 12 }),
      async (size, changes) => {
        const sandbox = createSandbox();
        const others = createNexudusClient({
          fetch: sandbox.fetch,
          auth: basic(sandbox.credentials),
        }).coworkers;
        let serial = 0;
        const create = async () =>
          (await others.create({ ...ada, Email: `${(serial += 1)}@example.com` })).Id;
        const ids: number[] = [];
        for (let index = 0; index < 60; index += 1) ids.push(await create());
        const stayed = new Set(ids);

        let pages = 0;
        const fetch: Sandbox["fetch"] = async (input, init) => {
          const next = changes[(pages += 1) - 2];
          // Nothing changes before the first page.
          if (pages > 1 && next) {
            for (const index of [...next.remove, ...next.leave]) stayed.delete(ids[index] ?? 0);
            for (const index of next.remove) if (ids[index]) await others.delete(ids[index]).catch(() => {});
            for (const index of next.leave)
              if (ids[index]) await others.update(ids[index], { Active: false }).catch(() => {});
            for (const index of next.rename)
              if (ids[index]) await others.update(ids[index], { FullName: `Z${serial}` }).catch(() => {});
            for (let made = 0; made < next.create; made += 1) await create();
          }
          return sandbox.fetch(input, init);
        };
        const { coworkers } = createNexudusClient({ fetch, auth: basic(sandbox.credentials) });
        const came: number[] = [];
        for await (const { Id } of coworkers.list({ where: { Active: true }, size })) came.push(Id);
        sandbox.close();
        expect(new Set(came).size).toBe(came.length);
        expect([...stayed].filter((id) => !came.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test("a loop that removes each record from the list still reaches every record", async () => {
  const sandbox = createSandbox({ seed: 300 });
  const { coworkers } = createNexudusClient({ fetch: sandbox.fetch, auth: basic(sandbox.credentials) });
  const where = { Active: true };
  expect((await coworkers.list({ where })).TotalItems).toBeGreaterThan(100);
  for await (const { Id } of coworkers.list({ where, orderBy: "Id", size: 20 }))
    await coworkers.update(Id, { Active: false });
  expect((await coworkers.list({ where })).TotalItems).toBe(0);
  sandbox.close();
});
