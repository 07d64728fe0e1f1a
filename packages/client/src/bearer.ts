import type { Auth } from "./auth.ts";

/**
 * A bearer token that you got elsewhere, or a function that gives the current one and is asked before each attempt.
 *
 * @throws {TypeError} for a token that is empty or could not stand in a header
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token === "function") return { authorization: async () => bearerValue(await token()) };
  const value = bearerValue(token);
  return { authorization: () => value };
}

/** The message of a failing `Headers.set` would show the token, so it is checked before. */
export function bearerValue(token: string): string {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      "bearer() takes a token of printable characters without spaces. (It is not shown here.)",
    );
  }
  return `Bearer ${token}`;
}
