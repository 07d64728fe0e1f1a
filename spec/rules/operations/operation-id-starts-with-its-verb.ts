import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

const VERBS: Readonly<Record<string, readonly string[]>> = {
  get: ["list", "get"],
  post: ["create", "run"],
  put: ["replace"],
  delete: ["delete"],
};

/**
 * An operationId is the method's verb and a noun that names the entity: `listCoworkers`.
 *
 * Operation ids become names in generated clients, links of the docs and steps of workflows. One
 * verb per method makes them guessable, and `replace` (not `update`) says what PUT really does.
 */
export const operationIdStartsWithItsVerb: Rule = () => ({
  Root(value, context) {
    for (const { path, method, node, entity } of operationsOf(LocatedNode.of(value, context))) {
      const id = node.text("operationId");
      if (id === undefined) continue; // Redocly's own rule asks for one.
      const verbs = VERBS[method];
      const where = { location: node.location.child("operationId") };
      if (verbs === undefined) {
        context.report({
          message: `${method.toUpperCase()} ${path}: the API has no such method: use ${Object.keys(VERBS).join(", ").toUpperCase()}.`,
          location: node.location.key(),
        });
      } else if (!new RegExp(`^(${verbs.join("|")})[A-Z][A-Za-z0-9]*$`).test(id)) {
        context.report({
          message: `operationId "${id}" of ${method.toUpperCase()} ${path} must be ${verbs.map((verb) => `"${verb}"`).join(" or ")} and a noun in camelCase, such as "${verbs[0]}${entity ?? "Thing"}".`,
          ...where,
        });
      } else if (entity !== undefined && !id.includes(entity.replace(/y$/, ""))) {
        context.report({
          message: `operationId "${id}" does not name its entity: write "${entity}" into it, because operation ids are unique across all entities.`,
          ...where,
        });
      }
    }
  },
});
