import { jsonOf, operationsOf, type Operation } from "./operations.ts";
import type { LocatedNode } from "./located-node.ts";
import { propertiesOf } from "./schemas.ts";

/** The operations and record shapes of one entity. */
export interface Resource {
  readonly entity: string;
  readonly list: Operation;
  /** What a read of one record returns. */
  readonly record: LocatedNode | undefined;
  /** What a page of the list holds. */
  readonly row: LocatedNode | undefined;
  /** The bodies of create and replace. */
  readonly bodies: readonly LocatedNode[];
}

/**
 * The resources of a document: a collection path with a GET, next to the same path with `/{id}`,
 * both tagged with an entity. Found by their shape, so that a new entity needs no change here.
 */
export function resourcesOf(root: LocatedNode): Resource[] {
  const operations = operationsOf(root);
  const find = (path: string, method: string): Operation | undefined =>
    operations.find((operation) => operation.path === path && operation.method === method);
  return operations.flatMap((list): Resource[] => {
    const one = find(`${list.path}/{id}`, "get");
    if (list.method !== "get" || list.entity === undefined || one?.entity !== list.entity) return [];
    const page = successSchema(list);
    return [
      {
        entity: list.entity,
        list,
        record: successSchema(one),
        row: page && propertiesOf(page).get("Records")?.get("items"),
        bodies: ["post", "put"].flatMap(
          (method) => jsonOf(find(list.path, method)?.node.get("requestBody"))?.get("schema") ?? [],
        ),
      },
    ];
  });
}

/** The schema of a successful response. */
function successSchema(operation: Operation): LocatedNode | undefined {
  return jsonOf(operation.node.at("responses", "200"))?.get("schema");
}

/** The record, the row and the bodies of an entity. */
export function shapesOf({ record, row, bodies }: Resource): LocatedNode[] {
  return [record, row, ...bodies].filter((shape) => shape !== undefined);
}

/** Every field of an entity, in whichever shape it is. */
export function fieldsOf(resource: Resource): Map<string, LocatedNode> {
  const fields = new Map<string, LocatedNode>();
  for (const shape of shapesOf(resource)) {
    for (const [name, field] of propertiesOf(shape)) fields.set(name, field);
  }
  return fields;
}
