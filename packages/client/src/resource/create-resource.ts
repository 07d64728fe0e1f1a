import type { OperationKind, ResourceMetadata } from "@nexudus-api/types";
import { operationIdOf, operationRoutes } from "@nexudus-api/types/operations";
import { callRules, checkOptions } from "../checks.ts";
import type { SendOperation, Transport } from "../transport.ts";
import type { Entity, EntityTypes } from "./entity.ts";
import { pictureMethod } from "./picture.ts";
import { readMethods } from "./read-methods.ts";
import { writeMethods } from "./write-methods.ts";

/**
 * Creates the methods of one entity from its metadata.
 *
 * @param deleteCommand the command to run if the service responds to DELETE with 405
 */
export function createResource<T extends EntityTypes>(
  transport: Transport,
  metadata: ResourceMetadata,
  deleteCommand?: string,
): Entity<T> {
  const operations: Partial<Record<OperationKind, string>> = {};
  const send: SendOperation = (kind, options, input) => {
    const [method, path] = operationRoutes[kind];
    const operation = (operations[kind] ??= operationIdOf(metadata.entity, kind));
    if (options) checkOptions(`${operation}()`, options, callRules);
    return transport({ operation, method, path: metadata.path + path, options, ...input });
  };
  const methods = { ...readMethods<T>(send, metadata), ...writeMethods<T>(send, metadata, deleteCommand) };
  const names: readonly string[] = metadata.operations;
  const has = (name: string): boolean =>
    name === "update" ? names.includes("get") && names.includes("replace") : names.includes(name);
  // The names of the methods come from the metadata, so TypeScript cannot check them.
  return Object.fromEntries([
    ...Object.entries(methods).filter(([name]) => has(name)),
    ...Object.entries(metadata.binaries).map(([name, segments]) => [
      name,
      pictureMethod(send, metadata, name, segments),
    ]),
  ]) as Entity<T>;
}
