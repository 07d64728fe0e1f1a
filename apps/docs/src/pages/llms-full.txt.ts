import type { APIRoute } from "astro";
import { absoluteLinks, siteAddress } from "../absolute-links.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readDocument, readSections } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { linkToReference } from "../reference/reference-links.ts";
import { summaryForMachines } from "../summary-for-machines.ts";

/** All guides and operations in one text. */
export const GET: APIRoute = async () => {
  const document = readDocument();
  const site = siteAddress();
  const operations = readSections(document).flatMap((section) => section.operations);
  return new Response(
    [
      summaryForMachines(document),
      absoluteLinks(linkToReference(document.info.description), "reference/", site),
      ...(await readGuides()).map(({ markdown }) => markdown),
      ...operations.map((operation) => operationMarkdown(operation, document, site)),
      "",
    ].join("\n\n"),
  );
};
