import { http, HttpResponse, type RequestHandler } from "msw";
import type { Sandbox } from "../sandbox.ts";

/**
 * Handlers for Mock Service Worker (an optional peer dependency) that let a sandbox answer what a program under test
 * sends to the service: `setupServer(...toMswHandlers(sandbox))`.
 *
 * @param baseUrl where the program believes the API to be; the service's own address by default. A sandbox minds the
 *   path alone.
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
