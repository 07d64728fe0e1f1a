import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { documentFile } from "../reference/document.ts";

/** The document as one JSON file, for programs, and for Redoc. */
export const GET: APIRoute = () =>
  new Response(readFileSync(documentFile), { headers: { "Content-Type": "application/json" } });
