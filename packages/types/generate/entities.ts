// The entities of the document and the kind of each of their operations: derived here once, for the client and the docs.
import { operationIdOf, type OperationKind, operationRoutes, resourceOf } from "../src/operations.ts";
import type { Document, Operation } from "./document.ts";

export interface Entity {
  /** PascalCase and singular, as the document's `x-nexudus-entity` has it. */
  readonly name: string;
  /** The path of the collection. */
  readonly path: string;
  /** How the client names the resource: the last segment of the path. */
  readonly resource: string;
  /** The operations that the entity has, in the order of `operationRoutes`. */
  readonly operations: ReadonlyMap<OperationKind, Operation>;
  /** The picture operations, each with the path segment before `/{id}`. */
  readonly binaries: readonly { readonly segment: string; readonly operation: Operation }[];
}

interface LocatedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const kinds = Object.entries(operationRoutes).map(([kind, [method, suffix]]) => ({
  // `Object.entries` widens the keys of a const object.
  kind: kind as OperationKind,
  method: method.toLowerCase(),
  suffix,
}));

/** The entities of the document, in the order of its tags. */
export function entitiesOf(document: Document): Entity[] {
  const located = Object.entries(document.paths).flatMap(([path, item]) =>
    ["get", "post", "put", "delete", "patch"].flatMap((method): LocatedOperation[] =>
      // The document has been linted as OpenAPI 3.1.
      item[method] === undefined ? [] : [{ method, path, operation: item[method] as Operation }],
    ),
  );
  return document.tags.flatMap((tag) => {
    const name = tag["x-nexudus-entity"];
    if (name === undefined) return [];
    return [
      entityOf(
        name,
        located.filter(({ operation }) => operation.tags?.includes(tag.name)),
      ),
    ];
  });
}

/** @throws {Error} if an operation has no place among `operationRoutes`, or an operationId of its own making */
function entityOf(name: string, located: readonly LocatedOperation[]): Entity {
  const [first] = located.map(({ path }) => /^\/\w+\/\w+/.exec(path)?.[0]);
  if (first === undefined) {
    throw new Error(`No operation has the tag of ${name}, or its path is not /{module}/{collection}.`);
  }
  const resource = resourceOf(name);
  if (!first.endsWith(`/${resource}`))
    throw new Error(`The path of ${name} must end in /${resource}, not ${first}.`);
  const operations = new Map<OperationKind, Operation>();
  const binaries: { segment: string; operation: Operation }[] = [];
  for (const { method, path, operation } of located) {
    const segment = /^\/(\w+)\/\{id\}$/.exec(path.replace(first, ""))?.[1];
    if (operation["x-nexudus-binary"] !== undefined && segment !== undefined) {
      binaries.push({ segment, operation });
      continue;
    }
    const route = kinds.find((known) => known.method === method && first + known.suffix === path);
    const expected = route && operationIdOf(name, route.kind);
    if (route === undefined || operation.operationId !== expected) {
      throw new Error(
        `${operation.operationId} (${method.toUpperCase()} ${path}) of ${name}: ` +
          (route === undefined
            ? `no kind of operation is found at this path. The kinds are ${kinds.map(({ kind }) => kind).join(", ")}, below ${first}.`
            : `the operationId must be ${expected}.`),
      );
    }
    operations.set(route.kind, operation);
  }
  const ordered = kinds.flatMap(({ kind }) => {
    const operation = operations.get(kind);
    return operation === undefined ? [] : [[kind, operation] as const];
  });
  return {
    name,
    path: first,
    resource,
    operations: new Map(ordered),
    binaries,
  };
}
