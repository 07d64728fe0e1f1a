import { expect, test } from "vitest";
import { fieldsOf, recordsOf, totalOf, valueOf, type Fields } from "../../testing/bodies.ts";
import { start, type Running } from "../../testing/start.ts";

const [ada, hub, desk, locker] = [87_654_321, 12_345_678, 22_334_455, 9_900_112];
const person = { FullName: "Grace", Email: "grace@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
const begin = () =>
  start(undefined, { seed: 8, references: "checked", clock: () => new Date("2026-03-02T09:00:00Z") });

const invoicesOf = async ({ ask }: Running, customer: number) =>
  recordsOf((await ask("GET", `/billing/coworkerinvoices?CoworkerInvoice_Coworker=${customer}`)).body);
const linesOf = async ({ ask }: Running, invoice: number) =>
  recordsOf(
    (await ask("GET", `/billing/coworkerinvoicelines?CoworkerInvoiceLine_CoworkerInvoice=${invoice}`)).body,
  );
const read = async ({ ask }: Running, id: number) =>
  fieldsOf((await ask("GET", `/billing/coworkerinvoices/${id}`)).body);
const run = async (
  { ask }: Running,
  Key: string,
  id: number,
  parameters: Fields = {},
  entity = "invoice",
) => {
  const Parameters = Object.entries(parameters).map(([Name, Value]) => ({ Name, Value }));
  const path = entity === "" ? "/spaces/coworkers" : `/billing/coworker${entity}s`;
  return fieldsOf((await ask("POST", `${path}/runcommand`, { body: { Key, Ids: [id], Parameters } })).body);
};

/** A new customer with a plan and a sold product, and the sale. */
async function sell({ ask }: Running): Promise<{ readonly customer: number; readonly sale: number }> {
  const body = {
    ...person,
    TariffId: desk,
    Businesses: [hub],
    InvoicingBusinessId: hub,
    BillingName: "ACME",
  };
  const customer = valueOf((await ask("POST", "/spaces/coworkers", { body })).body).Id;
  const sold = { CoworkerId: customer, BusinessId: hub, ProductId: locker, Quantity: 2 };
  return {
    customer,
    sale: valueOf((await ask("POST", "/billing/coworkerproducts", { body: sold })).body).Id,
  };
}

test("a bill run raises one invoice, for the plan and for what has not been invoiced", async () => {
  const running = await begin();
  const { customer, sale } = await sell(running);
  await run(running, "COWORKER_BILL_RUN", customer, {}, "");
  const [invoice, ...others] = await invoicesOf(running, customer);
  expect(others).toEqual([]);
  // 320 for the desk and 30 for two lockers, with a tax of 20 percent.
  const shown = { BillToName: "ACME", TotalAmount: 420, TaxAmount: 70, Paid: false, CurrencyCode: "GBP" };
  expect(invoice).toMatchObject(shown);
  expect(await linesOf(running, invoice?.Id ?? 0)).toMatchObject([
    { Description: "Dedicated desk", Quantity: 1, SubTotal: 320, TaxAmount: 64, Position: 1 },
    { Description: "Locker", Quantity: 2, SubTotal: 30, TaxAmount: 6, Position: 2 },
  ]);
  const sold = fieldsOf((await running.ask("GET", `/billing/coworkerproducts/${sale}`)).body);
  expect(sold).toMatchObject({ Invoiced: true, CoworkerInvoiceId: invoice?.Id });
  expect(await run(running, "COWORKER_PRODUCT_INVOICE", sale, {}, "product")).toMatchObject({
    WasSuccessful: false,
  });
  await run(running, "COWORKER_BILL_RUN", customer, {}, "");
  expect((await invoicesOf(running, customer)).map(({ TotalAmount }) => TotalAmount)).toEqual([420, 384]);
});

test("a list of lines requires the invoice, with the message of the service", async () => {
  const { ask } = await begin();
  const { status, body } = await ask("GET", "/billing/coworkerinvoicelines?size=5");
  expect([status, body]).toEqual([
    400,
    { Message: "Missing required filter: CoworkerInvoiceLine_CoworkerInvoice" },
  ]);
});

test("an invoice is paid by its `PaidOn`, and only then refunded, in parts or in full", async () => {
  const running = await begin();
  const { sale, customer } = await sell(running);
  await run(running, "COWORKER_PRODUCT_INVOICE", sale, {}, "product");
  const [{ Id } = { Id: 0 }] = await invoicesOf(running, customer);
  expect(await run(running, "COWORKER_INVOICE_REFUND", Id)).toMatchObject({ WasSuccessful: false });
  const body = { ...(await read(running, Id)), PaidOn: "2026-03-01T00:00:00Z" };
  expect((await running.ask("PUT", "/billing/coworkerinvoices", { body })).status).toBe(200);
  expect(await read(running, Id)).toMatchObject({ Paid: true, PaidAmount: 36 });
  const refund = (parameters: Fields) => run(running, "COWORKER_INVOICE_REFUND", Id, parameters);
  for (const Preview of [true, "true", "True"])
    expect(await refund({ Preview })).toMatchObject({ WasSuccessful: true });
  expect(await refund({ [`Amount${Id}`]: 40 })).toMatchObject({ WasSuccessful: false });
  expect(await read(running, Id)).toMatchObject({ Refunded: false });
  await refund({ [`Amount${Id}`]: 10 });
  expect(await read(running, Id)).toMatchObject({ Refunded: true, RefundedAmount: 10 });
  await refund({});
  expect(await read(running, Id)).toMatchObject({ RefundedAmount: 36 });
});

test("an invoice is cancelled by a credit note, made void, printed and deleted", async () => {
  const running = await begin();
  const { sale, customer } = await sell(running);
  await run(running, "COWORKER_PRODUCT_INVOICE", sale, {}, "product");
  const [{ Id } = { Id: 0 }] = await invoicesOf(running, customer);
  await run(running, "COWORKER_INVOICE_CANCEL", Id, { [`Amount${Id}`]: 18 });
  const [invoice, note] = await invoicesOf(running, customer);
  expect(invoice).toMatchObject({ CreditedAmount: 18, CreditNote: false });
  const OriginalInvoiceGuid = invoice?.["UniqueId"];
  expect(note).toMatchObject({ CreditNote: true, TotalAmount: -18, TaxAmount: -3, OriginalInvoiceGuid });
  expect(await run(running, "COWORKER_INVOICE_CANCEL", note?.Id ?? 0)).toMatchObject({
    WasSuccessful: false,
  });
  expect(await run(running, "VOID_INVOICE", Id)).toMatchObject({ WasSuccessful: true });
  expect(await run(running, "VOID_INVOICE", Id)).toMatchObject({ WasSuccessful: false });
  expect(await run(running, "COWORKER_INVOICE_CANCEL", Id)).toMatchObject({ WasSuccessful: false });
  expect(await run(running, "COWORKER_INVOICE_PRINT", Id)).toMatchObject({
    RedirectURL: expect.stringMatching(/^https:\/\/\S+\.pdf$/),
  });
  expect(await run(running, "COWORKER_INVOICE_DELETE", Id)).toMatchObject({ WasSuccessful: true });
  expect(await linesOf(running, Id)).toEqual([]);
  const sold = fieldsOf((await running.ask("GET", `/billing/coworkerproducts/${sale}`)).body);
  expect(sold).toMatchObject({ Invoiced: false, CoworkerInvoiceId: null });
});

test("an invoice is deleted with all of its lines, however many there are", async () => {
  const running = await begin();
  const { sandbox } = running;
  const [line] = await linesOf(running, 88_990_011);
  const ids = Array.from({ length: 1001 }, (_, index) => 70_000_000 + index);
  await sandbox.importLines(
    ids.map((Id) => JSON.stringify({ entity: "CoworkerInvoiceLine", record: { ...line, Id } })),
  );
  expect(await run(running, "COWORKER_INVOICE_DELETE", 88_990_011)).toMatchObject({ WasSuccessful: true });
  expect(await linesOf(running, 88_990_011)).toEqual([]);
});

test("credit in full settles an invoice and its credit note, unless the parameters keep it open", async () => {
  const running = await begin();
  const { sale, customer } = await sell(running);
  await run(running, "COWORKER_PRODUCT_INVOICE", sale, {}, "product");
  const [{ Id } = { Id: 0 }] = await invoicesOf(running, customer);
  await run(running, "COWORKER_INVOICE_CANCEL", Id, { [`Amount${Id}`]: 12.4 });
  expect(await invoicesOf(running, customer)).toMatchObject([
    { Paid: false, CreditedAmount: 12.4 },
    { CreditNote: true, Paid: true },
  ]);
  await run(running, "COWORKER_INVOICE_CANCEL", Id);
  const settled = { Paid: true, PaidOn: "2026-03-02T09:00:00Z" };
  expect(await read(running, Id)).toMatchObject({ ...settled, PaidAmount: null, CreditedAmount: 36 });
  expect(await invoicesOf(running, customer)).toMatchObject([settled, settled, settled]);
  expect(await run(running, "COWORKER_INVOICE_REFUND", Id)).toMatchObject({ WasSuccessful: false });

  await run(running, "COWORKER_BILL_RUN", customer, {}, "");
  const [billed] = (await invoicesOf(running, customer)).slice(-1);
  await run(running, "COWORKER_INVOICE_CANCEL", billed?.Id ?? 0, { DoNotApplyCreditAutomatically: "True" });
  expect((await invoicesOf(running, customer)).slice(-2)).toMatchObject([
    { Paid: false, CreditedAmount: 384 },
    { Paid: false, TotalAmount: -384 },
  ]);
});

test("the invoices of a seed add up, and some of each month are not paid", async () => {
  const running = await start(undefined, { seed: 100, references: "checked" });
  const invoices = recordsOf((await running.ask("GET", "/billing/coworkerinvoices?size=100")).body);
  for (const { Id, TotalAmount, TaxAmount, PaidAmount, Paid, BillToCountryName } of invoices) {
    const [line, ...others] = await linesOf(running, Id);
    expect(others).toEqual([]);
    expect(Number(line?.["SubTotal"]) + Number(TaxAmount)).toBeCloseTo(Number(TotalAmount));
    expect([line?.["TaxAmount"], PaidAmount]).toEqual([TaxAmount, Paid === true ? TotalAmount : 0]);
    expect(BillToCountryName).toEqual(expect.any(String));
  }
  for (const month of ["2024-11", "2024-12", "2025-01"]) {
    const [from, to] = ["from", "to"].map((end) => `${end}_CoworkerInvoice_InvoiceFromDate=${month}`);
    const query = `CoworkerInvoice_Paid=false&${from}-01T00:00&${to}-28T00:00`;
    expect(totalOf((await running.ask("GET", `/billing/coworkerinvoices?${query}`)).body)).toBeGreaterThan(0);
  }
  expect(await invoicesOf(running, ada)).toHaveLength(1);
});
