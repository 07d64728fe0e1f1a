import type { Loader } from "astro/loaders";
import { linkToReference } from "./reference-links.ts";
import { readSections } from "./document.ts";

/** Renders the descriptions of the document's tags and operations with the site's own Markdown renderer. */
export const sectionsLoader: Loader = {
  name: "openapi-document",
  async load(context) {
    context.store.clear();
    for (const section of readSections()) {
      for (const { anchor, description } of [section, ...section.operations]) {
        const body = linkToReference(description);
        context.store.set({
          id: anchor,
          data: {},
          body,
          digest: context.generateDigest(body),
          rendered: await context.renderMarkdown(body),
        });
      }
    }
  },
};
