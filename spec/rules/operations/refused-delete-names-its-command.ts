import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

/**
 * Every deletion that the service may refuse with 405 names, in `x-nexudus-command`, the command that deletes instead.
 *
 * The client is written once for every entity and runs this command after a 405.
 */
export const refusedDeleteNamesItsCommand: Rule = () => ({
  Root(value, context) {
    const operations = operationsOf(LocatedNode.of(value, context));
    for (const { method, node, title, entity } of operations) {
      const refused = method === "delete" && node.at("responses", "405") !== undefined;
      const command = node.get("x-nexudus-command");
      if (refused && command === undefined) {
        context.report({
          message: `${title} may respond with 405, but does not say which command deletes instead: add "x-nexudus-command" with its key.`,
          location: node.location.key(),
        });
      }
      if (command === undefined) continue;
      const run = `run${entity}Command`;
      const isKey = /^[A-Z][A-Z_]*$/.test(String(command.value));
      if (!refused || !isKey || !operations.some((other) => other.title === run)) {
        context.report({
          message: `"x-nexudus-command" of ${title} expects the key of a command, such as COWORKER_DELETE. It belongs to a DELETE with a 405 response, of an entity with ${run}.`,
          location: command.location,
        });
      }
    }
  },
});
