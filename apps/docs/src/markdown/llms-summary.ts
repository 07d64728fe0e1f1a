import type { OpenApiDocument } from "../reference/openapi.ts";

/** The introduction of both files for language models. */
export function llmsSummary({ info, servers }: OpenApiDocument): string {
  return [
    `# ${info.title}`,
    `> Version ${info.version} of an OpenAPI 3.1 document of the Nexudus REST API at ${servers[0]?.url ?? ""}, with a client, a sandbox and these pages. Unofficial: written from public sources, never checked against the live service. Each fact is marked documented, observed in public clients, or assumed.`,
  ].join("\n\n");
}
