import type { Context, Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";

/** "Use", "call", "run" or "send", and in the same sentence a code span or a link; or plainly "instead". */
const REMEDY = /\b(?:use|call|run|send|read)\b[^.]*(?:`[^`]+`|\]\()|\binstead\b/i;

/**
 * Whatever is deprecated says what to use instead.
 *
 * "Deprecated" alone does not tell callers what to replace it with.
 */
export const deprecatedSaysWhatInstead: Rule = () => ({
  Operation: visit,
  Parameter: visit,
  Header: visit,
  Schema: visit,
});

function visit(value: unknown, context: Context): void {
  const node = LocatedNode.of(value, context);
  if (node.get("deprecated")?.value !== true) return;
  if (REMEDY.test(node.text("description") ?? "")) return;
  const name = node.text("operationId") ?? node.text("name") ?? node.name;
  context.report({
    message: `"${name}" is deprecated but does not say what to use instead: name it in the description, such as "Use \`runCoworkerCommand\` instead."`,
    location: node.location.child("deprecated"),
  });
}
