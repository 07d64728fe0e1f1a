import { describe, expect, test } from "vitest";
import { fieldsOf, recordsOf, valueOf } from "../../testing/bodies.ts";
import { start, transports, type Running } from "../../testing/start.ts";

const [desk, office, hub] = [22_334_455, 22_334_459, 12_345_678];
const person = { FullName: "Grace", Email: "grace@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

const run = async ({ ask }: Running, Key: string, id: number) =>
  fieldsOf((await ask("POST", "/billing/coworkercontracts/runcommand", { body: { Key, Ids: [id] } })).body);

const create = async ({ ask }: Running, path: string, body: object): Promise<number> =>
  valueOf((await ask("POST", path, { body })).body).Id;

const sign = (running: Running, CoworkerId: number, TariffId: number) =>
  create(running, "/billing/coworkercontracts", {
    IssuedById: hub,
    CoworkerId,
    TariffId,
    BillingDay: 5,
    Quantity: 1,
  });
const customer = async ({ ask }: Running, id: number) =>
  fieldsOf((await ask("GET", `/spaces/coworkers/${id}`)).body);

describe.each(transports)("contracts, %s", (_, transport) => {
  const begin = () =>
    start(transport, { seed: 8, references: "checked", clock: () => new Date("2026-03-02T09:00:00Z") });

  test("put a customer on a plan, and off it when they are cancelled and deleted", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const contract = await sign(running, id, desk);
    expect(await customer(running, id)).toMatchObject({
      TariffId: desk,
      BillingDay: 5,
      RenewalDate: "2026-04-05T00:00:00Z",
      CoworkerContractIds: String(contract),
      CoworkerContractTariffNames: "Dedicated desk",
    });
    expect(await run(running, "DELETE_CONTRACT", contract)).toMatchObject({ WasSuccessful: false });
    expect((await running.ask("DELETE", `/billing/coworkercontracts/${contract}`)).status).toBe(405);
    expect(await run(running, "CANCEL_CONTRACT", contract)).toMatchObject({ WasSuccessful: true });
    expect(await customer(running, id)).toMatchObject({ TariffId: null, CoworkerContractIds: null });
    expect(await run(running, "DELETE_CONTRACT", contract)).toMatchObject({ WasSuccessful: true });
    expect((await running.ask("GET", `/billing/coworkercontracts/${contract}`)).status).not.toBe(200);
  });

  test("leave the customer the plan of the next one", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const [first, second] = [await sign(running, id, desk), await sign(running, id, office)];
    expect(await customer(running, id)).toMatchObject({
      TariffId: desk,
      CoworkerContractIds: `${first},${second}`,
    });
    await run(running, "CANCEL_CONTRACT", first);
    expect(await customer(running, id)).toMatchObject({
      TariffId: office,
      CoworkerContractIds: String(second),
    });
  });

  test("show the new name of their plan on their customers, which are otherwise unchanged", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    await sign(running, id, desk);
    const cancelled = await sign(running, id, desk);
    await sign(running, id, office);
    await run(running, "CANCEL_CONTRACT", cancelled);
    const before = await customer(running, id);
    running.sandbox.clock.advance(60_000);
    const plan = fieldsOf((await running.ask("GET", `/billing/tariffs/${desk}`)).body);
    await running.ask("PUT", "/billing/tariffs", { body: { ...plan, Name: "Desk" } });
    expect(await customer(running, id)).toEqual({
      ...before,
      CoworkerContractTariffNames: "Desk,Private office",
    });
  });

  test("have one main contract for each customer, whichever of them starts later", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const [first, second] = [await sign(running, id, desk), await sign(running, id, office)];
    const read = async (one: number) =>
      fieldsOf((await running.ask("GET", `/billing/coworkercontracts/${one}`)).body);
    const { StartDate: started } = await read(first);
    const mains = async () => [(await read(first))["MainContract"], (await read(second))["MainContract"]];
    const put = async (StartDate: unknown) =>
      running.ask("PUT", "/billing/coworkercontracts", { body: { ...(await read(first)), StartDate } });
    expect(await mains()).toEqual([true, false]);
    await put("2026-06-15T00:00:00Z");
    expect(await mains()).toEqual([false, true]);
    expect(await customer(running, id)).toMatchObject({ TariffId: office });
    await put(started);
    expect(await mains()).toEqual([false, true]);
  });

  test("are created for a customer who is created with a plan, and survive a replace of the customer", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", {
      ...person,
      TariffId: desk,
      Businesses: [hub],
      InvoicingBusinessId: hub,
    });
    const query = `CoworkerContract_Coworker=${id}`;
    const rows = recordsOf((await running.ask("GET", `/billing/coworkercontracts?${query}`)).body);
    expect(rows).toMatchObject([{ TariffId: desk, Active: true, MainContract: true, BillingDay: 2 }]);
    expect(await customer(running, id)).toMatchObject({ CoworkerContractIds: String(rows[0]?.Id) });
    await running.ask("PUT", "/spaces/coworkers", { body: { Id: id, ...person } });
    expect(await customer(running, id)).toMatchObject({ TariffId: desk, BillingDay: 2 });
  });

  test("count from their start date, and first renew on the day of billing after it", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const contract = await create(running, "/billing/coworkercontracts", {
      IssuedById: hub,
      CoworkerId: id,
      TariffId: desk,
      BillingDay: 5,
      Quantity: 1,
      StartDate: "2026-06-15T00:00:00Z",
    });
    const readContract = async () =>
      fieldsOf((await running.ask("GET", `/billing/coworkercontracts/${contract}`)).body);
    expect(await readContract()).toMatchObject({ Active: false, RenewalDate: "2026-07-05T00:00:00Z" });
    const bill = { Key: "COWORKER_BILL_RUN", Ids: [id] };
    await running.ask("POST", "/spaces/coworkers/runcommand", { body: bill });
    expect(await customer(running, id)).toMatchObject({ TariffId: null, RenewalDate: null });
    running.sandbox.clock.set(new Date("2026-06-15T09:00:00Z"));
    await running.ask("POST", "/spaces/coworkers/runcommand", { body: bill });
    expect(await readContract()).toMatchObject({ Active: true, RenewalDate: "2026-07-05T00:00:00Z" });
    expect(await customer(running, id)).toMatchObject({
      TariffId: desk,
      RenewalDate: "2026-07-05T00:00:00Z",
    });
  });

  test("change to their next plan in a bill run, which charges that plan", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const contract = await sign(running, id, desk);
    const { body } = await running.ask("GET", `/billing/coworkercontracts/${contract}`);
    await running.ask("PUT", "/billing/coworkercontracts", {
      body: { ...fieldsOf(body), NextTariffId: office },
    });
    running.sandbox.clock.set(new Date("2026-04-05T00:00:00Z"));
    await running.ask("POST", "/spaces/coworkers/runcommand", {
      body: { Key: "COWORKER_BILL_RUN", Ids: [id] },
    });
    expect(await customer(running, id)).toMatchObject({
      TariffId: office,
      RenewalDate: "2026-05-05T00:00:00Z",
    });
    const query = `CoworkerInvoice_Coworker=${id}`;
    const invoices = recordsOf((await running.ask("GET", `/billing/coworkerinvoices?${query}`)).body);
    const plan = fieldsOf((await running.ask("GET", `/billing/tariffs/${office}`)).body);
    expect(invoices).toMatchObject([{ Description: plan["Name"] }]);
  });

  test("are all charged by a bill run, each on its line, at its own price and quantity", async () => {
    const running = await begin();
    const id = await create(running, "/spaces/coworkers", person);
    const own = { IssuedById: hub, CoworkerId: id, BillingDay: 5 };
    const from = (StartDate: string, more: object) =>
      create(running, "/billing/coworkercontracts", {
        ...own,
        TariffId: desk,
        Quantity: 1,
        StartDate,
        ...more,
      });
    await from("2026-03-10T00:00:00Z", {});
    const offices = await from("2026-03-01T00:00:00Z", { TariffId: office, Quantity: 3, Price: 700.1 });
    await from("2026-06-15T00:00:00Z", {});
    const cancelled = await sign(running, id, desk);
    await run(running, "CANCEL_CONTRACT", cancelled);
    running.sandbox.clock.set(new Date("2026-03-15T00:00:00Z"));
    const bill = { Key: "COWORKER_BILL_RUN", Ids: [id] };
    await running.ask("POST", "/spaces/coworkers/runcommand", { body: bill });
    const query = `CoworkerInvoice_Coworker=${id}`;
    const invoices = recordsOf((await running.ask("GET", `/billing/coworkerinvoices?${query}`)).body);
    expect(invoices).toHaveLength(1);
    const lines = `CoworkerInvoiceLine_CoworkerInvoice=${invoices[0]?.Id}`;
    const rows = recordsOf((await running.ask("GET", `/billing/coworkerinvoicelines?${lines}`)).body);
    const { UniqueId } = fieldsOf((await running.ask("GET", `/billing/coworkercontracts/${offices}`)).body);
    expect(rows).toMatchObject([
      { TariffName: "Private office", Quantity: 3, SubTotal: 2100.3, CoworkerContractUniqueId: UniqueId },
      { TariffName: "Dedicated desk", Quantity: 1, SubTotal: 320 },
    ]);
    expect(rows).toHaveLength(2);
  });

  test("of a seed are those that its customers show", async () => {
    const { ask } = await start(transport, { seed: 24, references: "checked" });
    const customers = recordsOf((await ask("GET", "/spaces/coworkers?size=100")).body);
    const contracts = recordsOf((await ask("GET", "/billing/coworkercontracts?size=100")).body);
    const shown = customers.map(({ Id, CoworkerContractIds, TariffId }) => [
      Id,
      CoworkerContractIds,
      TariffId,
    ]);
    const held = contracts.map(({ Id, CoworkerId, TariffId }) => [CoworkerId, String(Id), TariffId]);
    expect(held.length).toBeGreaterThan(10);
    expect(new Set(shown.filter(([, ids]) => ids !== null).map(String))).toEqual(new Set(held.map(String)));
  });
});
