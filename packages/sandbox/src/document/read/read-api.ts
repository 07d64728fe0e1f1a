import type { Api, Entity, OperationKind } from "../api.ts";
import { isObject, items, member, text, type Json, type JsonObject } from "../json.ts";
import { completeRelations, readEntity } from "./read-entity.ts";
import { readFilters } from "./read-filters.ts";
import { Schemas } from "./schemas.ts";

const methods = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];
const apis = new WeakMap<JsonObject, Api>();

/**
 * Reads an OpenAPI bundle. The result is cached for the lifetime of the document.
 *
 * @throws Error if the document has an operation of a kind that the sandbox does not know, or a filter that names no
 *   field, because a sandbox must not silently lack part of its document.
 */
export function readApi(document: JsonObject): Api {
  const known = apis.get(document);
  if (known) return known;
  const api = read(document);
  apis.set(document, api);
  return api;
}

/** An operation of the document with its references resolved. */
interface Found {
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  readonly parameters: readonly JsonObject[];
  readonly entity: string | undefined;
  readonly kind: OperationKind;
}

function read(document: JsonObject): Api {
  const schemas = new Schemas(document);
  const found = findOperations(document, schemas);
  const names = items(document["tags"]).flatMap((tag) => text(tag, "x-nexudus-entity") ?? []);
  const entities = new Map<string, Entity>();
  for (const name of names) {
    const of = (kind: OperationKind) => found.find((one) => one.entity === name && one.kind === kind);
    const commands = of("commands");
    entities.set(
      name,
      readEntity(name, schemas, {
        parameters: of("list")?.parameters ?? [],
        record: member(member(member(member(document, "components"), "examples"), `${name}Record`), "value"),
        commands: commands && exampleOf(response(commands.operation, schemas), schemas),
      }),
    );
  }
  completeRelations(entities);
  const server = text(items(document["servers"])[0], "url") ?? "/";
  const base = new URL(server, "http://localhost").pathname.replace(/\/$/, "");
  return {
    document,
    entities,
    base,
    version: text(document["info"], "version") ?? "",
    operations: found.map(({ method, path, operation, parameters, kind, entity: name = "" }) => {
      const entity = entities.get(name);
      return {
        id: idOf(operation, method, path),
        kind,
        method: method.toUpperCase(),
        path: base + path,
        entity,
        role: text(operation, "x-nexudus-role"),
        filters: kind === "list" && entity ? readFilters(parameters, entity, schemas) : new Map(),
        statuses: new Set(Object.keys(resolved(operation["responses"], schemas)).map(Number)),
        deprecated: operation["deprecated"] === true,
      };
    }),
  };
}

function findOperations(document: JsonObject, schemas: Schemas): Found[] {
  const tags = new Map<string, string>();
  for (const tag of items(document["tags"])) {
    const entity = text(tag, "x-nexudus-entity");
    const name = text(tag, "name");
    if (entity !== undefined && name !== undefined) tags.set(name, entity);
  }
  return Object.entries(resolved(document["paths"], schemas)).flatMap(([path, value]) => {
    const pathItem = schemas.resolve(value);
    return methods.flatMap((method): Found[] => {
      const operation = member(pathItem, method);
      if (!isObject(operation)) return [];
      const parameters = [...items(pathItem["parameters"]), ...items(operation["parameters"])];
      const entity = items(operation["tags"]).flatMap((tag) =>
        typeof tag === "string" ? (tags.get(tag) ?? []) : [],
      )[0];
      const kind = kindOfOperation({ method, path, operation, entity }, schemas);
      if (kind === undefined) {
        throw new Error(
          `The sandbox does not know what kind of operation ${idOf(operation, method, path)} (${method.toUpperCase()} ${path}) is. ` +
            "It tells list, get, multi-id get, create, replace, delete, commands, run, binary, me, enumMembers and token by their schemas.",
        );
      }
      return [
        { method, path, operation, parameters: parameters.map((p) => schemas.resolve(p)), entity, kind },
      ];
    });
  });
}

/** Determines an operation's kind by its method, its path and the schemas that it refers to. */
function kindOfOperation(
  { method, path, operation, entity }: Omit<Found, "parameters" | "kind">,
  schemas: Schemas,
): OperationKind | undefined {
  const body = member(mediaOf(resolved(operation["requestBody"], schemas), schemas), "schema");
  const schema = member(response(operation, schemas), "schema");
  const rows = member(schema, "items");
  if (method === "get") {
    if (isObject(operation["x-nexudus-binary"])) return "binary";
    if (refersTo(rows, "Command")) return "commands";
    if (refersTo(rows, "EnumMember")) return "enumMembers";
    if (refersTo(schema, "Me")) return "me";
    if (refersTo(schema, `${entity}Page`)) return "list";
    if (refersTo(rows, `${entity}Summary`) || refersTo(rows, `${entity}`)) return "getMany";
    if (path.endsWith("/{id}") && refersTo(schema, `${entity}`)) return "get";
  }
  if (method === "post") {
    if (refersTo(body, `${entity}Create`)) return "create";
    if (refersTo(body, "CommandRun")) return "run";
    if (items(member(body, "oneOf")).some((grant) => refersTo(grant, "PasswordGrant"))) return "token";
  }
  if (method === "put" && refersTo(body, `${entity}Replace`)) return "replace";
  if (method === "delete" && path.endsWith("/{id}")) return "delete";
  return undefined;
}

const resolved = (value: Json | undefined, schemas: Schemas): JsonObject =>
  value === undefined ? {} : schemas.resolve(value);

/** The first media type of a request body or response. */
const mediaOf = (holder: Json | undefined, schemas: Schemas): Json | undefined =>
  Object.values(resolved(member(holder, "content"), schemas))[0];

function response(operation: JsonObject, schemas: Schemas): Json | undefined {
  const ok = member(operation["responses"], "200");
  return ok === undefined ? undefined : mediaOf(schemas.resolve(ok), schemas);
}

function exampleOf(media: Json | undefined, schemas: Schemas): Json | undefined {
  const example = Object.values(resolved(member(media, "examples"), schemas))[0];
  return example && schemas.resolve(example)["value"];
}

const idOf = (operation: JsonObject, method: string, path: string): string =>
  text(operation, "operationId") ?? `${method} ${path}`;

const refersTo = (schema: Json | undefined, name: string): boolean =>
  text(schema, "$ref") === `#/components/schemas/${name}`;
