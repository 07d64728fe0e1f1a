import { readJsonObject } from "./body.ts";
import type { Entity } from "../document/api.ts";
import { giveUser, showUser } from "./effects.ts";
import { actionResult, invalid, json, Refusal, type Reply } from "./exchange.ts";
import { stamp, type Call } from "./call.ts";
import { readInteger } from "./query.ts";
import { moment, titleOf, type StoredRecord } from "../document/record.ts";
import { items, member, text, type Json, type JsonObject } from "../document/schema.ts";

/** A command as the document describes it (schema `Command`), and what it does. */
interface Command {
  readonly key: string;
  readonly name: string;
  /** Whether the list shows it. Clients found keys that run without being listed. */
  readonly listed: boolean;
  readonly order: number;
  /** How many ids it takes; one or more if nothing else is said. */
  readonly arity?: "none" | "one" | "two" | "several";
  readonly parameters?: readonly { readonly Name: string; readonly Type: string }[];
  /** Whether it makes sense for this record. */
  readonly applies?: (record: StoredRecord) => boolean;
  /** Changes the record, or says why it cannot. Nothing is stored unless all records pass. */
  readonly run?: (call: Call, record: StoredRecord) => string | undefined;
  readonly deletes?: boolean;
}

/**
 * The commands that public sources name, by the entity that their keys begin with, and their effect as far as the
 * sandbox keeps what they change. None sends an e-mail.
 */
const effective: Readonly<Record<string, readonly Command[]>> = {
  Coworker: [
    {
      key: "COWORKER_SENDWELCOME",
      name: "Send welcome email",
      listed: true,
      order: 2,
    },
    {
      key: "COWORKER_NEW_USER",
      name: "Create user for this member",
      listed: true,
      order: 2,
      applies: ({ UserId }) => UserId === null,
      run: (call, record) => {
        if (record["UserId"] !== null) return "has a user already";
        giveUser(call, record);
        showUser(call, record);
        return undefined;
      },
    },
    {
      key: "COWORKER_REMOVE_USER",
      name: "Remove the user of this member",
      listed: true,
      order: 3,
      applies: ({ UserId }) => UserId !== null,
      run: (call, record) => {
        if (record["UserId"] === null) return "has no user";
        const before = { ...record };
        record["UserId"] = null;
        showUser(call, record, before);
        return undefined;
      },
    },
    {
      key: "COWORKER_PIN_REMINDER",
      name: "Send a reminder of the PIN",
      listed: true,
      order: 4,
      run: (_, { AccessPincode }) => (AccessPincode === null ? "has no PIN" : undefined),
    },
    {
      key: "COWORKER_BILL_RUN",
      name: "Run billing",
      listed: true,
      order: 5,
      run: ({ now }, record) => {
        record["LastInvoiceAttempt"] = moment(now());
        if (record["TariffId"] === null) return undefined;
        record["LastRenewal"] = moment(now());
        const next = nextBilling(now(), Number(record["BillingDay"] ?? now().getUTCDate()));
        for (const name of ["RenewalDate", "NextAutoInvoice", "NextAutoInvoiceLocal", "NextInvoiceLocal"]) {
          record[name] = next;
        }
        record["CheckinSinceLastRenewal"] = 0;
        record["MinutesSinceLastRenewal"] = 0;
        return undefined;
      },
    },
    {
      key: "ADD_COWORKER_TO_GROUP",
      name: "Add to a group",
      listed: true,
      order: 6,
      // The 2019 page's example names its parameter so.
      parameters: [{ Name: "Name", Type: "Type" }],
    },
    {
      key: "COWORKER_DELETE",
      name: "Delete",
      // Clients run it; no page lists it.
      listed: false,
      order: 9,
      deletes: true,
    },
  ],
  // No source names a key of teams: those of the document's example stand for any.
  Team: [],
};

/**
 * The commands of an entity: of one that has none above, those of the document's example. The sandbox knows no effect of
 * the latter: it checks their ids and parameters, and changes nothing.
 */
const commandsOf = (entity: Entity): readonly Command[] =>
  effective[entity.name] ?? entity.commands.map(readCommand);

function readCommand(example: JsonObject): Command {
  const arity = arities.find(([flag, value]) => member(example, flag) === value)?.[2];
  return {
    key: text(example, "Key") ?? "",
    name: text(example, "Name") ?? "",
    listed: true,
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

/** The day of the next month that bills on this day. */
function nextBilling(from: Date, day: number): string {
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 2, 0)).getUTCDate();
  return moment(
    new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, Math.min(Math.max(day, 1), lastDay))),
  );
}

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

/** Lists the commands of an entity; with `id`, those that make sense for that record (none for one that is not there). */
export function listCommands({ entity, exchange, store }: Call): Reply {
  const listed = commandsOf(entity).filter((command) => command.listed);
  const [, given] =
    [...new URLSearchParams(exchange.query)].find(([name]) => name.toLowerCase() === "id") ?? [];
  if (given === undefined) return json(listed.map(describe));
  const id = readInteger(given);
  if (id === undefined) {
    const fault = { AttemptedValue: given, Message: "must be a whole number", PropertyName: "id" };
    throw new Refusal(invalid([fault]));
  }
  const record = store.read(entity, id);
  return json(record ? listed.filter(({ applies }) => applies?.(record) ?? true).map(describe) : []);
}

/**
 * Runs a command on all records that the body names, or on none. What goes wrong with a command that could be read
 * answers 200 with `WasSuccessful: false`.
 */
export async function runCommand(call: Call): Promise<Reply> {
  const { entity, store } = call;
  const body = await readJsonObject(call.exchange);
  // Clients of the live service were seen to send numeric texts as ids.
  const sent = items(body["Ids"]).map((id): Json => (typeof id === "string" ? (readInteger(id) ?? id) : id));
  const run: JsonObject = Array.isArray(body["Ids"]) ? { ...body, Ids: sent } : body;
  const faults = call.validator().check("CommandRun", run);
  if (faults.length > 0) return invalid(faults);

  const key = text(run, "Key") ?? "";
  const command = commandsOf(entity).find((candidate) => candidate.key === key);
  if (!command) return failed(`There is no command ${key}.`);
  const ids = [...new Set(sent)].filter((id) => typeof id === "number");
  const arity = wrongArity(command, ids.length);
  if (arity !== undefined) return failed(arity);
  const given = new Set(items(run["Parameters"]).map((parameter) => text(parameter, "Name")));
  const missing = command.parameters?.find(({ Name }) => !given.has(Name));
  if (missing) return failed(`The parameter ${missing.Name} is missing.`);

  const by = call.user.email;
  const on = moment(call.now());
  try {
    await store.write(() => {
      for (const id of ids) {
        const record = store.read(entity, id);
        if (!record) throw new CommandFailure(`There is no ${entity.name} ${id}.`);
        if (command.deletes) {
          if (store.isReferred(entity, id)) throw new CommandFailure(general);
          store.remove(entity, id);
        } else if (command.run) {
          const reason = command.run(call, record);
          if (reason !== undefined)
            throw new CommandFailure(`${titleOf(entity, record) ?? `${entity.name} ${id}`} ${reason}.`);
          store.save(entity, stamp(call, record, on));
        }
      }
    });
  } catch (error) {
    if (error instanceof CommandFailure) return failed(error.message);
    throw error;
  }
  return actionResult({ successful: true, message: "The command was run.", updated: { on, by } });
}

const failed = (sentence: string): Reply => actionResult({ successful: false, message: sentence });

/** What clients were told when a record could not be deleted because others depend on it. */
const general = "Ooops! There was a problem while running this action";

class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}

function wrongArity({ key, arity }: Command, count: number): string | undefined {
  if (arity === "none") return undefined;
  if (count === 0) return `${key} needs at least one id.`;
  if (arity === "one" && count !== 1) return `${key} takes exactly one id.`;
  if (arity === "two" && count !== 2) return `${key} takes exactly two ids.`;
  if (arity === "several" && count < 2) return `${key} takes two ids or more.`;
  return undefined;
}
