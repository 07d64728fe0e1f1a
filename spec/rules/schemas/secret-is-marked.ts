import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { stringsWithoutFormat } from "../document/schemas.ts";

const SECRET = /(?:Token|Secret|Password|Pincode|PrivateKey|SharedKey)$|^Bank(?:Account|Branch)$/;

/**
 * Every field that holds a secret has `format: password`: access codes, bank details, passwords, tokens and keys.
 *
 * Recorders, logs and pages of the docs mask what the document marks, so that nobody has to keep a list of names.
 */
export const secretIsMarked: Rule = () => ({
  SchemaProperties(value, context) {
    for (const [name, field] of LocatedNode.of(value, context).entries()) {
      if (!SECRET.test(name)) continue;
      for (const { location } of stringsWithoutFormat(field, "password")) {
        context.report({
          message: `${name} holds a secret: add "format: password", so that logs and recorders mask it.`,
          location,
        });
      }
    }
  },
});
