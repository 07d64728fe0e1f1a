import type { Rule } from "../redocly.ts";

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
 * A limit that somebody found reasonable makes clients reject what the service accepts: `format: uri`
 * rejects the profile addresses that people really enter. What no source states is left out.
 */
export const limitNamesItsSource: Rule = () => {
  /** Pointers of the parameters and schemas that name a source. */
  const sourced = new Set<string>();
  return {
    Parameter(node, { location }) {
      if ("x-provenance" in node) sourced.add(location.absolutePointer);
    },
    Schema(node, context) {
      const { location } = context;
      const rawNode: unknown = context.rawNode;
      const beside = typeof rawNode === "object" && rawNode !== null && "x-provenance" in rawNode;
      if ("x-provenance" in node || beside) sourced.add(location.absolutePointer);
      const limits = LIMITS.filter((keyword) => keyword in node);
      const format = node["format"];
      const isUnusual = typeof format === "string" && !PLAIN_FORMATS.has(format);
      if (
        (limits.length === 0 && !isUnusual) ||
        speakers(location.absolutePointer).some((one) => sourced.has(one))
      )
        return;
      for (const keyword of limits) {
        context.report({
          message: `"${keyword}" is a limit without a source: add "x-provenance" beside it, or remove the limit if no source states it.`,
          location: location.child(keyword).key(),
        });
      }
      if (isUnusual) {
        context.report({
          message: `"format: ${format}" limits the values and has no source: add "x-provenance" beside it, or remove the format if no source states it.`,
          location: location.child("format"),
        });
      }
    },
  };
};

/** The absolute pointers whose source covers a schema: its own, and those above it up to a field or the file. */
function speakers(pointer: string): string[] {
  const [file = "", path = ""] = pointer.split("#");
  const keys = path.split("/").filter((key) => key !== "");
  const field = keys.lastIndexOf("properties", -2);
  const pointers = keys.map((_, index) => `${file}#/${keys.slice(0, index + 1).join("/")}`);
  return field === -1 ? [file, ...pointers] : pointers.slice(field + 1);
}
