import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

/**
 * Every operation whose path names a record describes its 404.
 *
 * A record can be deleted between two calls. Callers have to be able to tell a deleted record from a failure.
 */
export const operationWithIdHas404: Rule = () => ({
  Root(value, context) {
    for (const { path, node, title } of operationsOf(LocatedNode.of(value, context))) {
      if (!path.includes("{") || node.at("responses", "404") !== undefined) continue;
      context.report({
        message: `${title} takes an id in its path but describes no 404 response: add one for the record that does not exist.`,
        location: node.location.child("responses").key(),
      });
    }
  },
});
