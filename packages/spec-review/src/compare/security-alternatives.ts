import { isArray, isObject, type Json, stable, textOf } from "../document/json.ts";

/** The schemes and scopes of each security alternative. No alternative, and an empty one, require nothing. */
export function securityAlternatives(node: Json | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const alternatives = isArray(node) && node.length > 0 ? node.filter(isObject) : [{}];
  return new Map(
    alternatives.map((alternative) => {
      const asked = Object.entries(alternative).flatMap(([name, scopes]) => [
        name,
        ...(isArray(scopes) ? scopes.map((scope) => `${name}: ${textOf(scope)}`) : []),
      ]);
      return [stable(asked.toSorted()), new Set(asked)];
    }),
  );
}
