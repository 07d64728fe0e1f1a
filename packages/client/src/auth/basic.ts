import { checkOptions, isText, type Rules } from "../checks.ts";
import type { Auth, Credentials } from "./auth.ts";

/**
 * HTTP Basic authentication (RFC 7617).
 *
 * @throws {TypeError} if username or password is missing, or the username contains a colon, which Basic cannot express
 */
export function basic(credentials: Credentials): Auth {
  checkOptions("basic()", credentials, rules, true);
  // Without TextEncoder, which Jest's jsdom environment lacks. Lone surrogates become U+FFFD, as TextEncoder would make them.
  const pair = `${credentials.username}:${credentials.password}`.toWellFormed();
  const bytes = encodeURIComponent(pair).replaceAll(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const value = `Basic ${btoa(bytes)}`;
  return {
    authorization: () => value,
    secrets: () => Object.values(credentials),
    usesPassword: true,
  };
}

const rules: Rules<Credentials> = {
  username: (value) => (typeof value === "string" && /^[^:]+$/.test(value)) || "text without a colon",
  password: isText,
};
