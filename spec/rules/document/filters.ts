import type { LocatedNode } from "./located-node.ts";
import type { Operation } from "./operations.ts";

/** The query parameters of a list that filter: those that do not page or sort. */
export function filtersOf(list: Operation): { readonly name: string; readonly parameter: LocatedNode }[] {
  return (list.node.get("parameters")?.items() ?? []).flatMap((parameter) => {
    const name = parameter.text("name");
    const filters = parameter.text("in") === "query" && !/^(?:page|size|orderby|dir)$/i.test(name ?? "");
    return name !== undefined && filters ? [{ name, parameter }] : [];
  });
}

/** A filter's parts: `from_Coworker_CreatedOn` is range `from` of property `CreatedOn`. */
export function parseFilter(
  entity: string,
  name: string,
): { readonly range: "from" | "to" | undefined; readonly property: string } | undefined {
  const [, range, property] = new RegExp(`^(?:(from|to)_)?${entity}_(.+)$`).exec(name) ?? [];
  if (property === undefined) return undefined;
  return { range: range === "from" || range === "to" ? range : undefined, property };
}
