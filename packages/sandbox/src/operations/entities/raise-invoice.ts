import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import type { Command } from "../command.ts";
import { readBy, readNamed } from "../read/find-by.ts";
import { nextInvoiceNumber } from "./invoices.ts";
import { saveNew } from "./save-new.ts";
import { toCents } from "./to-cents.ts";

// Assumed: an invoice charges contracts and products, and adds tax to each at its own rate.

/** The commands for sold products, as observed in a client. */
export const productCommands: readonly Command[] = [
  {
    key: "COWORKER_PRODUCT_INVOICE",
    name: "Invoice",
    order: 1,
    applies: ({ Invoiced }) => Invoiced !== true,
    run: (call, sale) => {
      if (sale["Invoiced"] === true) return "has been invoiced already";
      const customer = readNamed(call, "Coworker", sale["CoworkerId"]);
      if (customer) invoice(call, customer, [chargeFor(call, sale)]);
      return undefined;
    },
  },
];

/** What an invoice charges: a line of it, where its price comes from, and the sale to mark as invoiced. */
interface Charge {
  readonly line: StoredRecord;
  readonly item: StoredRecord;
  readonly sale?: StoredRecord;
}

/**
 * Raises the invoice of a customer for the coming period of their contracts, and for products that have not been invoiced.
 *
 * @param contracts the contracts to charge. Without any, the plan of the customer is charged once.
 */
export function raiseInvoice(call: Call, customer: StoredRecord, contracts: readonly StoredRecord[]): void {
  const { TariffId = null } = customer;
  const sales = call.api.entities.get("CoworkerProduct");
  const where = { CoworkerId: Number(customer["Id"]), Invoiced: false };
  const charges = [
    ...(contracts.length > 0 ? contracts : [{ TariffId }]).flatMap((one) => chargesForPlan(call, one)),
    ...(sales ? readBy(call.store, sales, where).map((sale) => chargeFor(call, sale)) : []),
  ];
  for (const { sale } of invoice(call, customer, charges)) if (sales && sale) call.store.save(sales, sale);
}

/** A line for the plan of a contract: its quantity, at the price of the contract or else of the plan. */
function chargesForPlan(call: Call, contract: StoredRecord): readonly Charge[] {
  const plan = readNamed(call, "Tariff", contract["TariffId"]);
  if (!plan) return [];
  const { Name = null } = plan;
  const Quantity = Number(contract["Quantity"] ?? 1);
  const price = Number(contract["Price"] ?? plan["Price"] ?? 0);
  const line = {
    Description: Name,
    TariffName: Name,
    CoworkerContractUniqueId: contract["UniqueId"] ?? null,
    Quantity,
    SubTotal: toCents(price * Quantity),
  };
  return [{ line, item: plan }];
}

function chargeFor(call: Call, sale: StoredRecord): Charge {
  const line = {
    Description: sale["ProductName"] ?? null,
    CoworkerProductName: sale["ProductName"] ?? null,
    CoworkerProductUniqueId: sale["UniqueId"] ?? null,
    Quantity: sale["Quantity"] ?? 1,
    SubTotal: sale["TotalPrice"] ?? 0,
  };
  return { line, item: readNamed(call, "Product", sale["ProductId"]) ?? {}, sale };
}

/** Stores an invoice and its lines, and marks the sales. */
function invoice(call: Call, customer: StoredRecord, charges: readonly Charge[]): readonly Charge[] {
  const [first] = charges;
  if (!first) return [];
  const on = toTimestamp(call.now());
  const lines = charges.map(({ line, item }, index): StoredRecord => {
    const TaxRate = Number(readNamed(call, "TaxRate", item["TaxRateId"])?.["Rate"] ?? 0);
    const TaxAmount = toCents((Number(line["SubTotal"]) * TaxRate) / 100);
    return { ...line, TaxRate, TaxAmount, Position: index + 1, SaleDate: on };
  });
  const sum = (name: string): number => toCents(lines.reduce((total, line) => total + Number(line[name]), 0));
  const TaxAmount = sum("TaxAmount");
  const due = new Date(call.now().getTime() + Number(customer["InvoiceDueDatePeriod"] ?? 0) * 86_400_000);
  const raised = saveNew(call, "CoworkerInvoice", {
    ...billTo(customer),
    CoworkerId: customer["Id"] ?? null,
    BusinessId: customer["InvoicingBusinessId"] ?? first.item["BusinessId"] ?? null,
    CurrencyId: first.item["CurrencyId"] ?? null,
    InvoiceNumber: nextInvoiceNumber(call),
    Description: first.line["Description"] ?? null,
    TaxAmount,
    TotalAmount: toCents(sum("SubTotal") + TaxAmount),
    DueDate: toTimestamp(due),
    InvoiceFromDate: on,
    InvoiceToDate: customer["RenewalDate"] ?? null,
  });
  if (!raised) return [];
  const CoworkerInvoiceId = Number(raised["Id"]);
  for (const line of lines) saveNew(call, "CoworkerInvoiceLine", { ...line, CoworkerInvoiceId });
  const CoworkerInvoiceNumber = raised["InvoiceNumber"] ?? null;
  for (const { sale } of charges)
    if (sale)
      Object.assign(sale, { Invoiced: true, InvoicedOn: on, CoworkerInvoiceId, CoworkerInvoiceNumber });
  return charges;
}

/** Whom an invoice is addressed to. */
const billTo = (customer: StoredRecord): StoredRecord => ({
  BillToName: customer["BillingName"] ?? customer["FullName"] ?? null,
  BillToAddress: customer["BillingAddress"] ?? customer["Address"] ?? null,
  BillToCity: customer["BillingCityName"] ?? customer["CityName"] ?? null,
  BillToPostCode: customer["BillingPostCode"] ?? customer["PostCode"] ?? null,
  BillToCountryId: customer["BillingCountryId"] ?? customer["CountryId"] ?? null,
});
