import { isTrue, items, member, text, type Json } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import type { Command } from "../command.ts";
import { readBy } from "../read/find-by.ts";
import { saveNew } from "./save-new.ts";
import { toCents } from "./to-cents.ts";

// The commands for invoices. The commands are observed in a client; what they change is assumed.

export const invoiceCommands: readonly Command[] = [
  {
    key: "VOID_INVOICE",
    name: "Void",
    order: 1,
    applies: ({ Void }) => Void !== true,
    run: (_, invoice) => {
      if (invoice["Void"] === true) return "is void already";
      invoice["Void"] = true;
      return undefined;
    },
  },
  {
    key: "COWORKER_INVOICE_CANCEL",
    name: "Cancel",
    order: 2,
    applies: ({ CreditNote, Void }) => CreditNote !== true && Void !== true,
    run: cancel,
  },
  {
    key: "COWORKER_INVOICE_REFUND",
    name: "Refund",
    order: 3,
    applies: ({ Paid }) => Paid === true,
    run: refund,
  },
  {
    key: "COWORKER_INVOICE_DELETE",
    name: "Delete",
    order: 4,
    run: (call, invoice) => {
      const { api, store } = call;
      const sales = api.entities.get("CoworkerProduct");
      const where = { CoworkerInvoiceId: Number(invoice["Id"]) };
      if (sales)
        for (const sale of readBy(store, sales, where)) store.save(sales, { ...sale, ...notInvoiced });
      return undefined;
    },
    deletes: "withReferences",
  },
  {
    key: "COWORKER_INVOICE_PRINT",
    name: "Print",
    order: 5,
    redirect: (invoice) => `https://files.example.com/invoices/${text(invoice, "UniqueId") ?? ""}.pdf`,
  },
];

const notInvoiced = {
  Invoiced: false,
  InvoicedOn: null,
  CoworkerInvoiceId: null,
  CoworkerInvoiceNumber: null,
  CoworkerInvoicePaid: false,
};

/** An invoice is paid in full once a write has given it a `PaidOn`. */
export function followPayment(invoice: StoredRecord, before: StoredRecord | undefined): void {
  if (invoice["PaidOn"] === before?.["PaidOn"]) return;
  const Paid = invoice["PaidOn"] !== null;
  Object.assign(invoice, { Paid, PaidAmount: Paid ? (invoice["TotalAmount"] ?? 0) : 0 });
}

/** Issues a credit note for the invoice, or for the amount that the parameters name. */
function cancel(call: Call, invoice: StoredRecord): string | undefined {
  if (invoice["CreditNote"] === true) return "is a credit note";
  if (invoice["Void"] === true) return "is void";
  const open = Number(invoice["TotalAmount"]) - Number(invoice["CreditedAmount"]);
  const amount = amountOf(call, invoice, open);
  if (typeof amount === "string") return amount;
  const share = amount / Number(invoice["TotalAmount"]);
  invoice["CreditedAmount"] = toCents(Number(invoice["CreditedAmount"]) + amount);
  // A note for a paid invoice is still to be paid out.
  const isApplied = invoice["Paid"] !== true && !isTrue(parameterOf(call, "DoNotApplyCreditAutomatically"));
  const settled = { Paid: true, PaidOn: toTimestamp(call.now()) };
  if (isApplied && amount === toCents(open)) Object.assign(invoice, settled);
  const copied = ["CoworkerId", "BusinessId", "CurrencyId", "Description"].concat(
    Object.keys(invoice).filter((name) => name.startsWith("BillTo")),
  );
  saveNew(call, "CoworkerInvoice", {
    ...Object.fromEntries(copied.map((name) => [name, invoice[name] ?? null])),
    CreditNote: true,
    InvoiceNumber: nextInvoiceNumber(call),
    OriginalInvoiceGuid: invoice["UniqueId"] ?? null,
    TotalAmount: -amount,
    TaxAmount: -toCents(Number(invoice["TaxAmount"]) * share),
    ...(isApplied ? settled : {}),
  });
  return undefined;
}

/** Refunds the payment, or the amount that the parameters name. */
function refund(call: Call, invoice: StoredRecord): string | undefined {
  const { api, store, now } = call;
  const lines = api.entities.get("CoworkerInvoiceLine");
  if (invoice["Paid"] !== true) return "has not been paid";
  const own = lines ? readBy(store, lines, { CoworkerInvoiceId: Number(invoice["Id"]) }) : [];
  if (own.some(({ ContractDepositUniqueId }) => ContractDepositUniqueId !== null)) return "charges a deposit";
  const refunded = Number(invoice["RefundedAmount"]);
  const amount = amountOf(call, invoice, Number(invoice["PaidAmount"]) - refunded);
  if (typeof amount === "string") return amount;
  Object.assign(invoice, {
    Refunded: true,
    RefundedOn: toTimestamp(now()),
    RefundedAmount: toCents(refunded + amount),
  });
  return undefined;
}

/** The value of a parameter of the command. */
const parameterOf = ({ body }: Call, name: string): Json | undefined =>
  member(
    items(body["Parameters"]).find((one) => text(one, "Name") === name),
    "Value",
  );

/** The amount of the parameter `Amount{id}`, by default all that is left. The reason if it exceeds what is left. */
function amountOf(call: Call, { Id }: StoredRecord, remainder: number): number | string {
  const left = toCents(remainder);
  const amount = Number(parameterOf(call, `Amount${Number(Id)}`) ?? left);
  return amount > 0 && amount <= left
    ? amount
    : `has ${left} left, and the amount must be more than 0 and no more than that`;
}

/** Numbers count up with the ids. */
export function nextInvoiceNumber({ api, store, now }: Call): string {
  const invoices = api.entities.get("CoworkerInvoice");
  return `${now().getUTCFullYear()}-${invoices ? store.nextId(invoices) : 1}`;
}
