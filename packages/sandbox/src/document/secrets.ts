import type { Entity } from "./api.ts";

/** Passwords and tokens, but not `token_type`, `LastLanguageTokenUpdate` or `MustResetPassword`. */
const words = "(?<!MustReset)password|secret|totp|privatekey|token(?!_type|Update)";
const wordPattern = new RegExp(words, "i");

/** Whether a name is that of a password or a token, which is never stored or sent back. */
export const isSecret = (name: string): boolean => wordPattern.test(name);

/** Finds names of secrets: passwords, tokens, and the fields that the document marks with `format: password`. */
export function secretPattern(entities: Iterable<Entity>): RegExp {
  const marked = [...entities].flatMap(({ fields, writable }) =>
    [...fields.values(), ...writable.values()].filter(({ secret }) => secret).map(({ name }) => name),
  );
  // Whole names only, so that `Password` does not match `MustResetPassword`.
  return new RegExp(`${words}|(?<![a-z])(?:${[...new Set(marked)].join("|")})(?![a-z])`, "i");
}
