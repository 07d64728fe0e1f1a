import { expect, test } from "vitest";
import { fieldsOf, valueOf } from "../testing/bodies.ts";
import { start } from "../testing/start.ts";

const [ada, hub, locker] = [87_654_321, 12_345_678, 9_900_112];
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
