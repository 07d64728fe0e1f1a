import type { Auth } from "./auth.ts";
import { basic } from "./basic.ts";
import { bearer } from "./bearer.ts";

/** `process.env` where there is one: Node, Bun, Deno, and Workers that are configured for it. */
function variable(name: string): string | undefined {
  // Not every runtime has a process, and its type is none of the web's.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name];
}

/**
 * The credentials and the address that the environment names.
 *
 * @throws {TypeError} that says which variable is missing
 */
export function fromEnvironment(): { auth: Auth; baseUrl: string | undefined } {
  const token = variable("NEXUDUS_TOKEN");
  const username = variable("NEXUDUS_USERNAME");
  const password = variable("NEXUDUS_PASSWORD");
  const baseUrl = variable("NEXUDUS_BASE_URL");
  if (token) return { auth: bearer(token), baseUrl };
  if (username && password) return { auth: basic({ username, password }), baseUrl };
  const missing = username
    ? "NEXUDUS_PASSWORD is"
    : password
      ? "NEXUDUS_USERNAME is"
      : "NEXUDUS_TOKEN, or NEXUDUS_USERNAME and NEXUDUS_PASSWORD, are";
  throw new TypeError(
    `createNexudusClient() was given no auth, and ${missing} missing from the environment. Set them or pass auth.`,
  );
}
