import { http, HttpResponse, type RequestHandler } from "msw";
import type { Sandbox } from "../sandbox.ts";

/**
 * Handlers for Mock Service Worker (an optional peer dependency), so that a sandbox responds to the requests that a program
 * under test sends to the service: `setupServer(...toMswHandlers(sandbox))`.
 *
 * @param baseUrl the base URL that the program uses; the service's own by default. A sandbox looks only at the path.
 */
export function toMswHandlers(
  sandbox: Sandbox,
  baseUrl = `https://spaces.nexudus.com${sandbox.base}`,
): RequestHandler[] {
  return [
    http.all(`${baseUrl.replace(/\/$/, "")}/*`, async ({ request }) => {
      try {
        return await sandbox.fetch(request);
      } catch (error) {
        // A fault that cut the connection.
        if (error instanceof TypeError) return HttpResponse.error();
        throw error;
      }
    }),
  ];
}
