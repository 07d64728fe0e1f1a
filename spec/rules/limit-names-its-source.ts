import type { Rule } from "./redocly.ts";

const LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
];
/** Formats that say how a value is written, not which values are allowed. */
const PLAIN_FORMATS = new Set(["date-time", "uuid", "int32", "int64", "double", "password"]);

/**
 * Every limit and every unusual format says who stated it, in `x-provenance` beside it.
 *
 * A limit that somebody found reasonable makes clients refuse what the service takes: `format: uri`
 * refuses the profile addresses that people really enter. What no source states is left out.
 */
export const limitNamesItsSource: Rule = () => {
  /** Pointers of the parameters and schemas that name a source. */
  const sourced: string[] = [];
  return {
    Parameter(node, { location }) {
      if ("x-provenance" in node) sourced.push(location.absolutePointer);
    },
    Schema(node, context) {
      const { location } = context;
      const rawNode: unknown = context.rawNode;
      const own = location.absolutePointer;
      const beside = typeof rawNode === "object" && rawNode !== null && "x-provenance" in rawNode;
      if ("x-provenance" in node || beside) sourced.push(own);
      if (sourced.some((pointer) => covers(pointer, own))) return;
      for (const keyword of LIMITS) {
        if (!(keyword in node)) continue;
        context.report({
          message: `"${keyword}" is a limit without a source: add "x-provenance" beside it, or remove the limit if no source states it.`,
          location: location.child(keyword).key(),
        });
      }
      const format = node["format"];
      if (typeof format === "string" && !PLAIN_FORMATS.has(format)) {
        context.report({
          message: `"format: ${format}" limits the values and has no source: add "x-provenance" beside it, or remove the format if no source states it.`,
          location: location.child("format"),
        });
      }
    },
  };
};

/** A source speaks for a schema and its alternatives and items, but not for each field of an object. */
function covers(sourced: string, pointer: string): boolean {
  if (!pointer.startsWith(sourced)) return false;
  const rest = pointer.slice(sourced.length);
  return rest === "" || (/^[#/]/.test(rest) && !rest.includes("/properties/"));
}
