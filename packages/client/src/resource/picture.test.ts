import { expect, test } from "vitest";
import { bearer, createNexudusClient } from "../index.ts";

test("pictures and documents can have any type, and pictures are preferred", async () => {
  const accepted: (string | undefined)[] = [];
  const { coworkers, tariffs } = createNexudusClient({
    auth: bearer("t"),
    fetch: async (_, { headers }) => {
      accepted.push(headers["accept"]);
      return new Response("%PDF", { headers: { "content-type": "application/pdf" } });
    },
  });
  expect((await tariffs.contractDocument(1))?.type).toBe("application/pdf");
  expect((await coworkers.avatar(1))?.type).toBe("application/pdf");
  expect(accepted).toEqual(["image/*, */*;q=0.8", "image/*, */*;q=0.8"]);
});
