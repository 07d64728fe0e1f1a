import type { Auth } from "./auth.ts";
import { basic } from "./basic.ts";
import { bearer } from "./bearer.ts";

/** A variable of `process.env`, or undefined if it is empty or the runtime has no readable environment. */
export function environmentVariable(name: string): string | undefined {
  try {
    // Not every runtime has `process`, and the DOM types do not declare it.
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    // Deno throws without permission to read the environment.
    return undefined;
  }
}

/**
 * The credentials in the environment.
 *
 * @throws {TypeError} if a variable is missing; the message names it
 */
export function environmentAuth(): Auth {
  const [token, username, password] = ["TOKEN", "USERNAME", "PASSWORD"].map((name) =>
    environmentVariable(`NEXUDUS_${name}`),
  );
  if (token) return bearer(token);
  if (username && password) return basic({ username, password });
  const missing = username || password ? "" : "NEXUDUS_TOKEN, or NEXUDUS_USERNAME and ";
  throw new TypeError(
    `Pass auth, because the environment lacks ${missing}NEXUDUS_${password ? "USERNAME" : "PASSWORD"}.`,
  );
}
