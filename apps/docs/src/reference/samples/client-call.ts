import { resources, type ResourceMetadata } from "@nexudus-api/types";
import { operationRoutes } from "@nexudus-api/types/operations";

/** How the client calls an operation: `nexudus.coworkers.list(…)`. */
export interface ClientCall {
  /** The name of the resource in the client: `coworkers`; empty for what belongs to none. */
  readonly resource: string;
  /** The name of a variable that holds one of its records: `coworker`. */
  readonly record: string;
  /** The prefix of the resource's filters in a query: `Coworker_`. */
  readonly prefix: string;
  readonly method: string;
  /** Which of several pictures, counted from 1. */
  readonly picture?: number;
}

/** The client's methods that belong to no resource. */
const general: Readonly<Record<string, string>> = { "/auth/me": "me", "/utils/enums": "enums" };

/** Finds the client's method for an operation; undefined if there is none. */
export function clientCallOf(method: string, path: string): ClientCall | undefined {
  for (const [resource, metadata] of Object.entries(resources)) {
    if (typeof metadata === "string") continue;
    const found = methodOf(metadata, method, path);
    if (found === undefined) continue;
    const record = resource.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
    return { resource, record, prefix: `${metadata.entity}_`, ...found };
  }
  const name = general[path];
  return name === undefined ? undefined : { resource: "", record: "", prefix: "", method: name };
}

function methodOf(
  metadata: ResourceMetadata,
  method: string,
  path: string,
): Pick<ClientCall, "method" | "picture"> | undefined {
  for (const operation of metadata.operations) {
    const [verb, suffix] = operationRoutes[operation];
    if (verb.toUpperCase() === method && `${metadata.path}${suffix}` === path) return { method: operation };
  }
  for (const [name, segments] of Object.entries(metadata.binaries)) {
    const index = segments.findIndex((segment) => `${metadata.path}/${segment}/{id}` === path);
    if (index >= 0) return segments.length === 1 ? { method: name } : { method: name, picture: index + 1 };
  }
  return undefined;
}
