import type { APIRoute } from "astro";
import { absoluteLinks } from "../markdown/absolute-links.ts";
import { siteAddress } from "../site-address.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readReference } from "../reference/read-reference.ts";
import { linkTags } from "../reference/link-tags.ts";
import { operationMarkdown } from "../markdown/operation-markdown.ts";
import { llmsSummary } from "../markdown/llms-summary.ts";

/** All guides and operations in one text. */
export const GET: APIRoute = async () => {
  const { document, operations } = readReference();
  const site = siteAddress();
  const base = site.pathname.replace(/\/$/, "");
  return new Response(
    [
      llmsSummary(document),
      absoluteLinks(linkTags(document.info.description, base), "reference/", site),
      ...(await readGuides()).map(({ markdown }) => markdown),
      ...operations.map((operation) => operationMarkdown(operation, site)),
      "",
    ].join("\n\n"),
  );
};
