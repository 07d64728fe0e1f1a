/** A reference from openapi.yaml to a component that is a file. */
export function fileRef(kind: string, name: string): Mapping {
  return { $ref: `components/${kind}/${name}.yaml` };
}

/** The responses of an operation: those that are given, and the shared ones of these statuses, in order. */
export function responses(given: Mapping, ...statuses: readonly (keyof typeof shared)[]): Mapping {
  return {
    ...given,
    ...Object.fromEntries(statuses.map((status) => [status, fileRef("responses", shared[status])])),
  };
}

const shared = {
  400: "InvalidRequest",
  401: "Unauthorized",
  404: "NotFound",
  409: "Throttled",
  413: "ContentTooLarge",
  414: "UriTooLong",
  429: "TooManyRequests",
  500: "ServerError",
  507: "InsufficientStorage",
} as const;

/** A JSON body with generated examples. */
export function json(description: string, schema: Mapping, ...examples: readonly string[]): Mapping {
  return {
    description,
    content: {
      "application/json": {
        schema,
        examples: Object.fromEntries(
          examples.map((name) => [name, { $ref: `#/components/examples/${name}` }]),
        ),
      },
    },
  };
}

export function schemaRef(name: string): Mapping {
  return { $ref: `#/components/schemas/${name}` };
}
import type { Mapping } from "../../document/mapping.ts";
