import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";

const FILLER = new Set("a an the of to in on for by with and or is this that its it".split(" "));

/**
 * Every parameter and field has a description that says more than its name.
 *
 * "AccessPincode: Access PIN code." is what the vendor's pages say. People come here for what those
 * pages leave out: the unit, the format, who sets it, what null means.
 */
export const descriptionSaysMoreThanTheName: Rule = () => ({
  Parameter(value, context) {
    const parameter = LocatedNode.of(value, context);
    const name = parameter.text("name") ?? "";
    if (says(name, parameter.text("description")) >= 2) return;
    context.report({ message: advice(`The parameter "${name}"`), location: parameter.location });
  },
  SchemaProperties(value, context) {
    const properties = LocatedNode.of(value, context);
    for (const [name, field] of properties.entries()) {
      if (says(name, field.text("description")) >= 2) continue;
      context.report({ message: advice(`The field "${name}"`), location: properties.location.child(name) });
    }
  },
});

function advice(what: string): string {
  return `${what} has no description that says more than its name: say what it means, in what unit or format, and what an empty value means.`;
}

/** The number of words in a description without filler and the words of the name. */
function says(name: string, description = ""): number {
  const spaced = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  const known = new Set([...wordsOf(spaced), ...FILLER]);
  return wordsOf(description).filter((word) => !known.has(word)).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
