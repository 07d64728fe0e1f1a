import type { Loader } from "astro/loaders";
import { linkToReference } from "./reference-links.ts";
import { readSections } from "./document.ts";

/** Renders the descriptions of the document's tags and operations with the site's own Markdown renderer. */
export const sectionsLoader: Loader = {
  name: "openapi-document",
  async load({ store, renderMarkdown, generateDigest }) {
    store.clear();
    for (const section of readSections()) {
      for (const { anchor, description } of [section, ...section.operations]) {
        const body = linkToReference(description);
        store.set({
          id: anchor,
          data: {},
          body,
          digest: generateDigest(body),
          rendered: await renderMarkdown(body),
        });
      }
    }
  },
};
