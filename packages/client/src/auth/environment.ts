import type { Auth } from "./auth.ts";
import { basic } from "./basic.ts";
import { bearer } from "./bearer.ts";

/** A variable of `process.env`, in runtimes that have one and let this program read it. An empty one is absent. */
export function environmentVariable(name: string): string | undefined {
  try {
    // Not every runtime has a process, and the web's types know none.
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name] || undefined;
  } catch {
    // Deno without permission to read the environment.
    return undefined;
  }
}

/**
 * The credentials in the environment.
 *
 * @throws {TypeError} that says which variable is missing
 */
export function environmentAuth(): Auth {
  const [token, username, password] = ["TOKEN", "USERNAME", "PASSWORD"].map((name) =>
    environmentVariable(`NEXUDUS_${name}`),
  );
  if (token) return bearer(token);
  if (username && password) return basic({ username, password });
  const missing = username || password ? "" : "NEXUDUS_TOKEN, or NEXUDUS_USERNAME and ";
  throw new TypeError(
    `Pass auth: there is none, and the environment lacks ${missing}NEXUDUS_${password ? "USERNAME" : "PASSWORD"}.`,
  );
}
