import * as fc from "fast-check";
import { expect, test } from "vitest";
import { serializeQuery } from "../http/query.ts";
import { idChunks } from "./id-chunks.ts";

test("chunks keep the query under 2,000 characters and contain each id once, in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), { maxLength: 1000 }),
      (ids) => {
        const chunks = [...idChunks(ids)];
        expect(chunks.flat()).toEqual([...new Set(ids)]);
        for (const chunk of chunks) {
          expect(chunk.length).toBeGreaterThan(0);
          expect(serializeQuery({ Team_Id: chunk, page: 1, size: chunk.length }).length).toBeLessThan(2000);
        }
      },
    ),
  );
});

test("a chunk holds about 170 ids of the usual length", () => {
  const ids = Array.from({ length: 1000 }, (_, index) => 1_400_000_000 + index);
  expect([...idChunks(ids)].map(({ length }) => length)).toEqual([172, 172, 172, 172, 172, 140]);
});
