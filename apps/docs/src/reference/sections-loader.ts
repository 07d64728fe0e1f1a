import type { Loader } from "astro/loaders";
import { readDocument, readSections } from "./document.ts";
import { operationDetails, operationIntroduction } from "./operation-markdown.ts";
import { linkToReference } from "./reference-links.ts";

/**
 * Renders what the document says with the site's own Markdown renderer: of each tag and operation its description under
 * its anchor, and for the page of an operation its introduction and its tables.
 */
export const sectionsLoader: Loader = {
  name: "openapi-document",
  async load(context) {
    context.store.clear();
    const render = async (id: string, body: string) => {
      const rendered = await context.renderMarkdown(body);
      context.store.set({ id, data: {}, body, digest: context.generateDigest(body), rendered });
    };
    const document = readDocument();
    for (const section of readSections(document)) {
      for (const { anchor, description } of [section, ...section.operations]) {
        await render(anchor, linkToReference(description));
      }
      for (const operation of section.operations) {
        await render(`${operation.anchor}/introduction`, operationIntroduction(operation));
        await render(`${operation.anchor}/details`, operationDetails(operation, document));
      }
    }
  },
};
