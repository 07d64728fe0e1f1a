import type { Rule } from "../redocly.ts";
import { forEveryExampleString } from "../document/examples.ts";

const LIVE_LOOKING: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a JSON web token", /\beyJ[\w-]{8,}/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a vendor's key", /\b(?:[sr]k_(?:live|test)_|gh[opsu]_|xox[abprs]-|AKIA)\w{8,}/],
  ["Basic credentials", /\bBasic [A-Za-z0-9+/]{8,}={0,2}/],
  ["a hash or key", /\b[0-9a-f]{32,}\b/i],
  ["a random token", /(?=[\w+/=-]*[a-z])(?=[\w+/=-]*[A-Z])(?=[\w+/=-]*\d)[\w+/=-]{32,}/],
];

/**
 * No example shows a token, key or password that could be a real one.
 *
 * Secret scanners report it, and a reader cannot know that it is harmless. An example that says what
 * it is (`example-access-token`) explains more.
 */
export const noLiveCredentialsInExamples: Rule = () =>
  forEveryExampleString((text, node, context) => {
    const found = LIVE_LOOKING.find(([, pattern]) => pattern.test(text));
    if (found === undefined) return;
    // The message does not quote the text, because it is printed in public logs.
    context.report({
      message: `This example looks like ${found[0]}: write words that say what it is, such as "example-access-token".`,
      location: node.location,
    });
  });
