import { expect, test } from "vitest";
import { errorsOf, fieldsOf, totalOf, valueOf } from "../../testing/bodies.ts";
import { start } from "../../testing/start.ts";

const [ada, hub, dayPass] = [87_654_321, 12_345_678, 9_911_001];
test("passes are created as often as asked for, up to 100, and are used by a replace, not by a create", async () => {
  const { ask } = await start(undefined, {
    seed: 8,
    references: "checked",
    clock: () => new Date("2026-03-02T09:00:00Z"),
  });
  const pass = { CoworkerId: ada, BusinessId: hub, TimePassId: dayPass, CreateMultiple: 3, Used: true };
  const count = async () => totalOf((await ask("GET", "/billing/coworkertimepasses")).body);
  const before = await count();
  for (const CreateMultiple of [0, -1, 101]) {
    const { status, body } = await ask("POST", "/billing/coworkertimepasses", {
      body: { ...pass, CreateMultiple },
    });
    expect([status, errorsOf(body)[0]?.PropertyName]).toEqual([400, "CreateMultiple"]);
  }
  const { Id } = valueOf((await ask("POST", "/billing/coworkertimepasses", { body: pass })).body);
  expect(await count()).toBe(before + 3);
  const read = async () => fieldsOf((await ask("GET", `/billing/coworkertimepasses/${Id}`)).body);
  expect(await read()).toMatchObject({ Used: false, UsedDate: null, RemainingUses: 1, TotalUses: 1 });
  await ask("PUT", "/billing/coworkertimepasses", { body: { ...(await read()), Used: true } });
  expect(await read()).toMatchObject({ Used: true, UsedDate: "2026-03-02T09:00:00Z", RemainingUses: 0 });
  expect(await count()).toBe(before + 3);
});
