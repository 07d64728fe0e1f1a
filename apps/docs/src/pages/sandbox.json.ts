import type { APIRoute } from "astro";

/** Tells the pages whether their host runs a sandbox. A host of static files runs none; the playground answers itself. */
export const GET: APIRoute = () => Response.json({ baseUrl: null });
