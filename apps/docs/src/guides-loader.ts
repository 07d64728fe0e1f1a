import { docsLoader } from "@astrojs/starlight/loaders";
import type { Loader } from "astro/loaders";
import { changelogGuide, fidelityGuide } from "./made-guides.ts";

/** Starlight's pages from Markdown files, and beside them the guides that the build writes. */
export const guidesLoader: Loader = {
  name: "guides",
  async load(context) {
    await docsLoader().load(context);
    for (const { id, data, body } of [fidelityGuide(), await changelogGuide()]) {
      context.store.set({
        id,
        data: await context.parseData({ id, data }),
        body,
        // Starlight places a page by the file that it takes it to be.
        filePath: `src/content/docs/${id}.md`,
        digest: context.generateDigest(body),
        rendered: await context.renderMarkdown(body),
      });
    }
  },
};
