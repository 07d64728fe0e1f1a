import type {
  Example,
  Header,
  MediaType,
  OpenApiOperation,
  Parameter,
  Provenance,
  Schema,
} from "./openapi.ts";
import { provenanceOf } from "./provenance.ts";

/** A body that is sent or received. */
export interface Body {
  readonly mediaType: string;
  readonly description: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface OperationResponse {
  readonly status: string;
  readonly description: string;
  readonly provenance: Provenance;
  readonly headers: Readonly<Record<string, Header>>;
  readonly body: Body | undefined;
}

/** An operation as the site shows it. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Whether it requires credentials. */
  readonly secured: boolean;
  readonly role: string | undefined;
  readonly provenance: Provenance;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Body | undefined;
  readonly responses: readonly OperationResponse[];
  /** `/coworkers/listcoworkers`: its path below `/reference`, and its fragment on Redoc's page. */
  readonly anchor: string;
  /** What it was read from. */
  readonly presented: OpenApiOperation;
}

/** Reads an operation of the presented document. For a webhook, `path` is the event. */
export function readOperation(path: string, method: string, operation: OpenApiOperation): Operation {
  const { operationId: id, tags, summary, requestBody, responses } = operation;
  const tag = tags[0] ?? "";
  return {
    id,
    tag,
    method,
    path,
    summary,
    description: operation.description ?? "",
    deprecated: operation.deprecated ?? false,
    secured: operation.security?.length !== 0,
    role: operation["x-nexudus-role"],
    provenance: provenanceOf(operation),
    // The presented document has no `$ref`.
    parameters: (operation.parameters ?? []) as readonly Parameter[],
    requestBody: bodyOf(requestBody?.content, requestBody?.description),
    responses: Object.entries(responses).map(([status, response]) => ({
      status,
      description: response.description,
      provenance: provenanceOf(response),
      headers: response.headers ?? {},
      body: bodyOf(response.content),
    })),
    anchor: `/${tag}/${id}`.toLowerCase(),
    presented: operation,
  };
}

function bodyOf(
  content: Readonly<Record<string, MediaType>> | undefined,
  description = "",
): Body | undefined {
  const [[mediaType, { schema = {}, example, examples = {} }] = ["", {}]] = Object.entries(content ?? {});
  if (mediaType === "") return undefined;
  return {
    mediaType,
    description,
    schema,
    examples: example === undefined ? Object.values(examples) : [{ value: example }],
  };
}
