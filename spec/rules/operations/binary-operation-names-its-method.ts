import { isMapping } from "../document/mapping.ts";
import type { Rule } from "../redocly.ts";
import { isJson, operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

/**
 * Every operation that returns a file says in `x-nexudus-binary` how the client calls it.
 *
 * Four paths of a team are one method of the client (`image(id, 1)`), and no standard keyword can say
 * so. The client is written once for every entity and reads it from here.
 */
export const binaryOperationNamesItsMethod: Rule = () => ({
  Root(value, context) {
    const taken = new Map<string, string>();
    for (const { node, title, entity } of operationsOf(LocatedNode.of(value, context))) {
      const mediaTypes = node.at("responses", "200", "content")?.entries() ?? [];
      const binary = mediaTypes.length > 0 && !mediaTypes.some(([type]) => isJson(type));
      const extension = node.get("x-nexudus-binary");
      if (extension === undefined) {
        if (!binary) continue;
        context.report({
          message: `${title} returns a file but does not say how the client calls it: add "x-nexudus-binary: { method: avatar }" with a method name of its own.`,
          location: node.location.key(),
        });
        continue;
      }
      const { method, argument, ...unknown } = isMapping(extension.value) ? extension.value : {};
      const valid =
        typeof method === "string" &&
        /^[a-z][A-Za-z]*$/.test(method) &&
        (argument === undefined || typeof argument === "number") &&
        Object.keys(unknown).length === 0;
      if (!binary || !valid) {
        context.report({
          message: binary
            ? `"x-nexudus-binary" of ${title} must be { method: camelCase name } with, if several operations share the method, { argument: whole number }.`
            : `${title} has "x-nexudus-binary" but returns no file: remove it, or describe the 200 response's media type.`,
          location: extension.location,
        });
        continue;
      }
      const call = `${entity}.${method}(${argument ?? ""})`;
      const other = taken.get(call);
      if (other !== undefined) {
        context.report({
          message: `${title} and ${other} are both called as ${call}: give one of them another method or argument.`,
          location: extension.location,
        });
      }
      taken.set(call, title);
    }
  },
});
