import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

const RIGHTS = ["List", "Read", "Create", "Edit", "Delete"];

/**
 * Every operation under /spaces names the role that its caller needs, in `x-nexudus-role`.
 *
 * A missing role returns 401, exactly like a wrong password. Only the document can tell an operator
 * which role to grant, and the sandbox checks roles by it.
 */
export const operationNamesItsRole: Rule = () => ({
  Root(value, context) {
    for (const { path, node, title, entity } of operationsOf(LocatedNode.of(value, context))) {
      if (!path.startsWith("/spaces/")) continue;
      if (entity === undefined) {
        context.report({
          message: `The tag of ${title} names no entity: add "x-nexudus-entity" (the singular in PascalCase, such as Coworker) to the tag in openapi.yaml.`,
          location: node.location.child("tags").key(),
        });
        continue;
      }
      const role = node.text("x-nexudus-role");
      const roles = RIGHTS.map((right) => `${entity}-${right}`);
      if (role === undefined) {
        context.report({
          message: `${title} does not say which role it needs: add "x-nexudus-role" with one of ${roles.join(", ")}.`,
          location: node.location.key(),
        });
      } else if (!roles.includes(role)) {
        context.report({
          message: `${title} names the role "${role}", which is not a role of ${entity}: write one of ${roles.join(", ")}.`,
          location: node.location.child("x-nexudus-role"),
        });
      }
    }
  },
});
