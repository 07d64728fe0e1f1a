import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import { finishAll } from "./finish-all.ts";

test("a failure is reported only after every other task has ended", async () => {
  const slow = new EventEmitter();
  let reported: unknown;
  const finished = finishAll([Promise.reject(new Error("lint failed")), once(slow, "end")]).catch(
    (error: unknown) => (reported = error),
  );
  await new Promise(setImmediate);
  expect(reported).toBeUndefined();
  slow.emit("end");
  await finished;
  expect(reported).toEqual(new Error("lint failed"));
});

test("results keep the order of their tasks", async () => {
  expect(await finishAll([Promise.resolve("first"), 2, undefined])).toEqual(["first", 2, undefined]);
});
