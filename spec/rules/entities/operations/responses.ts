import type { Mapping } from "../../document/mapping.ts";
import { fileRef } from "../references.ts";
import type { Description } from "../description.ts";

/** The responses of an operation: those that are given, the shared ones of these statuses, and those that every operation has. */
export function responses(given: Mapping, ...statuses: readonly (keyof typeof shared)[]): Mapping {
  const all = [...statuses, 401, 409, 429, 500] as const;
  return {
    ...given,
    ...Object.fromEntries(all.map((status) => [status, fileRef("responses", shared[status])])),
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

/** The response to a body that is refused. */
export function invalidResponse({ entity, source }: Description): Mapping {
  return {
    ...json(
      `The body was rejected and nothing was written. \`Errors\` has one entry for each field that is wrong, and
\`PropertyName\` drops the \`Id\` of references: a missing \`BusinessId\` is reported as \`Business\`. The
general failure, which has only a \`Message\`, has been observed with a 400 too.`,
      { anyOf: [fileRef("schemas", "ValidationFailure"), fileRef("schemas", "Error")] },
      `${entity}Invalid`,
    ),
    "x-provenance": {
      status: "assumed",
      source: `${source}; the form of the response is that of coworkers and teams`,
      disagreements: [3, 7, 8],
    },
  };
}
