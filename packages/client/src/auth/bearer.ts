import { check, type Rule } from "../checks.ts";
import type { Auth } from "./auth.ts";

/**
 * A bearer token that you already have, or a function that returns the current token. It is called before each attempt.
 *
 * @throws {TypeError} if the token is empty or cannot be sent in a header
 */
export function bearer(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token === "function") return { authorization: async () => bearerValue(await token()) };
  const value = bearerValue(token);
  return { authorization: () => value };
}

/** Checks the token first, because the error of `Headers.set` would show it. */
export function bearerValue(token: string): string {
  check("bearer()", token, isToken);
  return `Bearer ${token}`;
}

const isToken: Rule = (value) =>
  (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) ||
  "a token of printable characters without spaces";
