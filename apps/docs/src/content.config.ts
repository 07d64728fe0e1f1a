import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { guidesLoader } from "./guides/guides-loader.ts";

// Words that readers search for. structured-data.ts adds them to the head of the page.
const extend = z.object({ keywords: z.string().optional() });

export const collections = {
  docs: defineCollection({ loader: guidesLoader, schema: docsSchema({ extend }) }),
};
