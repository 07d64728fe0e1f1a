import { isMapping } from "../document/mapping.ts";
import { closestName } from "../entities/checks/spelling.ts";
import type { Rule } from "../redocly.ts";

/** The extensions of the document. CONTRIBUTING.md, Extensions, says what each is for. */
const KNOWN = [
  "x-codeSamples",
  "x-enum-varnames",
  "x-enumDescriptions",
  "x-nexudus-binary",
  "x-nexudus-command",
  "x-nexudus-entity",
  "x-nexudus-generate",
  "x-nexudus-group",
  "x-nexudus-groups",
  "x-nexudus-helper",
  "x-nexudus-relation",
  "x-nexudus-role",
  "x-provenance",
  "x-tagGroups",
];

/**
 * Every extension is one that this project reads.
 *
 * Tools ignore an extension that they do not know. A misspelt `x-nexudus-helper` would let a client echo a field that acts
 * when it is sent.
 */
export const extensionIsKnown: Rule = () => ({
  // `SpecExtension` is called for extensions that are mappings only.
  any(node, context) {
    for (const key of isMapping(node) ? Object.keys(node) : []) {
      if (!key.startsWith("x-") || KNOWN.includes(key)) continue;
      const meant = closestName(key, KNOWN);
      const advice =
        meant === undefined ? "remove it, or add it to this rule and to CONTRIBUTING.md" : `write "${meant}"`;
      context.report({
        message: `"${key}" is not an extension of this document: ${advice}.`,
        location: context.location.child(key).key(),
      });
    }
  },
});
