import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const digest = (salt: string, password: string): Buffer =>
  createHash("sha256").update(salt).update(password).digest();

/**
 * Hashes a password with a salt. A fast hash is enough: the sandbox prints the password of its default account at start, and
 * every request with Basic credentials pays for the hash.
 */
export function hashPassword(password: string): string {
  const salt = randomBytes(16).toString("base64");
  return `${salt}:${digest(salt, password).toString("base64")}`;
}

/** Compares a password with its hash, in constant time. */
export function matchesHash(password: string, hash: string): boolean {
  const [salt = "", expected = ""] = hash.split(":");
  const actual = digest(salt, password);
  const wanted = Buffer.from(expected, "base64");
  return wanted.length === actual.length && timingSafeEqual(actual, wanted);
}
