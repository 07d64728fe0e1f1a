import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { documentYamlFile } from "../reference/document.ts";

/** The document as one YAML file, for people and programs. */
export const GET: APIRoute = () =>
  new Response(readFileSync(documentYamlFile), { headers: { "Content-Type": "application/yaml" } });
