import type { ActionResult, Command, OperationKind, ResourceMetadata } from "@nexudus-api/types";
import { operationIdOf, operationRoutes } from "@nexudus-api/types/operations";
import { requireCallOptions } from "../call-options.ts";
import {
  anything,
  requireIds,
  requireObject,
  requireOptions,
  requireRule,
  type Rules,
  text,
  wholeNumber,
} from "../checks.ts";
import { requireDate } from "../date.ts";
import {
  decodeArray,
  decodeDeleted,
  decodePage,
  decodePicture,
  decodeRecord,
  decodeResult,
  decodeSaved,
} from "../decode.ts";
import { ApiError, CommandError } from "../errors/errors.ts";
import { formatError } from "../errors/response-error.ts";
import type { Received } from "../http/request.ts";
import type { CallOptions } from "../options.ts";
import type { Transport, TransportRequest } from "../transport.ts";
import { createCall } from "./call.ts";
import type { CommandsQuery, Entity, EntityTypes, Resource, RunInput, UpdateOptions } from "./entity.ts";
import { idChunks } from "./id-chunks.ts";
import { createList } from "./list.ts";
import { firstPage, listQuery } from "./list-query.ts";
import { type PageOf, type ReadPage } from "./read-pages.ts";
import { withDates } from "./record-dates.ts";
import { markRows } from "./rows.ts";
import { changedRecord, requireRecord } from "./safe-update.ts";

const runRules: Rules<RunInput> = {
  ids: [Array.isArray, "a list of ids"],
  parameters: [Array.isArray, "a list of { Name, Value }"],
};
const commandsRules: Rules<CommandsQuery> = { id: wholeNumber };
const updateRules: Rules<Pick<UpdateOptions, "ifUnchangedSince">> = { ifUnchangedSince: anything };

/**
 * The methods of one entity, by its metadata. `deleteCommand` deletes where the service responds to DELETE with 405.
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  metadata: ResourceMetadata,
  deleteCommand?: string,
): Entity<T> {
  const { entity } = metadata;

  const send = async (
    kind: OperationKind,
    options: CallOptions | undefined,
    input?: Partial<TransportRequest>,
  ): Promise<Received> => {
    const [method, path] = operationRoutes[kind];
    const operation = operationIdOf(entity, kind);
    requireCallOptions(operation, options);
    return transport({ operation, method, path: metadata.path + path, options, ...input });
  };

  const run = async (key: string, input: RunInput, options?: CallOptions): Promise<Received> => {
    requireRule("run(): key", key, text);
    requireOptions("run()", input, runRules);
    const { ids = [], parameters = [] } = input;
    requireIds("run(): ids", ids);
    return send("run", options, { body: { Key: key, Ids: ids, Parameters: parameters } });
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

  const readPage =
    (query: object, options: CallOptions | undefined): ReadPage<T["summary"]> =>
    async (request, signal) => {
      const received = await send("list", signal ? { ...options, signal } : options, {
        query: listQuery(metadata, query, request),
      });
      const data = decodePage<PageOf<T["summary"]>>(received);
      if (!markRows(data.Records)) throw formatError(received, "a page of rows with an Id");
      return { data, response: received.response };
    };

  const resource: Resource<T> = {
    list: (query = {}, options) => createList(readPage(query, options), firstPage(query), options?.signal),

    get: (id, options) =>
      createCall(send("get", options, { id }), (received) => decodeRecord<T["record"]>(received)),

    async getMany(ids, options) {
      const found = new Map<number, T["summary"]>();
      for (const chunk of idChunks(ids)) {
        const received = await send("getMany", options, { query: { id: chunk } });
        const rows = decodeArray<T["summary"]>(received);
        if (!markRows(rows)) throw formatError(received, "rows with an Id");
        for (const row of rows) found.set(row.Id, row);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    create: (record, options) => {
      const checked = async (): Promise<Received> =>
        send("create", options, { body: withDates("create()", record, metadata) });
      return createCall(checked(), (received) => decodeSaved(received));
    },

    update(id, patch, options = {}) {
      const write = async (): Promise<Received> => {
        requireObject("update()", options);
        const { ifUnchangedSince, ...call } = options;
        if (typeof patch !== "function") requireObject("update()", patch);
        if ("ifUnchangedSince" in options) requireOptions("update()", { ifUnchangedSince }, updateRules);
        const since =
          ifUnchangedSince === undefined ? undefined : requireDate("ifUnchangedSince", ifUnchangedSince);
        const body = await changedRecord(await send("get", call, { id }), id, patch, metadata, since);
        return send("replace", call, { body });
      };
      return createCall(write(), (received) => decodeSaved(received, id));
    },

    replace(record, options) {
      const checked = async (): Promise<Received> => {
        requireRecord(record, metadata.recordOnly);
        return send("replace", options, { body: withDates("replace()", record, metadata) });
      };
      return createCall(checked(), (received) => decodeSaved(received, record.Id));
    },

    delete: (id, options) =>
      createCall(
        send("delete", options, { id }).catch((error: unknown) => {
          if (deleteCommand === undefined || !(error instanceof ApiError) || error.status !== 405)
            throw error;
          return deleteByCommand(id, options);
        }),
        decodeDeleted,
      ),

    commands: (query = {}, options) => {
      const checked = async (): Promise<Received> => {
        requireOptions("commands()", query, commandsRules);
        return send("commands", options, { query: query.id === undefined ? {} : { id: query.id } });
      };
      return createCall(checked(), decodeArray<Command>);
    },

    run: (key, input = {}, options) => createCall(run(key, input, options), decodeResult<ActionResult>),
  };

  const picture =
    (name: string, segments: readonly string[]) =>
    (id: number, ...rest: unknown[]) => {
      const [number, options] = segments.length > 1 ? rest : [1, ...rest];
      const checked = async (): Promise<Received> => {
        const segment = segments[Number(number) - 1];
        if (!segment)
          throw new TypeError(`${name}() expects the number of a picture, 1 to ${segments.length}.`);
        // The types of `Pictures` leave room for nothing else after the number.
        return send("get", options as CallOptions | undefined, {
          id,
          path: `${metadata.path}/${segment}/{id}`,
          operation: `${entity} ${name}`,
          headers: { accept: "image/*" },
        });
      };
      return createCall(checked(), decodePicture);
    };

  const names: readonly string[] = metadata.operations;
  const has = (name: string): boolean =>
    name === "update" ? names.includes("get") && names.includes("replace") : names.includes(name);
  // The operations and the pictures have names that only the document knows.
  return {
    ...Object.fromEntries(Object.entries(resource).filter(([name]) => has(name))),
    ...Object.fromEntries(
      Object.entries(metadata.binaries).map(([name, segments]) => [name, picture(name, segments)]),
    ),
  } as Entity<T>;
}
