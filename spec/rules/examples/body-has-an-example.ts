import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { LocatedNode } from "../document/located-node.ts";

/** Media types whose bodies are text that a reader can copy. */
const COPYABLE = /[/+]json\b|x-www-form-urlencoded/;

/**
 * Every request body and every response body has an example.
 *
 * Most readers copy the example and never read the schema. Code samples, the sandbox's first records
 * and the workflows are made from them too.
 */
export const bodyHasAnExample: Rule = () => ({
  Root(value, context) {
    const reported = new Set<string>();
    for (const { node, title } of operationsOf(LocatedNode.of(value, context))) {
      const bodies = [
        ["request", node.get("requestBody")] as const,
        ...(node.get("responses")?.entries() ?? []).map(
          ([status, body]) => [`${status} response`, body] as const,
        ),
      ];
      for (const [what, body] of bodies) {
        for (const [type, media] of body?.get("content")?.entries() ?? []) {
          const named = media.get("examples")?.entries().length ?? 0;
          const identity = media.location.absolutePointer;
          if (!COPYABLE.test(type) || named > 0 || media.get("example") || reported.has(identity)) continue;
          reported.add(identity);
          context.report({
            message: `The ${what} of ${title} has no example: add "examples" with a reference to a file in components/examples.`,
            location: media.location.key(),
          });
        }
      }
    }
  },
});
