import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { Place } from "../document/located-node.ts";

/**
 * Every operation whose path names a record describes its 404.
 *
 * Records are deleted between two calls. Callers have to be able to tell "gone" from "failed".
 */
export const operationWithIdAnswers404: Rule = () => ({
  Root(node, context) {
    for (const { path, place, title } of operationsOf(Place.of(node, context))) {
      if (!path.includes("{") || place.at("responses", "404") !== undefined) continue;
      context.report({
        message: `${title} takes an id in its path but describes no 404 response: add one for the record that does not exist.`,
        location: place.location.child("responses").key(),
      });
    }
  },
});
