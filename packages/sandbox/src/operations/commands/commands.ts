import type { Entity } from "../../document/api.ts";
import { items, member, text, type JsonObject } from "../../document/json.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import type { Call } from "../call.ts";
import type { Command } from "../command.ts";
import { bookingCommands } from "../entities/bookings.ts";
import { contractCommands, renewContracts } from "../entities/contracts.ts";
import { readInteger } from "../read/filter-value.ts";
import { invoiceCommands } from "../entities/invoices.ts";
import { nextBilling } from "../entities/next-billing.ts";
import { productCommands, raiseInvoice } from "../entities/raise-invoice.ts";
import { ApiError, type ApiResponse, json } from "../response.ts";
import { invalid } from "../invalid.ts";
import { giveUser } from "../write/side-effects.ts";

/**
 * The commands that public sources name, by entity, with their effect on stored records. None sends an e-mail.
 */
const effective: Readonly<Record<string, readonly Command[]>> = {
  Coworker: [
    { key: "COWORKER_SENDWELCOME", name: "Send welcome email", order: 2 },
    {
      key: "COWORKER_NEW_USER",
      name: "Create user for this member",
      order: 2,
      applies: ({ UserId }) => UserId === null,
      run: (call, record) => {
        if (record["UserId"] !== null) return "has a user already";
        giveUser(call, record);
        return undefined;
      },
    },
    {
      key: "COWORKER_REMOVE_USER",
      name: "Remove the user of this member",
      order: 3,
      applies: ({ UserId }) => UserId !== null,
      run: (_, record) => {
        if (record["UserId"] === null) return "has no user";
        record["UserId"] = null;
        return undefined;
      },
    },
    {
      key: "COWORKER_PIN_REMINDER",
      name: "Send a reminder of the PIN",
      order: 4,
      run: (_, { AccessPincode }) => (AccessPincode === null ? "has no PIN" : undefined),
    },
    {
      key: "COWORKER_BILL_RUN",
      name: "Run billing",
      order: 5,
      run: (call, record) => {
        const { now } = call;
        record["LastInvoiceAttempt"] = toTimestamp(now());
        // First, so that the invoice charges the plans of the period that begins.
        const contracts = renewContracts(call, Number(record["Id"]));
        const [main] = contracts;
        if (main) record["TariffId"] = main["TariffId"] ?? null;
        if (record["TariffId"] === null) return undefined;
        record["LastRenewal"] = toTimestamp(now());
        const day = main?.["BillingDay"] ?? record["BillingDay"];
        const next = nextBilling(now(), Number(day ?? now().getUTCDate()));
        for (const name of ["RenewalDate", "NextAutoInvoice", "NextAutoInvoiceLocal", "NextInvoiceLocal"]) {
          record[name] = next;
        }
        raiseInvoice(call, record, contracts);
        record["CheckinSinceLastRenewal"] = 0;
        record["MinutesSinceLastRenewal"] = 0;
        return undefined;
      },
    },
    {
      key: "ADD_COWORKER_TO_GROUP",
      name: "Add to a group",
      order: 6,
      // The example of the 2019 page uses this name for its parameter.
      parameters: [{ Name: "Name", Type: "Type" }],
    },
    {
      key: "COWORKER_DELETE",
      name: "Delete",
      // Observed in clients; no page lists it.
      unlisted: true,
      order: 9,
      deletes: true,
    },
  ],
  // No source names a key of teams.
  Team: [],
  CoworkerContract: contractCommands,
  Booking: bookingCommands,
  CoworkerInvoice: invoiceCommands,
  CoworkerProduct: productCommands,
};

/**
 * The commands of an entity. An entity without commands above has those of the document's example. They change nothing: the
 * sandbox only checks their ids and parameters.
 */
export const commandsOf = (entity: Entity): readonly Command[] =>
  effective[entity.name] ?? entity.commands.map(readCommand);

function readCommand(example: JsonObject): Command {
  const arity = arities.find(([flag, value]) => member(example, flag) === value)?.[2];
  const key = text(example, "Key") ?? "";
  return {
    key,
    // The document's placeholder for a key that no source names. Its samples still run.
    unlisted: key.startsWith("COMMAND_KEY"),
    name: text(example, "Name") ?? "",
    order: Number(member(example, "Order")),
    ...(arity && { arity }),
    parameters: items(member(example, "RequiresParameters")).map((parameter) => ({
      Name: text(parameter, "Name") ?? "",
      Type: text(parameter, "Type") ?? "",
    })),
  };
}

const arities = [
  ["NeedsEntitiesToRun", false, "none"],
  ["AppliesOnlyToOneEntity", true, "one"],
  ["AppliesOnlyToTwoEntities", true, "two"],
  ["AppliesOnlyToMultipleEntities", true, "several"],
] as const;

const describe = ({ key, name, order, arity, parameters = [] }: Command): JsonObject => ({
  Key: key,
  Name: name,
  AppliesOnlyToMultipleEntities: arity === "several",
  DisplayInDropdown: true,
  DisplayInDropdownV2: true,
  AppliesOnlyToOneEntity: arity === "one",
  AppliesOnlyToTwoEntities: arity === "two",
  DisplayInGrid: true,
  Icon: null,
  NeedsEntitiesToRun: arity !== "none",
  Order: order,
  RequiresParameters: parameters.map((parameter) => ({ ...parameter })),
});

/** Lists the commands of an entity; with `id`, those that apply to that record (none if it does not exist). */
export function listCommands({ entity, query, store }: Call): ApiResponse {
  const listed = commandsOf(entity).filter(({ unlisted }) => unlisted !== true);
  const [, given] = [...new URLSearchParams(query)].find(([name]) => name.toLowerCase() === "id") ?? [];
  if (given === undefined) return json(listed.map(describe));
  const id = readInteger(given);
  if (id === undefined) {
    const error = { AttemptedValue: given, Message: "must be a whole number", PropertyName: "id" };
    throw new ApiError(invalid([error]));
  }
  const record = store.read(entity, id);
  return json(record ? listed.filter(({ applies }) => applies?.(record) ?? true).map(describe) : []);
}
