import { isMapping } from "../document/mapping.ts";
import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

/**
 * Every operation that requires credentials describes its 401.
 *
 * The service returns 401 for wrong credentials, for a missing role and for some deleted records, so it is the first error
 * that callers see.
 */
export const securedOperationHas401: Rule = () => ({
  Root(value, context) {
    const root = LocatedNode.of(value, context);
    for (const { node, title } of operationsOf(root)) {
      const requirements = (node.get("security") ?? root.get("security"))?.items() ?? [];
      // An empty requirement among the alternatives means that credentials are optional.
      const secured =
        requirements.length > 0 &&
        requirements.every((one) => isMapping(one.value) && Object.keys(one.value).length > 0);
      if (!secured || node.at("responses", "401") !== undefined) continue;
      context.report({
        message: `${title} requires credentials but describes no 401 response: add one, or "security: []" if it needs no credentials.`,
        location: node.location.child("responses").key(),
      });
    }
  },
});
