import {
  follow,
  mapValues,
  methods,
  type Example,
  type Header,
  type MediaType,
  type OpenApiDocument,
  type OpenApiOperation,
  type Parameter,
  type RequestBody,
  type Response,
} from "../openapi.ts";
import { documented } from "../provenance.ts";
import { fieldGroups } from "./field-groups.ts";
import { presentSchema, type SchemaUse } from "./present-schema.ts";
import { addReferrers } from "./add-referrers.ts";

/**
 * The document as Redoc and the operations' pages show it. It says the same as the bundle in the simplest form, without
 * `$ref` and `allOf`, and with the provenance of everything.
 */
export function presentDocument(document: OpenApiDocument): OpenApiDocument {
  const groupsByTag = new Map(
    document.tags.map(({ name, "x-nexudus-entity": entity }) => [name, fieldGroups(entity, document)]),
  );
  const paths = Object.entries(document.paths).map(([path, item]) => {
    // A path item may have parameters that its operations share.
    const shared = "parameters" in item ? (item["parameters"] as unknown as Parameter[]) : [];
    const operations = Object.entries(item).flatMap(([method, operation]) => {
      const groups = groupsByTag.get(operation.tags?.[0] ?? "");
      if (!methods.has(method) || groups === undefined) return [];
      return [[method, presentOperation(operation, shared, { document, groups, isSent: true })] as const];
    });
    return [path, Object.fromEntries(operations)];
  });
  const { securitySchemes = {} } = document.components;
  const use = { document, groups: fieldGroups(undefined, document), isSent: false };
  // Many events deliver the same body, so these are still referenced.
  const bodies = (document.components["requestBodies"] ?? {}) as Readonly<Record<string, RequestBody>>;
  return addReferrers({
    ...document,
    paths: Object.fromEntries(paths),
    webhooks: mapValues(document.webhooks ?? {}, ({ post: { requestBody, ...post } }) => ({
      post: { ...presentOperation(post, [], use), ...(requestBody === undefined ? {} : { requestBody }) },
    })),
    components: {
      securitySchemes,
      requestBodies: mapValues(bodies, (body) => presentRequestBody(body, use)),
    },
  });
}

function presentOperation(
  operation: OpenApiOperation,
  shared: readonly Parameter[],
  use: SchemaUse,
): OpenApiOperation {
  const { requestBody, parameters = [], responses } = operation;
  const shown = [...shared, ...parameters].map((one) =>
    presentParameter(follow<Parameter>(one, use.document), use),
  );
  return {
    ...operation,
    "x-provenance": operation["x-provenance"] ?? documented,
    parameters: use.groups.sort(shown, (one) => one["x-group"]),
    ...(requestBody === undefined ? {} : { requestBody: presentRequestBody(requestBody, use) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, presentResponse(response, use)]),
    ),
  };
}

function presentParameter(parameter: Parameter, use: SchemaUse): Parameter {
  const { schema, content, ...rest } = parameter;
  const group = use.groups.groupOfParameter(parameter.name);
  return {
    ...rest,
    "x-provenance": parameter["x-provenance"] ?? documented,
    ...(parameter.in === "query" && group !== undefined ? { "x-group": group } : {}),
    ...(schema === undefined ? {} : { schema: presentSchema(schema, use) }),
    ...(content === undefined ? {} : { content: presentContent(content, use) }),
  };
}

const presentRequestBody = (body: RequestBody, use: SchemaUse): RequestBody => ({
  ...body,
  content: presentContent(body.content, use),
});

function presentResponse(given: Response, use: SchemaUse): Response {
  const { headers, content, ...rest } = follow(given, use.document);
  const received = { ...use, isSent: false };
  return {
    ...rest,
    "x-provenance": rest["x-provenance"] ?? documented,
    ...(headers === undefined
      ? {}
      : { headers: mapValues(headers, (header) => presentHeader(follow(header, use.document), received)) }),
    ...(content === undefined ? {} : { content: presentContent(content, received) }),
  };
}

const presentHeader = ({ schema = {}, ...rest }: Header, use: SchemaUse): Header => ({
  ...rest,
  "x-provenance": rest["x-provenance"] ?? documented,
  schema: presentSchema(schema, use),
});

const presentContent = (
  content: Readonly<Record<string, MediaType>>,
  use: SchemaUse,
): Record<string, MediaType> =>
  mapValues(content, ({ schema, examples, ...rest }) => ({
    ...rest,
    ...(schema === undefined ? {} : { schema: presentSchema(schema, use) }),
    ...(examples === undefined
      ? {}
      : { examples: mapValues(examples, (one) => follow<Example>(one, use.document)) }),
  }));
