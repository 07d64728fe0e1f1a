import type { Loader } from "astro/loaders";
import { readDocument, readSections } from "./document.ts";
import { operationDetails, operationIntroduction } from "./operation-markdown.ts";
import { linkToReference } from "./reference-links.ts";

/**
 * Renders what the document says with the site's own Markdown renderer: its introduction under `/`, of each tag and
 * operation its description under its anchor, and for the page of an operation its introduction and its tables.
 */
export const sectionsLoader: Loader = {
  name: "openapi-document",
  async load(context) {
    const old = new Set(context.store.keys());
    const render = async (id: string, body: string, headings = "") => {
      old.delete(id);
      const digest = context.generateDigest(body);
      // A saved line of the document leaves most of this as it was.
      if (context.store.get(id)?.digest === digest) return;
      const rendered = await context.renderMarkdown(body);
      const html = rendered.html.replaceAll(/(?<=<h\d id=")/g, headings);
      context.store.set({ id, data: {}, body, digest, rendered: { ...rendered, html } });
    };
    const document = readDocument();
    // Its headings have the names that Redoc gives them, so that an address with one holds before Redoc shows and after.
    await render("/", linkToReference(document.info.description), "/section/");
    for (const section of readSections(document)) {
      for (const { anchor, description } of [section, ...section.operations]) {
        await render(anchor, linkToReference(description));
      }
      for (const operation of section.operations) {
        await render(`${operation.anchor}/introduction`, operationIntroduction(operation));
        await render(`${operation.anchor}/details`, operationDetails(operation, document));
      }
    }
    for (const id of old) context.store.delete(id);
  },
};
