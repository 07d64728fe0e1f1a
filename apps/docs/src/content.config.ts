import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { guidesLoader } from "./guides/guides-loader.ts";
import { sectionsLoader } from "./reference/sections-loader.ts";

export const collections = {
  docs: defineCollection({ loader: guidesLoader, schema: docsSchema() }),
  /** What the document says in Markdown of each tag and operation, by its anchor in the reference. */
  reference: defineCollection({ loader: sectionsLoader }),
};
