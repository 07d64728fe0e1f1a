// `node policy-tables.ts` prints the tables of POLICY.md between their marks: the rules, the objects of OpenAPI and the
// keywords of JSON Schema.
import { readFileSync, writeFileSync } from "node:fs";
import { type Keyword, keywords } from "./keywords.ts";
import { extensions, type Field, objects } from "./objects.ts";
import { rules } from "./rules.ts";

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
  const extensionRows = Object.entries(extensions).map(([name, how]) => ["any", code(name), rulesIn(how)]);
  const keywordRows = Object.entries(keywords).map(([name, how]) => [code(name), keywordText(how)]);
  return {
    rules: table(["Rule", "Change", "Sent", "Read"], ruleRows),
    objects: table(["Object", "Field", "Compared by"], [...objectRows, ...extensionRows]),
    keywords: table(["Keyword", "Compared by"], keywordRows),
  };
}

function bold(bump: string): string {
  return bump === "major" ? "**major**" : bump;
}

function code(name: string): string {
  return `\`${name}\``;
}

/** The rules that a row of a table names. */
function rulesIn(row: object): string {
  const names = Object.values(row).map(String);
  return [...new Set(names)]
    .filter((name) => Object.hasOwn(rules, name))
    .map(code)
    .join(", ");
}

function fieldText(field: Field): string {
  if (field.as === "text") return code("text-changed");
  if (field.as === "skipped") return `not compared: ${field.why}`;
  if (field.as === "schema") return "the keywords below";
  return field.as === "security"
    ? `${code("security-relaxed")}, ${code("security-tightened")}`
    : rulesIn(field);
}

/** How the keywords of a kind are compared. All their changes are `schema-limit-…`. */
const kinds = {
  floor: "a lower limit",
  ceiling: "an upper limit",
  requirement: "a requirement",
  schema: "a schema: by its own keywords",
  schemas: "schemas by name: by their own keywords",
  list: "schemas by position: by their own keywords",
};

function keywordText(keyword: Keyword): string {
  if (keyword.as === "composed") return keyword.how;
  if (keyword.as !== "note") return kinds[keyword.as];
  if (keyword.rule === "hidden") return "hides the field from requests, or from responses";
  return code(Object.hasOwn(rules, keyword.rule) ? keyword.rule : `${keyword.rule}-…`);
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
