import { closestMatch } from "leven";

/** The known name that a misspelt or shortened one most likely stands for. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  const close = closestMatch(name, known, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
  const longer = name.length < 3 ? [] : known.filter((one) => one.startsWith(name));
  return close ?? (longer.length === 1 ? longer[0] : undefined);
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
