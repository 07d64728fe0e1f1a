/** `plan` with its article: `a plan`, `an account`. */
export function a(one: string): string {
  return `${/^[aeiou](?!ser\b)/i.test(one) ? "an" : "a"} ${one}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An entity's name in prose: `TimePass` is a time pass. */
export function spokenName(entity: string): { readonly one: string; readonly many: string } {
  const one = entity.replaceAll(/(?<=[a-z])([A-Z])/g, " $1").toLowerCase();
  return { one, many: `${one}s` };
}

/** An entity's name in the plural, which its tag has, and in lower case the last part of its path: `Countries`. */
export function pluralOf(entity: string): string {
  return `${entity.replace(/y$/, "ie").replace(/s$/, "se")}s`;
}
