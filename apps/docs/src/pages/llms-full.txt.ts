import type { APIRoute } from "astro";
import { readGuides } from "../guides.ts";
import { readDocument, readSections } from "../reference/document.ts";
import { operationMarkdown } from "../reference/operation-markdown.ts";
import { summaryForMachines } from "../summary-for-machines.ts";

/** All guides and operations in one text. */
export const GET: APIRoute = async () => {
  const document = readDocument();
  const operations = readSections(document).flatMap((section) => section.operations);
  return new Response(
    [
      summaryForMachines(document),
      document.info.description,
      ...(await readGuides()).map(({ markdown }) => markdown),
      ...operations.map((operation) => operationMarkdown(operation, document)),
      "",
    ].join("\n\n"),
  );
};
