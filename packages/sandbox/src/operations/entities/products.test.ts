import { expect, test } from "vitest";
import { fieldsOf, valueOf } from "../../testing/bodies.ts";
import { start } from "../../testing/start.ts";

const [ada, hub, locker] = [87_654_321, 12_345_678, 9_900_112];

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
  const { ask } = await start(undefined, { seed: 8, references: "checked" });
  const sale = { CoworkerId: ada, BusinessId: hub, ProductId: locker, ...sold };
  const { Id } = valueOf((await ask("POST", "/billing/coworkerproducts", { body: sale })).body);
  expect(fieldsOf((await ask("GET", `/billing/coworkerproducts/${Id}`)).body)).toMatchObject(shown);
});
