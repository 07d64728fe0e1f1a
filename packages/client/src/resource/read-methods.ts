import type { Command } from "@nexudus-api/types";
import { checkOptions, isIntegerFrom1, type Rules } from "../checks.ts";
import { decodeList, decodePage, decodeRecord, decodeRows } from "../decode.ts";
import type { CallOptions } from "../options.ts";
import type { SendOperation } from "../transport.ts";
import { createCall, receiveAndDecode } from "./call.ts";
import type { CommandsQuery, EntityTypes, Resource } from "./entity.ts";
import { idChunks } from "./id-chunks.ts";
import { ListReader } from "./list.ts";
import { firstPage, type ListQuery, listQuery } from "./list-query.ts";
import type { EntityMetadata } from "./outgoing-fields.ts";
import type { PageOf } from "./read-pages.ts";

const commandsRules: Rules<CommandsQuery> = { id: isIntegerFrom1 };

/** Creates the methods that read. */
export function readMethods<T extends EntityTypes>(
  send: SendOperation,
  metadata: EntityMetadata,
): Pick<Resource<T>, "list" | "get" | "getMany" | "commands"> {
  return {
    list: (query: ListQuery<object, never> = {}, options?: CallOptions) =>
      new ListReader(
        (page, signal) =>
          receiveAndDecode(
            () =>
              send("list", signal ? { ...options, signal } : options, {
                query: listQuery(metadata, query, page),
              }),
            decodePage<PageOf<T["summary"]>>,
          ),
        firstPage(query),
        options?.signal,
      ),

    get: (id, options) =>
      createCall(
        () => send("get", options, { id }),
        (received) => decodeRecord<T["record"]>(received, id),
      ),

    async getMany(ids, options) {
      const found = new Map<number, T["summary"]>();
      for (const chunk of idChunks(ids)) {
        const rows = decodeRows<T["summary"]>(await send("getMany", options, { query: { id: chunk } }));
        for (const row of rows) found.set(row.Id, row);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    commands: (query = {}, options) =>
      createCall(
        () => {
          checkOptions("commands()", query, commandsRules);
          return send("commands", options, { query: query.id === undefined ? {} : { id: query.id } });
        },
        decodeList<Command>,
      ),
  };
}
