import type { APIRoute } from "astro";
import { siteAddress } from "../site-address.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readReference } from "../reference/read-reference.ts";
import { llmsSummary } from "../markdown/llms-summary.ts";

const address = (path: string) => new URL(path, siteAddress()).href;

/** An index of the site for language models (llmstxt.org). */
export const GET: APIRoute = async () => {
  const { document, tags } = readReference();
  return new Response(
    [
      llmsSummary(document),
      "## Guides",
      (await readGuides())
        .map(
          ({ slug, title, description }) => `- [${title}](${address(`guides/${slug}.md`)}): ${description}`,
        )
        .join("\n"),
      ...tags.flatMap(({ name, anchor: tag, operations }) => [
        `## ${name}`,
        `[About ${name}](${address(`reference${tag}.md`)})`,
        operations
          .map(({ summary, method, path, anchor, deprecated }) => {
            const link = `[${summary}](${address(`reference${anchor}.md`)})`;
            return `- ${link}: \`${method} ${path}\`${deprecated ? ", deprecated" : ""}`;
          })
          .join("\n"),
      ]),
      "## Optional",
      [
        `- [Everything above in one file](${address("llms-full.txt")})`,
        `- [The OpenAPI document as YAML](${address("openapi.yaml")})`,
        `- [The OpenAPI document as JSON](${address("openapi.json")})`,
      ].join("\n"),
      "",
    ].join("\n\n"),
  );
};
