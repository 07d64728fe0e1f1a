// What a client has to know about an entity at run time, and its types.
import {
  isActionName,
  isDateName,
  type OperationKind,
  operationRoutes,
  type ResourceExceptions,
  type ResourceMetadata,
} from "../src/operations.ts";
import { type Document, schemaAt } from "./document.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import type { Entity } from "./entities.ts";
import { whereSchema } from "./where.ts";

/** @throws {Error} if a field is named like one that acts when it is sent, but the document does not mark it as one */
export function metadataOf(document: Document, entity: Entity): ResourceMetadata {
  const recordOnly = recordOnlyOf(document, entity);
  const deleteCommand = entity.operations.get("delete")?.["x-nexudus-command"];
  const list = entity.operations.get("list");
  const requiredFilters = (list && whereSchema(document, entity.name, list).required) ?? [];
  return {
    entity: entity.name,
    path: entity.path,
    operations: [...entity.operations.keys()],
    actions: actionsOf(document, entity),
    ...(recordOnly !== undefined && { recordOnly }),
    ...(deleteCommand !== undefined && { deleteCommand }),
    requiredFilters,
    otherDates: otherDatesOf(document, entity),
    binaries: binariesOf(entity),
  };
}

/** The exceptions of each entity from the conventions, by module and name. */
export function exceptionsOf(
  document: Document,
  entities: readonly Entity[],
): Record<string, Record<string, ResourceExceptions>> {
  const modules: Record<string, Record<string, ResourceExceptions>> = {};
  for (const entity of entities) {
    const { path, operations, binaries, entity: name, ...rest } = metadataOf(document, entity);
    // `Object.keys` widens the keys of a const object.
    const kinds = Object.keys(operationRoutes) as OperationKind[];
    const lacks = kinds.filter((kind) => !operations.includes(kind));
    (modules[path.split("/")[1] ?? ""] ??= {})[name] = {
      ...(lacks.length > 0 && { lacks }),
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0)),
      ...(Object.keys(binaries).length > 0 && { binaries }),
    };
  }
  return modules;
}

/** The field by which a client distinguishes a record from a row of a list. None if rows are complete records. */
function recordOnlyOf(document: Document, entity: Entity): string | undefined {
  const required = (shape: string) =>
    mergeAllOf(document, document.components.schemas[shape] ?? {}).required ?? [];
  const row = new Set(required(`${entity.name}Summary`));
  return required(entity.name).find((name) => !row.has(name));
}

function actionsOf(document: Document, entity: Entity): string[] {
  const names = new Set<string>();
  for (const shape of ["", "Create", "Replace"]) {
    const schema = document.components.schemas[`${entity.name}${shape}`];
    if (schema === undefined) continue;
    for (const [name, property] of Object.entries(mergeAllOf(document, schema).properties ?? {})) {
      const acts = property["x-nexudus-helper"] === true;
      if (isActionName(name) && !acts) {
        throw new Error(
          `${entity.name}.${name} is named like a field that acts when it is sent. Mark it with x-nexudus-helper, or narrow isActionName.`,
        );
      }
      if (acts && !isActionName(name)) names.add(name);
    }
  }
  return [...names];
}

/** Only fields that may hold text matter, because a number is never mistaken for a date. */
function otherDatesOf(document: Document, entity: Entity): string[] {
  const names = new Set<string>();
  for (const shape of ["", "Create", "Replace"]) {
    const schema = document.components.schemas[`${entity.name}${shape}`];
    if (schema === undefined) continue;
    for (const [name, property] of Object.entries(mergeAllOf(document, schema).properties ?? {})) {
      const { type, format } = schemaAt(document, property);
      const isDate = format === "date-time" || format === "date";
      if ([type].flat().includes("string") && isDate !== isDateName(name)) names.add(name);
    }
  }
  return [...names];
}

function binariesOf(entity: Entity): Record<string, string[]> {
  const binaries: Record<string, string[]> = {};
  for (const { segment, operation } of entity.binaries) {
    const { method, argument = 1 } = operation["x-nexudus-binary"] ?? { method: segment };
    (binaries[method] ??= [])[argument - 1] = segment;
  }
  return binaries;
}

/** The members of `ResourceTypes` for one entity; the shapes of operations that it lacks are `never`. */
export function resourceTypeOf(entity: Entity): string {
  const { name, resource, operations, binaries } = entity;
  const shapes: readonly (readonly [role: string, exists: boolean])[] = [
    ["record", true],
    ["summary", true],
    ["create", operations.has("create")],
    ["patch", operations.has("replace")],
    ["replace", operations.has("replace")],
    ["where", operations.has("list")],
  ];
  const members = shapes.map(([role, exists]) => {
    const suffix = role === "record" ? "" : `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
    return `${role}: ${exists ? `schemas.${name}${suffix}` : "never"};`;
  });
  const pictures = Object.entries(binariesOf(entity)).map(([method, segments]) => {
    const numbers = binaries.flatMap(({ operation }) => {
      const binary = operation["x-nexudus-binary"];
      return binary?.method === method ? (binary.argument ?? []) : [];
    });
    const requests = segments.map((segment) => `\`GET ${entity.path}/${segment}/{id}\``).join(", ");
    return `/** ${requests} */
      ${method}: [${numbers.length > 0 ? `number: ${numbers.join(" | ")}` : ""}]`;
  });
  const names = [...operations.keys()].map((kind) => JSON.stringify(kind)).join(" | ");
  return `  /** ${name} records: \`${entity.path}\`. */
  ${resource}: {
    /** The operations that the entity has. */
    operations: ${names};
    ${members.join("\n    ")}
    /** The picture methods, and what each takes after the id. */
    binaries: {${pictures.map((picture) => `\n      ${picture};`).join("")} };
  };`;
}
