// What a client has to know about each entity at run time, read from the document.
import { type Document, type Entity, type LocatedOperation, mergeAllOf, parametersOf } from "./document.ts";
import { filtersOf } from "./where.ts";

type Kind = "list" | "create" | "replace" | "get" | "delete" | "commands" | "run";

function kindOf(entity: Entity, { method, path, operation }: LocatedOperation): Kind | undefined {
  const collection = collectionOf(entity);
  if (operation["x-nexudus-binary"] !== undefined) return undefined;
  if (path === collection) return method === "GET" ? "list" : method === "POST" ? "create" : "replace";
  if (path === `${collection}/{id}`) return method === "DELETE" ? "delete" : "get";
  if (path === `${collection}/commands`) return "commands";
  if (path === `${collection}/runcommand`) return "run";
  return undefined;
}

function collectionOf(entity: Entity): string {
  const path = entity.operations.find(({ operation }) => operation.operationId.startsWith("list"))?.path;
  if (path === undefined) throw new Error(`The entity ${entity.name} has no list operation.`);
  return path;
}

/** The read by a bracketed list of ids: a path of its own that answers an array, or a paged filter of the list. */
function idListOf(document: Document, entity: Entity) {
  const collection = collectionOf(entity);
  const own = entity.operations.find(({ path }) => path === `${collection}/`);
  if (own !== undefined) {
    return { id: own.operation.operationId, path: own.path, parameter: "id", paged: false };
  }
  const list = entity.operations.find(({ path, method }) => path === collection && method === "GET");
  const parameter = `${entity.name}_Id`;
  if (list !== undefined && parametersOf(document, list.operation).some(({ name }) => name === parameter)) {
    return { id: list.operation.operationId, path: collection, parameter, paged: true };
  }
  return undefined;
}

/**
 * A field that every record carries and no row of a list: by it a client tells one from the other. Where rows are whole
 * records there is none, nor a need to tell: then it is the field that both carry.
 */
function recordOnlyOf(document: Document, entity: Entity): string {
  const required = (shape: string) =>
    mergeAllOf(document, document.components.schemas[shape] ?? {}).required ?? [];
  const row = new Set(required(`${entity.name}Summary`));
  return required(entity.name).find((name) => !row.has(name)) ?? "Id";
}

function binariesOf(entity: Entity) {
  const binaries: Record<string, string[]> = {};
  for (const { path, operation } of entity.operations) {
    const binary = operation["x-nexudus-binary"];
    if (binary === undefined) continue;
    const paths = (binaries[binary.method] ??= []);
    paths[(binary.argument ?? 1) - 1] = path;
  }
  return binaries;
}

/** Fields that act when they are sent (`x-nexudus-helper`): an update must not echo them. */
function actionsOf(document: Document, entity: Entity): string[] {
  const names = new Set<string>();
  for (const shape of ["", "Create", "Replace"]) {
    const schema = document.components.schemas[`${entity.name}${shape}`];
    if (schema === undefined) continue;
    for (const [name, property] of Object.entries(mergeAllOf(document, schema).properties ?? {})) {
      if (property["x-nexudus-helper"] === true) names.add(name);
    }
  }
  return [...names];
}

export function resourceOf(document: Document, entity: Entity) {
  // Method and path follow from the kind: `kindOf` reads it from them. What is not repeated is not downloaded.
  const operations: Partial<Record<Kind, string>> = {};
  for (const located of entity.operations) {
    const kind = kindOf(entity, located);
    if (kind === undefined) continue;
    operations[kind] = located.operation.operationId;
  }
  return {
    entity: entity.name,
    path: collectionOf(entity),
    operations,
    idList: idListOf(document, entity),
    bareFilters: filtersOf(document, entity).bare,
    actions: actionsOf(document, entity),
    recordOnly: recordOnlyOf(document, entity),
    binaries: binariesOf(entity),
  };
}
