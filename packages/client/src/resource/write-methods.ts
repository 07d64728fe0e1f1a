import type { ActionResult } from "@nexudus-api/types";
import { callRules } from "../call-rules.ts";
import { check, checkIds, checkOptions, isList, isPlain, isText, type Rules } from "../checks.ts";
import { requireDate } from "../date.ts";
import { decodeDeleted, decodeResult, decodeSaved } from "../decode.ts";
import { ApiError, CommandError, NotFoundError } from "../errors/errors.ts";
import { serializeBody } from "../http/body.ts";
import type { Received } from "../http/request.ts";
import type { CallOptions } from "../options.ts";
import type { SendOperation } from "../transport.ts";
import { createCall } from "./call.ts";
import type { EntityTypes, Resource, RunInput, UpdateOptions } from "./entity.ts";
import { type EntityMetadata, outgoingFields } from "./outgoing-fields.ts";
import { changedRecord } from "./safe-update.ts";

const runRules: Rules<RunInput> = { ids: isList, parameters: isList };

const updateRules: Rules<UpdateOptions> = { ...callRules, ifUnchangedSince: () => true };

/** Creates the methods that write, and `run`. */
export function writeMethods<T extends EntityTypes>(
  send: SendOperation,
  metadata: EntityMetadata,
): Pick<Resource<T>, "create" | "update" | "replace" | "delete" | "run"> {
  const deleteRecord = createDelete(send, metadata.deleteCommand);
  return {
    create: (record, options) =>
      createCall(
        () => send("create", options, { body: JSON.stringify(outgoingFields("create()", record, metadata)) }),
        decodeSaved,
      ),

    update: (id, patch, options = {}) =>
      createCall(
        async () => {
          checkOptions("update()", options, updateRules);
          const { ifUnchangedSince, ...call } = options;
          if (typeof patch !== "function") check("update()", patch, isPlain);
          const since =
            ifUnchangedSince === undefined
              ? undefined
              : requireDate("ifUnchangedSince", ifUnchangedSince).slice(0, -1);
          const body = await changedRecord(await send("get", call, { id }), id, patch, metadata, since);
          return send("replace", call, { body: JSON.stringify(body) });
        },
        (received) => decodeSaved(received, id),
      ),

    replace: (record, options) =>
      createCall(
        () =>
          send("replace", options, {
            body: JSON.stringify(outgoingFields("replace()", record, metadata, true)),
          }),
        (received) => decodeSaved(received, record.Id),
      ),

    delete: (id, options) => createCall(() => deleteRecord(id, options), decodeDeleted),

    run: (key, input = {}, options) =>
      createCall(() => runCommand(send, key, input, options), decodeResult<ActionResult>),
  };
}

async function runCommand(
  send: SendOperation,
  key: string,
  input: RunInput,
  options?: CallOptions,
): Promise<Received> {
  check("run(): key", key, isText);
  checkOptions("run()", input, runRules);
  const { ids = [], parameters = [] } = input;
  checkIds("run(): ids", ids);
  return send("run", options, { body: serializeBody({ Key: key, Ids: ids, Parameters: parameters }) });
}

/** @param command deletes the record if the service refuses DELETE with 405. Later calls do not try DELETE again. */
function createDelete(
  send: SendOperation,
  command: string | undefined,
): (id: number, options?: CallOptions) => Promise<Received> {
  let replacement: string | undefined;
  return async (id, options) => {
    checkIds("id", [id]);
    try {
      if (!replacement) return await send("delete", options, { id });
    } catch (error) {
      if (!command || !(error instanceof ApiError) || error.status !== 405) throw error;
      replacement = command;
    }
    try {
      const received = await runCommand(send, replacement, { ids: [id] }, options);
      decodeResult(received);
      return received;
    } catch (error) {
      // A failed command does not say whether the record exists. If it cannot be read either, the command's reason remains.
      if (error instanceof CommandError)
        await send("get", options, { id }).catch((reason: unknown) => {
          if (reason instanceof NotFoundError) throw reason;
        });
      throw error;
    }
  };
}
