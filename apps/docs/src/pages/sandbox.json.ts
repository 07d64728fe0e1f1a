import type { APIRoute } from "astro";

/** Tells the pages whether their host runs a sandbox. The playground serves this file itself. */
export const GET: APIRoute = () => Response.json({ baseUrl: null });
