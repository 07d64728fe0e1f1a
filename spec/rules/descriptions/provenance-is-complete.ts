import { isMapping } from "../document/mapping.ts";
import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";
import { filtersOf } from "../document/filters.ts";
import { resourcesOf } from "../document/resources.ts";

const STATUSES = ["documented", "observed", "assumed"];

/**
 * Every `x-provenance` says how well a fact is known and who says so, and every filter has one.
 *
 * Nobody in this project has called the live service. Readers can check a doubt with `status`, with
 * `source` by its public name, and with the numbers of the entries on the page "Where the sources disagree". The option `disagreements` is the number of entries on that page. Filters need a source
 * of their own because the service ignores those that it does not know: a filter that nobody documents returns everything.
 */
export const provenanceIsComplete: Rule = ({ disagreements: last }) => {
  const highest = typeof last === "number" ? last : Infinity;
  return {
    Root(value, context) {
      for (const { list } of resourcesOf(LocatedNode.of(value, context))) {
        for (const { name, parameter } of filtersOf(list)) {
          if (parameter.get("x-provenance") !== undefined) continue;
          context.report({
            message: `The filter "${name}" of ${list.title} has no source: add "x-provenance" with "status" and "source".`,
            location: parameter.location.child("name"),
          });
        }
      }
    },
    // `SpecExtension` is called for extensions that are mappings only.
    any(node, context) {
      if (!isMapping(node) || node["x-provenance"] === undefined || isMapping(node["x-provenance"])) return;
      const location = context.location.child("x-provenance");
      context.report({ message: `x-provenance must be a mapping with "status" and "source".`, location });
    },
    SpecExtension(provenance, context) {
      const { key, location } = context;
      if (key !== "x-provenance" || !isMapping(provenance)) return;
      const { status, source, disagreements, ...unknown } = provenance;
      if (typeof status !== "string" || !STATUSES.includes(status)) {
        context.report({
          message: `x-provenance has the status ${JSON.stringify(status) ?? "(none)"}: write one of ${STATUSES.join(", ")}.`,
          location: status === undefined ? location : location.child("status"),
        });
      }
      if (typeof source !== "string" || source.trim() === "") {
        context.report({
          message: `x-provenance names no source: add "source" with the public name of the page or client that says so.`,
          location: source === undefined ? location : location.child("source"),
        });
      }
      for (const name of Object.keys(unknown)) {
        context.report({
          message: `x-provenance has an unknown key "${name}": it takes status, source and disagreements.`,
          location: location.child(name).key(),
        });
      }
      if (disagreements === undefined) return;
      const numbers: unknown[] = Array.isArray(disagreements) ? disagreements : [];
      const known = numbers.every(
        (number) =>
          typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= highest,
      );
      if (numbers.length === 0 || !known || new Set(numbers).size < numbers.length) {
        context.report({
          message: `x-provenance lists the disagreements ${JSON.stringify(disagreements)}: list the numbers of entries of "Where the sources disagree" (1 to ${highest}), each once, or leave the key out.`,
          location: location.child("disagreements"),
        });
      }
    },
  };
};
