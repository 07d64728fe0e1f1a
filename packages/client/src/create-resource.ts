import type { ActionResult, Command } from "@nexudus-api/types";
import { asArray, asObject, asPage, asPicture, asSaved, createCall, decoded, json } from "./call.ts";
import { ApiError } from "./errors.ts";
import { idChunks, listQuery, refuseUnknown } from "./query.ts";
import type { CallOptions } from "./options.ts";
import { createList } from "./paginator.ts";
import type { Entity, EntityTypes, Metadata, Operation, Resource, RunInput } from "./resource.ts";
import { assertFull, revise } from "./safe-update.ts";
import type { Answer, Exchange, Transport } from "./transport.ts";

/**
 * The methods of one entity; nothing here knows which. `deleteCommand` deletes where the service answers DELETE with 405.
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  metadata: Metadata,
  deleteCommand?: string,
): Entity<T> {
  const { operations, idList } = metadata;

  const send = async (
    { id: operation, method, path }: Operation,
    options: CallOptions | undefined,
    input?: Pick<Exchange, "id" | "query" | "body">,
  ): Promise<Answer> => transport({ ...input, operation, method, path, options });

  const runCommand = async (key: string, input: RunInput, options?: CallOptions) => {
    const { ids = [], parameters = [], ...unknown } = input;
    refuseUnknown("run", unknown);
    return send(operations.run, options, { body: { Key: key, Ids: ids, Parameters: parameters } });
  };

  const pages =
    (operation: Operation, options: CallOptions | undefined, query: (page?: number) => Exchange["query"]) =>
    async (number?: number, signal?: AbortSignal) =>
      decoded(
        send(operation, signal ? { ...options, signal } : options, { query: query(number) }),
        asPage<T["summary"]>,
      );

  const resource: Resource<T> = {
    list: (query = {}, options) =>
      createList(
        pages(operations.list, options, (number) => listQuery(metadata, query, number)),
        query.page ?? 1,
        options?.signal,
      ),

    get: (id, options) => createCall(send(operations.get, options, { id }), asObject<T["record"]>),

    async getMany(ids, options) {
      const found = new Map<number, T["summary"]>();
      for (const chunk of idChunks(ids)) {
        const query = { [idList.parameter]: chunk };
        const rows = idList.paged
          ? createList(
              pages(idList, options, (page) => ({ ...query, page, size: chunk.length })),
              1,
              options?.signal,
            )
          : asArray<T["summary"]>(await send(idList, options, { query }));
        for await (const row of rows) found.set(row.Id, row);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    create: (body, options) =>
      createCall(send(operations.create, options, { body }), (answer) => asSaved(answer)),

    update: (id, patch, { ifUnchangedSince, ...options } = {}) =>
      createCall(
        send(operations.get, options, { id })
          .then((answer) => revise(answer, id, patch, metadata.actions, ifUnchangedSince))
          .then((body) => send(operations.replace, options, { body })),
        (answer) => asSaved(answer, id),
      ),

    replace(record, options) {
      const checked = async (): Promise<Answer> => {
        assertFull(record, metadata.recordOnly);
        return send(operations.replace, options, { body: record });
      };
      return createCall(checked(), (answer) => asSaved(answer, record.Id));
    },

    delete: (id, options) =>
      createCall(
        send(operations.delete, options, { id }).catch((error: unknown) => {
          if (deleteCommand === undefined || !(error instanceof ApiError) || error.status !== 405)
            throw error;
          return runCommand(deleteCommand, { ids: [id] }, options);
        }),
        (answer) => void json(answer),
      ),

    commands: (query = {}, options) =>
      createCall(send(operations.commands, options, { query: { ...query } }), asArray<Command>),

    run: (key, input = {}, options) => createCall(runCommand(key, input, options), asObject<ActionResult>),
  };

  const pictures = Object.entries(metadata.binaries).map(([name, paths]) => [
    name,
    (id: number, ...rest: (number | CallOptions | undefined)[]) => {
      const [number, options] = paths.length > 1 ? rest : [1, ...rest];
      const path = paths[Number(number) - 1] ?? "";
      return createCall(
        send({ id: `${metadata.entity} ${name}`, method: "GET", path }, options as CallOptions | undefined, {
          id,
        }),
        asPicture,
      );
    },
  ]);
  // The picture methods have names that only the document knows.
  return { ...resource, ...Object.fromEntries(pictures) } as Entity<T>;
}
