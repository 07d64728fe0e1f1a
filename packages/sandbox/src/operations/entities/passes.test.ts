import { expect, test } from "vitest";
import { errorsOf, fieldsOf, totalOf, valueOf } from "../../testing/bodies.ts";
import { start } from "../../testing/start.ts";

const [ada, hub, locker, dayPass] = [87_654_321, 12_345_678, 9_900_112, 9_911_001];
const begin = () =>
  start(undefined, { seed: 8, references: "checked", clock: () => new Date("2026-03-02T09:00:00Z") });

test.each([
  [{ Quantity: 2 }, { UnitPrice: 15, TotalPrice: 30, RecurringTotal: 0, RepeatCycle: 1 }],
  [
    { Quantity: 2, Price: 4, DiscountAmount: 1 },
    { UnitPrice: 4, TotalPrice: 7 },
  ],
  [
    { Quantity: 1, RegularCharge: true, RepeatCycle: 4 },
    { RecurringTotal: 15, RepeatCycle: 4 },
  ],
  [
    { Quantity: 1, ActivateNow: true },
    { Activated: true, ProductName: "Locker", CoworkerFullName: "Ada Lovelace" },
  ],
])("a product that is sold as %j shows %j", async (sold, shown) => {
  const { ask } = await begin();
  const sale = { CoworkerId: ada, BusinessId: hub, ProductId: locker, ...sold };
  const { Id } = valueOf((await ask("POST", "/billing/coworkerproducts", { body: sale })).body);
  expect(fieldsOf((await ask("GET", `/billing/coworkerproducts/${Id}`)).body)).toMatchObject(shown);
});

test("passes are created as often as asked for, up to 100, and are used by a replace, not by a create", async () => {
  const { ask } = await begin();
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
