import { requireOptions, text } from "../checks.ts";
import type { Auth, Credentials } from "./auth.ts";

/**
 * HTTP Basic authentication (RFC 7617).
 *
 * @throws {TypeError} if one of the two is missing, or the username holds a colon, which Basic cannot express
 */
export function basic(credentials: Credentials): Auth {
  requireOptions<Credentials>("basic()", credentials, { username: text, password: text }, [
    "username",
    "password",
  ]);
  const { username, password } = credentials;
  if (username.includes(":")) throw new TypeError("basic(): username expects text without a colon.");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return { authorization: () => value, usesPassword: true };
}
