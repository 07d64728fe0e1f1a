import { closestMatch } from "leven";

/** The known name that is most similar to a misspelt one. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  return closestMatch(name, known, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
