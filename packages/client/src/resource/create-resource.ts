import type { ActionResult, Command, OperationKind, ResourceMetadata } from "@nexudus-api/types";
import { operationIdOf, operationRoutes } from "@nexudus-api/types/operations";
import { asArray, asObject, asPage, asPicture, asSaved, createCall, json } from "../decode.ts";
import { ApiError } from "../errors/errors.ts";
import { idChunks, listQuery, refuseUnknown, requireDate, requireFields, requireIds } from "../http/query.ts";
import type { CallOptions } from "../options.ts";
import { createList } from "./paginator.ts";
import type { Entity, EntityTypes, Resource, RunInput } from "./resource.ts";
import { assertFull, revise } from "./safe-update.ts";
import type { Answer, Exchange, Transport } from "../transport.ts";

/**
 * The methods of one entity; nothing here knows which. `deleteCommand` deletes where the service answers DELETE with 405.
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  metadata: ResourceMetadata,
  deleteCommand?: string,
): Entity<T> {
  const { entity } = metadata;

  /** Every row that was handed out, so that `replace` knows it again. */
  const handedOut = new WeakSet<object>();
  const remember = <Rows extends readonly object[]>(rows: Rows): Rows => {
    for (const row of rows) handedOut.add(row);
    return rows;
  };

  const send = (
    kind: OperationKind,
    options: CallOptions | undefined,
    input?: Partial<Exchange>,
  ): Promise<Answer> => {
    const [method, path] = operationRoutes[kind];
    return transport({
      operation: operationIdOf(entity, kind),
      method,
      path: metadata.path + path,
      options,
      ...input,
    });
  };

  const runCommand = async (key: string, input: RunInput, options?: CallOptions) => {
    const { ids = [], parameters = [], ...unknown } = input;
    refuseUnknown("run", input, unknown);
    requireIds(ids, "ids");
    return send("run", options, { body: { Key: key, Ids: ids, Parameters: parameters } });
  };

  const pages =
    (options: CallOptions | undefined, input: (page?: number) => Partial<Exchange>) =>
    async (number?: number, signal?: AbortSignal) => {
      const answer = await send("list", signal ? { ...options, signal } : options, input(number));
      const data = asPage<T["summary"]>(answer);
      remember(data.Records);
      return { data, response: answer.response };
    };

  const resource: Resource<T> = {
    list: (query = {}, options) =>
      createList(
        pages(options, (number) => ({ query: listQuery(entity, query, number) })),
        query.page ?? 1,
        options?.signal,
      ),

    get: (id, options) => createCall(send("get", options, { id }), asObject<T["record"]>),

    async getMany(ids, options) {
      const found = new Map<number, T["summary"]>();
      for (const chunk of idChunks(ids)) {
        const answer = await send("getMany", options, { query: { id: chunk } });
        for (const row of remember(asArray<T["summary"]>(answer))) found.set(row.Id, row);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    create: (body, options) => createCall(send("create", options, { body }), (answer) => asSaved(answer)),

    update(id, patch, { ifUnchangedSince, ...options } = {}) {
      const write = async (): Promise<Answer> => {
        if (typeof patch !== "function") requireFields("update()", patch);
        if (ifUnchangedSince !== undefined) requireDate("ifUnchangedSince", ifUnchangedSince);
        const body = await revise(
          await send("get", options, { id }),
          id,
          patch,
          metadata.actions,
          ifUnchangedSince,
        );
        return send("replace", options, { body });
      };
      return createCall(write(), (answer) => asSaved(answer, id));
    },

    replace(record, options) {
      const checked = async (): Promise<Answer> => {
        assertFull(record, metadata.recordOnly, handedOut);
        return send("replace", options, { body: record });
      };
      return createCall(checked(), (answer) => asSaved(answer, record.Id));
    },

    delete: (id, options) =>
      createCall(
        send("delete", options, { id }).catch((error: unknown) => {
          if (deleteCommand === undefined || !(error instanceof ApiError) || error.status !== 405)
            throw error;
          return runCommand(deleteCommand, { ids: [id] }, options);
        }),
        (answer) => void json(answer),
      ),

    commands: (query, options) => createCall(send("commands", options, { query }), asArray<Command>),

    run: (key, input = {}, options) => createCall(runCommand(key, input, options), asObject<ActionResult>),
  };

  const pictures = Object.entries(metadata.binaries).map(([name, segments]) => [
    name,
    (id: number, ...rest: unknown[]) => {
      const [number, options] = segments.length > 1 ? rest : [1, ...rest];
      const picture = async (): Promise<Answer> => {
        const segment = segments[Number(number) - 1];
        if (!segment)
          throw new TypeError(`${name}() takes the number of a picture, 1 to ${segments.length}.`);
        const path = `${metadata.path}/${segment}/{id}`;
        // The types of `Pictures` leave room for nothing else after the number.
        return send("get", options as CallOptions | undefined, { id, path, operation: `${entity} ${name}` });
      };
      return createCall(picture(), asPicture);
    },
  ]);
  // The picture methods have names that only the document knows.
  return { ...resource, ...Object.fromEntries(pictures) } as Entity<T>;
}
