import type { ActionResult, ResourceMetadata } from "@nexudus-api/types";
import { check, checkIds, checkOptions, isList, isPlain, isText, type Rules } from "../checks.ts";
import { requireDate } from "../date.ts";
import { decodeDeleted, decodeResult, decodeSaved } from "../decode.ts";
import { ApiError, CommandError } from "../errors/errors.ts";
import { serializeBody } from "../http/body.ts";
import type { Received } from "../http/request.ts";
import type { CallOptions } from "../options.ts";
import type { SendOperation } from "../transport.ts";
import { createCall } from "./call.ts";
import type { EntityTypes, Resource, RunInput } from "./entity.ts";
import { outgoingFields } from "./outgoing-fields.ts";
import { changedRecord } from "./safe-update.ts";

const runRules: Rules<RunInput> = { ids: isList, parameters: isList };

/** The methods that change records, and `run`, which may. */
export function writeMethods<T extends EntityTypes>(
  send: SendOperation,
  metadata: ResourceMetadata,
  deleteCommand: string | undefined,
): Pick<Resource<T>, "create" | "update" | "replace" | "delete" | "run"> {
  const run = async (key: string, input: RunInput, options?: CallOptions): Promise<Received> => {
    check("run(): key", key, isText);
    checkOptions("run()", input, runRules);
    const { ids = [], parameters = [] } = input;
    checkIds("run(): ids", ids);
    return send("run", options, { body: serializeBody({ Key: key, Ids: ids, Parameters: parameters }) });
  };

  /** The command says neither by its status nor in words that stay the same that there is no such record. */
  const deleteByCommand = async (id: number, options?: CallOptions): Promise<Received> => {
    try {
      const received = await run(deleteCommand ?? "", { ids: [id] }, options);
      decodeDeleted(received);
      return received;
    } catch (error) {
      if (error instanceof CommandError) await send("get", options, { id });
      throw error;
    }
  };

  return {
    create: (record, options) =>
      createCall(
        async () =>
          send("create", options, { body: JSON.stringify(outgoingFields("create()", record, metadata)) }),
        (received) => decodeSaved(received),
      ),

    update: (id, patch, options = {}) =>
      createCall(
        async () => {
          check("update()", options, isPlain);
          const { ifUnchangedSince, ...call } = options;
          if (typeof patch !== "function") check("update()", patch, isPlain);
          const since =
            ifUnchangedSince === undefined ? undefined : requireDate("ifUnchangedSince", ifUnchangedSince);
          const body = await changedRecord(await send("get", call, { id }), id, patch, metadata, since);
          return send("replace", call, { body: JSON.stringify(body) });
        },
        (received) => decodeSaved(received, id),
      ),

    replace: (record, options) =>
      createCall(
        async () => {
          return send("replace", options, {
            body: JSON.stringify(outgoingFields("replace()", record, metadata, true)),
          });
        },
        (received) => decodeSaved(received, record.Id),
      ),

    delete: (id, options) =>
      createCall(
        () =>
          send("delete", options, { id }).catch((error: unknown) => {
            if (deleteCommand && error instanceof ApiError && error.status === 405)
              return deleteByCommand(id, options);
            throw error;
          }),
        decodeDeleted,
      ),

    run: (key, input = {}, options) => createCall(() => run(key, input, options), decodeResult<ActionResult>),
  };
}
