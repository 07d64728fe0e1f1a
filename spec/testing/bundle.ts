// The bundled document, as tests read it.
import { readFileSync } from "node:fs";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly number[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-nexudus-helper"?: boolean;
  readonly "x-nexudus-relation"?: { readonly entity?: string };
  readonly "x-nexudus-groups"?: Readonly<Record<string, readonly string[]>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema?: Schema;
  readonly content?: Content["content"];
  readonly "x-provenance"?: { readonly status: string; readonly source: string };
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly "x-nexudus-role"?: string;
  readonly "x-nexudus-binary"?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Bundle {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly unknown[];
  readonly tags: readonly { readonly name: string; readonly "x-nexudus-entity"?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<
    Record<
      string,
      { readonly post: { readonly security: unknown; readonly requestBody: { readonly $ref: string } } }
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly requestBodies: Readonly<Record<string, Content>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

export const bundle: Bundle = JSON.parse(
  readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"),
);
const { schemas, parameters, responses } = bundle.components;

const methods = new Set(["get", "post", "put", "patch", "delete"]);

/** Every operation of the document, with its method and path. */
export const operations: readonly {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}[] = Object.entries(bundle.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) =>
    methods.has(method) ? [{ method, path, operation }] : [],
  ),
);

/** @throws {Error} if there is none */
export function operationOf(id: string): Operation {
  const found = operations.find(({ operation }) => operation.operationId === id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found.operation;
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

function referenced(schema: Schema): Schema {
  const target = schema.$ref === undefined ? undefined : schemas[nameOf(schema.$ref)];
  return target === undefined ? schema : { ...target, ...schema };
}

/** The properties of a schema with `allOf` merged. Later members add to earlier ones. */
export function fieldsOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  if (schema === undefined) return {};
  const { allOf = [], properties = {} } = referenced(schema);
  const fields: Record<string, Schema> = {};
  for (const part of [...allOf.map(fieldsOf), properties]) {
    for (const [name, field] of Object.entries(part)) fields[name] = { ...fields[name], ...field };
  }
  return fields;
}

export function requiredOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { allOf = [], required = [] } = referenced(schema);
  return [...new Set([...allOf.flatMap(requiredOf), ...required])].toSorted();
}

function jsonOf(content: (Content & { readonly $ref?: string }) | undefined): Schema | undefined {
  const body = content?.$ref === undefined ? content : responses[nameOf(content.$ref)];
  return body?.content?.["application/json"]?.schema;
}

/** The successful response of an operation. */
export const responseOf = (id: string): Schema | undefined => jsonOf(operationOf(id).responses["200"]);
export const bodyOf = (id: string): Schema | undefined => jsonOf(operationOf(id).requestBody);

/** The type of a parameter, in one word: an enum's or FilterDateTime's name, `uuid`, or the type. */
function typeName({ schema }: Parameter): string {
  if (schema?.$ref !== undefined) return nameOf(schema.$ref);
  return schema?.format === "uuid" ? "uuid" : String(schema?.type);
}

/** The query parameters of an operation, by name. */
export function queryOf(id: string): Map<string, { readonly kind: string; readonly parameter: Parameter }> {
  return new Map(
    (operationOf(id).parameters ?? []).map((given) => {
      const parameter = (given.$ref === undefined ? undefined : parameters[nameOf(given.$ref)]) ?? given;
      return [parameter.name, { kind: typeName(parameter), parameter }];
    }),
  );
}

export function isNullable(schema: Schema | undefined): boolean {
  return [schema, ...(schema?.anyOf ?? [])].some(
    (part) => part?.type === "null" || part?.type?.includes("null"),
  );
}

/** Calls `visit` with every mapping of the document. */
export function walk(node: unknown, visit: (mapping: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}

export const names = (list: string | undefined): string[] => (list ?? "").trim().split(/\s+/).filter(Boolean);
