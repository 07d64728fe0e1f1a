import type { Context, Rule } from "../redocly.ts";
import { Place } from "../document/located-node.ts";

/** "Use", "call", "run" or "send", and in the same sentence a code span or a link; or plainly "instead". */
const REMEDY = /\b(?:use|call|run|send|read)\b[^.]*(?:`[^`]+`|\]\()|\binstead\b/i;

/**
 * Whatever is deprecated says what to use instead.
 *
 * "Deprecated" alone leaves a caller with working code and no way forward.
 */
export const deprecatedSaysWhatInstead: Rule = () => ({
  Operation: visit,
  Parameter: visit,
  Header: visit,
  Schema: visit,
});

function visit(node: unknown, context: Context): void {
  const place = Place.of(node, context);
  if (place.get("deprecated")?.value !== true) return;
  if (REMEDY.test(place.text("description") ?? "")) return;
  const name = place.text("operationId") ?? place.text("name") ?? place.name;
  context.report({
    message: `"${name}" is deprecated but does not say what to use instead: name it in the description, such as "Use \`runCoworkerCommand\` instead."`,
    location: place.location.child("deprecated"),
  });
}
