import type { APIRoute } from "astro";
import { absoluteLinks, siteAddress } from "../for-machines/absolute-links.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readReference } from "../reference/document.ts";
import { linkTags } from "../reference/markdown.ts";
import { operationMarkdown } from "../for-machines/operation-markdown.ts";
import { summaryForMachines } from "../for-machines/summary-for-machines.ts";

/** All guides and operations in one text. */
export const GET: APIRoute = async () => {
  const { document, sections } = readReference();
  const site = siteAddress();
  const base = site.pathname.replace(/\/$/, "");
  const operations = sections.flatMap((section) => section.operations);
  return new Response(
    [
      summaryForMachines(document),
      absoluteLinks(linkTags(document.info.description, base), "reference/", site),
      ...(await readGuides()).map(({ markdown }) => markdown),
      ...operations.map((operation) => operationMarkdown(operation, site)),
      "",
    ].join("\n\n"),
  );
};
