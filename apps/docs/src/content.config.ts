import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { guidesLoader } from "./guides/guides-loader.ts";

// Search terms of the page. structured-data.ts adds them to its head.
const extend = z.object({ keywords: z.string().optional() });

export const collections = {
  docs: defineCollection({ loader: guidesLoader, schema: docsSchema({ extend }) }),
};
