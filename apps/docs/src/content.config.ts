import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
import { guidesLoader } from "./guides/guides-loader.ts";

export const collections = { docs: defineCollection({ loader: guidesLoader, schema: docsSchema() }) };
