import type { Entity } from "../../document/api.ts";
import { text } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import type { StoredRecord } from "../../document/record.ts";
import { stamp, type Call } from "../call.ts";
import type { Command } from "../command.ts";
import { readBy, readNamed } from "../read/find-by.ts";
import { nextBilling } from "./next-billing.ts";
import { saveNew } from "./save-new.ts";

// How contracts affect their customer. All of it is assumed, except the two commands.

/** The commands that a client runs because the service refuses DELETE. */
export const contractCommands: readonly Command[] = [
  {
    key: "CANCEL_CONTRACT",
    name: "Cancel contract",
    order: 1,
    applies: ({ Cancelled }) => Cancelled !== true,
    run: ({ now }, record) => {
      if (record["Cancelled"] === true) return "has been cancelled already";
      Object.assign(record, { Cancelled: true, Active: false, MainContract: false });
      record["CancellationDate"] ??= toTimestamp(now());
      return undefined;
    },
  },
  {
    key: "DELETE_CONTRACT",
    name: "Delete contract",
    order: 2,
    applies: ({ Cancelled }) => Cancelled === true,
    run: (_, { Cancelled }) => (Cancelled === true ? undefined : "has to be cancelled first"),
    deletes: true,
  },
];

/** Completes a contract before it is stored: it starts today by default, and renews on the first day of billing after that. */
export function startContract(call: Call, contract: StoredRecord): void {
  const today = toTimestamp(call.now());
  const start = text(contract, "StartDate") ?? today;
  contract["StartDate"] = start;
  contract["RenewalDate"] ??= nextBilling(
    new Date(start > today ? start : today),
    Number(contract["BillingDay"]),
  );
  contract["Active"] = contract["Cancelled"] !== true && hasStarted(call, contract);
}

/** Creates the contract of a customer who was created with a plan. */
export function signFirstContract(call: Call, customer: StoredRecord): void {
  const { Id, TariffId, InvoicingBusinessId, BillingDay, RenewalDate } = customer;
  if (typeof InvoicingBusinessId !== "number" || typeof TariffId !== "number") return;
  const contract: StoredRecord = {
    IssuedById: InvoicingBusinessId,
    CoworkerId: Id ?? 0,
    TariffId,
    BillingDay: BillingDay ?? call.now().getUTCDate(),
    RenewalDate: RenewalDate ?? null,
    Quantity: 1,
  };
  startContract(call, contract);
  saveNew(call, "CoworkerContract", contract);
  followContracts(call, Number(Id));
}

/**
 * Moves the contracts of a customer that have started to their next period, and to the plan that they change to then. Returns
 * them, the main contract first.
 */
export function renewContracts(call: Call, customerId: number): readonly StoredRecord[] {
  const contracts = call.api.entities.get("CoworkerContract");
  if (!contracts) return [];
  const renewed = readCurrent(call, contracts, customerId)
    .filter((contract) => hasStarted(call, contract))
    .map((contract) => ({
      ...contract,
      TariffId: contract["NextTariffId"] ?? contract["TariffId"] ?? null,
      NextTariffId: null,
      RenewalDate: nextBilling(call.now(), Number(contract["BillingDay"])),
      Active: true,
    }));
  for (const contract of renewed) call.store.save(contracts, contract);
  const main = mainOf(renewed);
  return main ? [main, ...renewed.filter((contract) => contract !== main)] : [];
}

/** Restores the fields that follow from contracts after a replace of a customer. */
export function keepContracts(call: Call, customer: StoredRecord): void {
  const contracts = call.api.entities.get("CoworkerContract");
  const current = contracts ? readCurrent(call, contracts, Number(customer["Id"])) : [];
  if (contracts && current.length > 0) applyContracts(call, contracts, current, customer);
}

/** Sets the fields of a customer that follow from their contracts. */
export function followContracts(call: Call, customerId: number): void {
  const contracts = call.api.entities.get("CoworkerContract");
  const customer = readNamed(call, "Coworker", customerId);
  if (contracts && customer)
    applyContracts(call, contracts, readCurrent(call, contracts, customerId), customer);
}

/** Updates the names of plans that customers show, after a plan got another name. */
export function renamePlan(call: Call, { Id }: StoredRecord): void {
  const contracts = call.api.entities.get("CoworkerContract");
  const showing = contracts ? readBy(call.store, contracts, { TariffId: Number(Id), Cancelled: false }) : [];
  for (const id of new Set(showing.map(({ CoworkerId }) => Number(CoworkerId)))) followContracts(call, id);
}

function applyContracts(
  call: Call,
  contracts: Entity,
  current: readonly StoredRecord[],
  customer: StoredRecord,
): void {
  const { api, store, now } = call;
  const customers = api.entities.get("Coworker");
  const main = mainOf(current.filter((contract) => hasStarted(call, contract)));
  for (const contract of current) {
    const MainContract = contract === main;
    if (contract["MainContract"] !== MainContract) store.save(contracts, { ...contract, MainContract });
  }
  const following: StoredRecord = {
    TariffId: main?.["TariffId"] ?? null,
    BillingDay: main?.["BillingDay"] ?? null,
    RenewalDate: main?.["RenewalDate"] ?? null,
    CoworkerContractIds: current.map(({ Id }) => Number(Id)).join(",") || null,
    CoworkerContractTariffNames: current.map((contract) => text(contract, "TariffName")).join(",") || null,
  };
  if (!customers || Object.entries(following).every(([name, value]) => customer[name] === value)) return;
  const next = { ...customer, ...following };
  // A new name of a plan alone is no change of the customer, as with all names of related records.
  const isRenamed = Object.entries(following).every(
    ([name, value]) => name === "CoworkerContractTariffNames" || customer[name] === value,
  );
  const saved = isRenamed ? next : stamp({ ...call, entity: customers }, next, toTimestamp(now()));
  store.save(customers, saved, customer);
}

/** The contracts of a customer that are not cancelled, oldest first. */
const readCurrent = ({ store }: Call, contracts: Entity, customerId: number): readonly StoredRecord[] =>
  readBy(store, contracts, { CoworkerId: customerId, Cancelled: false });

const hasStarted = ({ now }: Call, contract: StoredRecord): boolean =>
  (text(contract, "StartDate") ?? "") <= toTimestamp(now());

const mainOf = (contracts: readonly StoredRecord[]): StoredRecord | undefined =>
  contracts.find(({ MainContract }) => MainContract === true) ?? contracts[0];
