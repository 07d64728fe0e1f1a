import {
  bundle,
  type Content,
  nameOf,
  type Operation,
  type Parameter,
  parameters,
  responses,
  type Schema,
} from "./bundle.ts";

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
