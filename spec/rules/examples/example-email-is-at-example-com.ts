import type { Rule } from "../redocly.ts";
import { forEveryExampleString } from "../document/examples.ts";

const ADDRESS = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;

/**
 * Every e-mail address in an example is at example.com.
 *
 * That domain is reserved (RFC 2606): no one receives what a pasted example sends, and creating a
 * coworker with `CreateUser` does send a mail.
 */
export const exampleEmailIsAtExampleCom: Rule = () =>
  forEveryExampleString((text, node, context) => {
    for (const [address, domain] of text.matchAll(ADDRESS)) {
      if (domain?.toLowerCase() === "example.com") continue;
      context.report({
        message: `The example address "${address}" could belong to somebody: use one at example.com.`,
        location: node.location,
      });
    }
  });
