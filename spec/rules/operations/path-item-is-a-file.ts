import { isMapping } from "../document/mapping.ts";
import type { Rule } from "../redocly.ts";
import { isGenerated } from "../entities/complete-entities.ts";

/**
 * Every path is one file under `paths/`, named after the path.
 *
 * An operation is easy to find, edits of two paths do not conflict, and openapi.yaml stays a table of contents.
 */
export const pathItemIsAFile: Rule = () => ({
  Paths(paths, context) {
    for (const [path, item] of Object.entries(paths)) {
      const wanted = `paths/${path.replace(/^\//, "").replaceAll("/", "_")}.yaml`;
      const found = isMapping(item) ? item["$ref"] : undefined;
      if (found === wanted || (isMapping(item) && isGenerated(item))) continue;
      const problem = typeof found === "string" ? `is described in ${found}` : "is described inline";
      context.report({
        message: `The path ${path} ${problem}: move it to ${wanted} and write "$ref: ${wanted}" here.`,
        location: context.location.child(path).key(),
      });
    }
  },
});
