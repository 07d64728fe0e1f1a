import type { Rule } from "../redocly.ts";
import { operationsOf } from "../document/operations.ts";
import { Place } from "../document/located-node.ts";

/** Media types whose bodies are text that a reader can copy. */
const COPYABLE = /[/+]json\b|x-www-form-urlencoded/;

/**
 * Every request body and every response body has an example.
 *
 * Most readers copy the example and never read the schema. Code samples, the sandbox's first records
 * and the workflows are made from them too.
 */
export const bodyHasAnExample: Rule = () => ({
  Root(node, context) {
    const reported = new Set<string>();
    for (const { place, title } of operationsOf(Place.of(node, context))) {
      const bodies = [
        ["request", place.get("requestBody")] as const,
        ...(place.get("responses")?.entries() ?? []).map(
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
