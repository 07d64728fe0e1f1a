// `node policy-tables.ts` prints the tables of POLICY.md between their marks: the rules, the objects of OpenAPI and the
// keywords of JSON Schema.
import { readFileSync, writeFileSync } from "node:fs";
import { type Keyword, keywords } from "./keywords.ts";
import { extensions, type Field, objects } from "./objects.ts";
import { type Rule, rules } from "./rules.ts";

export function policyTables(): Readonly<Record<string, string>> {
  const ruleRows = Object.entries(rules).map(([name, [change, sent, read]]) => [
    code(name),
    change,
    bold(sent),
    bold(read ?? sent),
  ]);
  const objectRows = Object.entries(objects).flatMap(([object, fields]) =>
    Object.entries(fields).map(([field, how]) => [object, code(field), fieldText(how)]),
  );
  const extensionRows = Object.entries(extensions).map(([name, { stated, changed }]) => [
    "any",
    code(name),
    listed(stated, changed),
  ]);
  const keywordRows = Object.entries(keywords).map(([name, how]) => [code(name), keywordText(name, how)]);
  return {
    rules: table(["Rule", "Change", "Sent", "Read"], ruleRows),
    objects: table(["Object", "Field", "Compared by"], [...objectRows, ...extensionRows]),
    keywords: table(["Keyword", "Compared by"], keywordRows),
  };
}

function code(name: string): string {
  return `\`${name}\``;
}

function bold(bump: string): string {
  return bump === "major" ? "**major**" : bump;
}

function listed(...names: readonly (Rule | undefined)[]): string {
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [code(name)])).join(", ");
}

function fieldText(field: Field): string {
  switch (field.as) {
    case "text":
      return listed("text-changed");
    case "skipped":
      return `not compared: ${field.why}`;
    case "value":
      return listed(field.rule, field.stated);
    case "flag":
      return listed(field.on, field.off);
    case "schema":
      return "the keywords below";
    case "security":
      return listed("security-relaxed", "security-tightened");
    default:
      return listed(field.added, field.required, field.removed, field.failure);
  }
}

const special: Readonly<Record<string, readonly Rule[]>> = {
  type: ["schema-type-widened", "schema-type-narrowed", "schema-type-changed"],
  enum: ["enum-values-added", "enum-values-removed", "open-enum-changed"],
  const: ["enum-values-added", "enum-values-removed"],
  required: ["required-properties-added", "required-properties-removed"],
  properties: ["property-added", "property-removed"],
  anyOf: ["alternative-added", "alternative-removed"],
  oneOf: ["alternative-added", "alternative-removed"],
  default: ["default-stated", "default-changed"],
  discriminator: ["discriminator-added", "discriminator-changed"],
  deprecated: ["deprecated"],
};

function keywordText(name: string, keyword: Keyword): string {
  const ruled = listed(...(special[name] ?? []));
  const limits = listed("schema-limit-widened", "schema-limit-narrowed");
  switch (keyword.as) {
    case "composed":
      return [ruled, keyword.how].filter((part) => part !== "").join("; ");
    case "note":
      if (keyword.rule === "hidden") return "hides the field from requests, or from responses";
      return ruled || `\`${keyword.rule}\``;
    case "demand":
      return `${limits}, ${listed("schema-limit-changed")}`;
    case "floor":
    case "ceiling":
      return limits;
    default:
      return ruled || `${limits}, and by its own keywords`;
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "-"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (import.meta.main) {
  const file = new URL("../../POLICY.md", import.meta.url);
  let policy = readFileSync(file, "utf8");
  for (const [name, printed] of Object.entries(policyTables())) {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
    policy = policy.replace(marks, (_all, start: string, end: string) => `${start}\n${printed}\n${end}`);
  }
  writeFileSync(file, policy);
}
