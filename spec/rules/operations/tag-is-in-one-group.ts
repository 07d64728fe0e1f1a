import { LocatedNode } from "../document/located-node.ts";
import { closestName } from "../entities/checks/spelling.ts";
import type { Rule } from "../redocly.ts";

/**
 * Every tag is in one group of `x-tagGroups`, and groups name tags only.
 *
 * The reference shows its menu by these groups: the operations of a tag without one would not be found.
 */
export const tagIsInOneGroup: Rule = () => ({
  Root(value, context) {
    const root = LocatedNode.of(value, context);
    const groups = root.get("x-tagGroups")?.items();
    if (groups === undefined) return;
    const tags = new Map(
      root
        .get("tags")
        ?.items()
        .map((tag) => [tag.text("name") ?? "", tag]),
    );
    const named = new Set<string>();
    for (const group of groups) {
      for (const node of group.get("tags")?.items() ?? []) {
        const name = String(node.value);
        const meant = closestName(name, [...tags.keys()]);
        const advice = meant === undefined ? "remove it or add the tag" : `write "${meant}"`;
        if (!tags.has(name))
          context.report({ message: `"${name}" is not a tag: ${advice}.`, location: node.location });
        else if (named.has(name))
          context.report({
            message: `The tag "${name}" is in two places of "x-tagGroups": remove it from one.`,
            location: node.location,
          });
        named.add(name);
        // Not reported as a tag without a group, too.
        if (meant !== undefined) named.add(meant);
      }
    }
    for (const [name, tag] of tags) {
      if (named.has(name)) continue;
      context.report({
        message: `The tag "${name}" is in no group of "x-tagGroups", so the menu of the reference lacks it: add it to one.`,
        location: tag.location,
      });
    }
  },
});
