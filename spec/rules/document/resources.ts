import { jsonOf, operationsOf, type Operation } from "./operations.ts";
import type { Place } from "./located-node.ts";
import { propertiesOf } from "./schemas.ts";

/** The operations and record shapes of one entity. */
export interface Resource {
  readonly entity: string;
  readonly list: Operation;
  /** What a read of one record answers. */
  readonly record: Place | undefined;
  /** What a page of the list holds. */
  readonly row: Place | undefined;
  /** The bodies of create and replace. */
  readonly bodies: readonly Place[];
}

/**
 * The resources of a document: a collection path with a GET, next to the same path with `/{id}`,
 * both tagged with an entity. Found by their shape, so that a new entity needs no change here.
 */
export function resourcesOf(root: Place): Resource[] {
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
          (method) => jsonOf(find(list.path, method)?.place.get("requestBody"))?.get("schema") ?? [],
        ),
      },
    ];
  });
}

/** The schema of a successful response. */
function successSchema(operation: Operation): Place | undefined {
  return jsonOf(operation.place.at("responses", "200"))?.get("schema");
}

/** The record, the row and the bodies of an entity. */
export function shapesOf({ record, row, bodies }: Resource): Place[] {
  return [record, row, ...bodies].filter((shape) => shape !== undefined);
}

/** Every field of an entity, in whichever shape it is. */
export function fieldsOf(resource: Resource): Map<string, Place> {
  const fields = new Map<string, Place>();
  for (const shape of shapesOf(resource)) {
    for (const [name, field] of propertiesOf(shape)) fields.set(name, field);
  }
  return fields;
}

/** The query parameters of an operation. */
export function queryParametersOf(operation: Operation): { readonly name: string; readonly place: Place }[] {
  return (operation.place.get("parameters")?.items() ?? []).flatMap((place) => {
    const name = place.text("name");
    return name !== undefined && place.text("in") === "query" ? [{ name, place }] : [];
  });
}

/** Whether a query parameter of a list pages or sorts, and does not filter. */
export function isPaging(name: string): boolean {
  return ["page", "size", "orderby", "dir"].includes(name.toLowerCase());
}

/** A filter's parts: `from_Coworker_CreatedOn` is range `from` of property `CreatedOn`. */
export function parseFilter(
  entity: string,
  name: string,
): { readonly range: "from" | "to" | undefined; readonly property: string } | undefined {
  const [, range, property] = new RegExp(`^(?:(from|to)_)?${entity}_(.+)$`).exec(name) ?? [];
  if (property === undefined) return undefined;
  return { range: range === "from" || range === "to" ? range : undefined, property };
}
