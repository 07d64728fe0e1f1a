import type { ActionResult, Command } from "@nexudus-api/types";
import { asArray, asObject, asPage, asPicture, asSaved, createCall, json } from "./call.ts";
import { ApiError } from "./errors.ts";
import { idChunks, listQuery, refuseUnknown, requireDate, requireFields, requireIds } from "./query.ts";
import type { CallOptions } from "./options.ts";
import { createList } from "./paginator.ts";
import type { Entity, EntityTypes, Kind, Metadata, Resource, RunInput } from "./resource.ts";
import { assertFull, revise } from "./safe-update.ts";
import type { Answer, Exchange, Transport } from "./transport.ts";

/** Method and path, after that of the collection: the same for every entity of the API. */
const places: Readonly<Record<Kind, readonly [method: string, path: string]>> = {
  list: ["GET", ""],
  get: ["GET", "/{id}"],
  create: ["POST", ""],
  replace: ["PUT", ""],
  delete: ["DELETE", "/{id}"],
  commands: ["GET", "/commands"],
  run: ["POST", "/runcommand"],
};

/**
 * The methods of one entity; nothing here knows which. `deleteCommand` deletes where the service answers DELETE with 405.
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  metadata: Metadata,
  deleteCommand?: string,
): Entity<T> {
  const {
    entity,
    operations,
    idList = { id: `${entity} getMany`, path: metadata.path, parameter: `${entity}_Id`, paged: true },
  } = metadata;

  /** Every row that was handed out, so that `replace` knows it again. */
  const handedOut = new WeakSet<object>();
  const remember = <Rows extends readonly object[]>(rows: Rows): Rows => {
    for (const row of rows) handedOut.add(row);
    return rows;
  };

  const send = (kind: Kind, options: CallOptions | undefined, input?: Partial<Exchange>): Promise<Answer> => {
    const [method, path] = places[kind];
    const operation = operations[kind] ?? `${entity} ${kind}`;
    return transport({ operation, method, path: metadata.path + path, options, ...input });
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
        pages(options, (number) => ({ query: listQuery(metadata, query, number) })),
        query.page ?? 1,
        options?.signal,
      ),

    get: (id, options) => createCall(send("get", options, { id }), asObject<T["record"]>),

    async getMany(ids, options) {
      const found = new Map<number, T["summary"]>();
      for (const chunk of idChunks(ids)) {
        const input = (query?: object) => ({
          operation: idList.id,
          path: idList.path,
          query: { [idList.parameter]: chunk, ...query },
        });
        const rows = idList.paged
          ? createList(
              pages(options, (page) => input({ page, size: chunk.length })),
              1,
              options?.signal,
            )
          : remember(asArray<T["summary"]>(await send("list", options, input())));
        for await (const row of rows) found.set(row.Id, row);
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

  const pictures = Object.entries(metadata.binaries).map(([name, paths]) => [
    name,
    (id: number, ...rest: unknown[]) => {
      const [number, options] = paths.length > 1 ? rest : [1, ...rest];
      const picture = async (): Promise<Answer> => {
        const path = paths[Number(number) - 1];
        if (!path) throw new TypeError(`${name}() takes the number of a picture, 1 to ${paths.length}.`);
        // The types of `Pictures` leave room for nothing else after the number.
        return send("get", options as CallOptions | undefined, { id, path, operation: `${entity} ${name}` });
      };
      return createCall(picture(), asPicture);
    },
  ]);
  // The picture methods have names that only the document knows.
  return { ...resource, ...Object.fromEntries(pictures) } as Entity<T>;
}
