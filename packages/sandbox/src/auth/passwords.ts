import { hash, randomBytes, timingSafeEqual } from "node:crypto";

// One call costs a third of `createHash`. The salt has a fixed length, so the concatenation is unambiguous.
const digest = (salt: string, password: string): string => hash("sha256", salt + password);

/**
 * Hashes a password with a salt. A fast hash is enough: the sandbox prints the password of its default account at start, and
 * every request with Basic credentials pays for the hash.
 */
export function hashPassword(password: string): string {
  const salt = randomBytes(16).toString("hex");
  return `${salt}:${digest(salt, password)}`;
}

/** Compares a password with its hash, in constant time. */
export function matchesHash(password: string, stored: string): boolean {
  const [salt = "", expected = ""] = stored.split(":");
  const actual = digest(salt, password);
  return expected.length === actual.length && timingSafeEqual(Buffer.from(actual), Buffer.from(expected));
}
