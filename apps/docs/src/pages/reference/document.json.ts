import type { APIRoute } from "astro";
import { readDocument } from "../../reference/document.ts";
import { presentDocument } from "../../reference/presented/present-document.ts";

/** The document as the reference page hands it to Redoc. */
export const GET: APIRoute = () =>
  Response.json(presentDocument(readDocument(), import.meta.env.BASE_URL.replace(/\/$/, "")));
