import type { Rule } from "../redocly.ts";
import { LocatedNode } from "../document/located-node.ts";

/**
 * Every integer enum names and describes each of its members, and has the service's name as its title.
 *
 * `Gender: 5` means nothing to a reader. The names become the constants of the types package
 * (`Gender.RatherNotSay`), the descriptions the table in the reference, so both must cover every
 * value, the names in the order of `enum`.
 */
export const enumNamesEveryMember: Rule = () => ({
  Schema(node, context) {
    const schema = LocatedNode.of(node, context);
    const values = (schema.get("enum")?.items() ?? []).map(({ value }) => value);
    const members = values.filter((value) => typeof value === "number");
    if (members.length === 0) {
      const named = ["x-enum-varnames", "x-enumDescriptions"].find((key) => schema.get(key) !== undefined);
      if (named === undefined) return;
      context.report({
        message: `${schema.name} names the members of an enumeration and has none: add "enum" with their values.`,
        location: schema.location.child(named).key(),
      });
      return;
    }

    const [, service] = /enumeration `(e[A-Z]\w+)`/.exec(schema.text("description") ?? "") ?? [];
    if (service !== undefined && schema.text("title") !== service) {
      context.report({
        message: `The service calls ${schema.name} \`${service}\`: add "title: ${service}", by which \`/utils/enums\` lists its members.`,
        location: schema.location.child("description").key(),
      });
    }

    const names = (schema.get("x-enum-varnames")?.items() ?? []).map(({ value }) => String(value));
    const identifiers = names.every((name) => /^[A-Z][A-Za-z0-9]*$/.test(name));
    if (names.length !== members.length || !identifiers || new Set(names).size < names.length) {
      context.report({
        message: `${schema.name} has ${members.length} members and ${names.length} names in "x-enum-varnames": list one PascalCase name per member, each once, in the order of "enum".`,
        location: schema.location.child(names.length > 0 ? "x-enum-varnames" : "enum").key(),
      });
    }

    const described = (schema.get("x-enumDescriptions")?.entries() ?? []).flatMap(
      ([value, { value: text }]) => (typeof text === "string" && text.trim() !== "" ? [value] : []),
    );
    const missing = members.map(String).filter((value) => !described.includes(value));
    const surplus = described.filter((value) => !members.map(String).includes(value));
    if (missing.length > 0 || surplus.length > 0) {
      const parts = [
        ...(missing.length > 0 ? [`describe ${missing.join(", ")}`] : []),
        ...(surplus.length > 0 ? [`remove ${surplus.join(", ")}`] : []),
      ];
      context.report({
        message: `"x-enumDescriptions" of ${schema.name} does not fit its members: ${parts.join(" and ")}.`,
        location: schema.location.child(described.length > 0 ? "x-enumDescriptions" : "enum").key(),
      });
    }
  },
});
