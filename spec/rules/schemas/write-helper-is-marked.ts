import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";

const HELPER = /^(?:Added|Removed)[A-Z]|^New[A-Z].*Url$|^Clear[A-Z].*File$/;

/**
 * Every field that acts when it is sent has `x-nexudus-helper: true`.
 *
 * `ClearAvatarFile: true` deletes a picture; it does not describe one. Reads echo most of these
 * fields, so neither `readOnly` nor `writeOnly` is true of them, and a client that sends a record back
 * must know which ones not to repeat.
 */
export const writeHelperIsMarked: Rule = () => ({
  SchemaProperties(value, context) {
    for (const [name, field] of LocatedNode.of(value, context).entries()) {
      if (!HELPER.test(name)) continue;
      if (field.get("x-nexudus-helper")?.value !== true) {
        context.report({
          message: `${name} acts when it is sent: mark it with "x-nexudus-helper: true".`,
          location: field.location,
        });
      }
      for (const keyword of ["readOnly", "writeOnly"]) {
        if (field.get(keyword)?.value !== true) continue;
        context.report({
          message: `${name} is sent and, by some reads, echoed: remove "${keyword}", "x-nexudus-helper" says what it is.`,
          location: field.location.child(keyword).key(),
        });
      }
    }
  },
});
