import { checkOptions, isText, type Rules } from "../checks.ts";
import type { Auth, Credentials } from "./auth.ts";

/**
 * HTTP Basic authentication (RFC 7617).
 *
 * @throws {TypeError} if username or password is missing, or the username contains a colon, which Basic cannot express
 */
export function basic(credentials: Credentials): Auth {
  checkOptions<Credentials>("basic()", credentials, rules, ["username", "password"]);
  const bytes = new TextEncoder().encode(`${credentials.username}:${credentials.password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return { authorization: () => value, usesPassword: true };
}

const rules: Rules<Credentials> = {
  username: (value) => (typeof value === "string" && /^[^:]+$/.test(value)) || "text without a colon",
  password: isText,
};
