import { docsLoader } from "@astrojs/starlight/loaders";
import type { Loader } from "astro/loaders";
import { changelogGuide } from "./changelog-guide.ts";
import { fidelityGuide } from "./fidelity-guide.ts";

/** Loads Starlight's Markdown pages and adds the generated guides. */
export const guidesLoader: Loader = {
  name: "guides",
  async load(context) {
    await docsLoader().load(context);
    for (const { id, data, body } of [fidelityGuide(), await changelogGuide()]) {
      context.store.set({
        id,
        data: await context.parseData({ id, data }),
        body,
        // Starlight derives the page's place in the sidebar from the path of its file.
        filePath: `src/content/docs/${id}.md`,
        digest: context.generateDigest(body),
        rendered: await context.renderMarkdown(body),
      });
    }
  },
};
