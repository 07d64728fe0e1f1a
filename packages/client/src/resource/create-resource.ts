import type { OperationKind } from "@nexudus-api/types";
import {
  operationIdOf,
  operationRoutes,
  type ResourceExceptions,
  resourceOf,
} from "@nexudus-api/types/operations";
import type { SendOperation, Transport } from "../transport.ts";
import type { Entity, EntityTypes } from "./entity.ts";
import { pictureMethod } from "./picture.ts";
import { readMethods } from "./read-methods.ts";
import { writeMethods } from "./write-methods.ts";

/**
 * Creates the methods of one entity.
 *
 * @param module the first segment of its path, such as `spaces`
 * @param exceptions what does not follow from the conventions
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  module: string,
  entity: string,
  exceptions: ResourceExceptions,
): Entity<T> {
  const { lacks = [], binaries = {} } = exceptions;
  const metadata = { ...exceptions, entity };
  const base = `/${module}/${resourceOf(entity)}`;
  const operations: Partial<Record<OperationKind, string>> = {};
  const send: SendOperation = (kind, options, input) => {
    const [method, path] = operationRoutes[kind];
    const operation = (operations[kind] ??= operationIdOf(entity, kind));
    return transport({ operation, method, path: base + path, options, ...input });
  };
  const methods: Record<string, unknown> = {
    ...readMethods<T>(send, metadata),
    ...writeMethods<T>(send, metadata),
  };
  for (const [name, segments] of Object.entries(binaries))
    methods[name] = pictureMethod(send, `${entity} ${name}`, base, segments);
  for (const kind of lacks) delete methods[kind];
  if (lacks.includes("get") || lacks.includes("replace")) delete methods["update"];
  // The names of the methods come from the exceptions, so TypeScript cannot check them.
  return methods as Entity<T>;
}
