import { isTrue, items, member, text } from "../../document/json.ts";
import { titleOf } from "../../document/record.ts";
import { toTimestamp } from "../../document/timestamp.ts";
import { afterWrite } from "../write/after-write.ts";
import { stamp, type Call } from "../call.ts";
import type { Command } from "../command.ts";
import { commandsOf } from "./commands.ts";
import { removeParts } from "../write/remove-parts.ts";
import { actionResult, type ApiResponse, generalFailure } from "../response.ts";

/**
 * Runs a command on all records that the body names, or on none. A failure of a well-formed command
 * returns 200 with `WasSuccessful: false`.
 */
export async function runCommand(call: Call): Promise<ApiResponse> {
  const { entity, store } = call;
  const { body } = call;
  const key = text(body, "Key") ?? "";
  const command = commandsOf(entity).find((candidate) => candidate.key === key);
  if (!command) return failed(`There is no command ${key}.`);
  const ids = [...new Set(items(body["Ids"]))].filter((id) => typeof id === "number");
  const arity = wrongArity(command, ids.length);
  if (arity !== undefined) return failed(arity);
  const given = new Map(
    items(body["Parameters"]).map((parameter) => [text(parameter, "Name"), member(parameter, "Value")]),
  );
  const missing = command.parameters?.find(({ Name }) => !given.has(Name));
  if (missing) return failed(`The parameter ${missing.Name} is missing.`);

  // Clients send `Preview` with commands on invoices. It is assumed that a preview changes nothing.
  if (isTrue(given.get("Preview")))
    return actionResult({ successful: true, message: "Nothing was changed." });

  const by = call.user.email;
  const on = toTimestamp(call.now());
  let redirect: string | undefined;
  try {
    await call.write(() => {
      for (const id of ids) {
        const record = store.read(entity, id);
        if (!record) throw new CommandFailure(`There is no ${entity.name} ${id}.`);
        redirect ??= command.redirect?.(record);
        const reason = command.run?.(call, record);
        if (reason !== undefined)
          throw new CommandFailure(`${titleOf(entity, record) ?? `${entity.name} ${id}`} ${reason}.`);
        if (command.run && !command.deletes) {
          afterWrite(call, store.save(entity, stamp(call, record, on)), record);
          call.outbox.note({ entity, id, kind: "Update" });
        }
      }
      if (command.deletes) {
        for (const id of ids) {
          call.outbox.note({ entity, id, kind: "Delete" });
          removeParts(call, id);
        }
        if (store.areReferred(entity, ids, command.deletes === "withReferences"))
          throw new CommandFailure(generalFailure);
        store.remove(entity, ids);
      }
    });
  } catch (error) {
    call.outbox.drop();
    if (error instanceof CommandFailure) return failed(error.message);
    throw error;
  }
  return actionResult({ successful: true, message: "The command was run.", redirect, updated: { on, by } });
}

const failed = (sentence: string): ApiResponse => actionResult({ successful: false, message: sentence });

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
