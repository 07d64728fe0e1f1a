import type { Auth } from "./auth.ts";

/** An account of the service: the e-mail address and its password. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * HTTP Basic authentication.
 *
 * @throws {TypeError} when one of the two is missing, or the user name holds a colon, which Basic cannot express
 */
export function basic({ username, password }: Credentials): Auth {
  if (!username || !password || username.includes(":")) {
    throw new TypeError("basic() takes a username without a colon and a password; neither may be empty.");
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  const value = `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
  return { authorization: () => value, usesPassword: true };
}
