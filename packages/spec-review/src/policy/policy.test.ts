import { globSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getTypes } from "@redocly/openapi-core";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { cases } from "../testing/cases.ts";
import { keywords } from "./keywords.ts";
import { objects } from "./objects.ts";
import { policyTables } from "./policy-tables.ts";
import { rules } from "./rules.ts";

const root = new URL("../../../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");

/** A table without the padding of its columns. */
const cellsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/^-+$/, "-")));

function rowsOf(type: string): object {
  const isFlow = /^(?:\w+Flow|ClientCredentials|AuthorizationCode)$/.test(type);
  const spaced = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
  return objects[isFlow ? "OAuth Flow" : type === "Root" ? "OpenAPI" : spaced] ?? {};
}

it("POLICY.md prints the tables that the review rates by", () => {
  const policy = read("packages/spec-review/POLICY.md");
  for (const [name, table] of Object.entries(policyTables())) {
    const [, printed] = new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(policy) ?? [];
    expect(cellsOf(printed ?? "")).toEqual(cellsOf(table));
  }
});

it("every keyword of JSON Schema 2020-12 has a row", () => {
  const cwd = fileURLToPath(
    new URL("./refs/json-schema-2020-12/meta", import.meta.resolve("ajv/dist/2020.js")),
  );
  const vocabularies = globSync("*.json", { cwd }).map((name) => {
    // A meta-schema of JSON Schema has the keywords of its vocabulary as properties.
    const { properties } = JSON.parse(readFileSync(`${cwd}/${name}`, "utf8")) as {
      readonly properties: object;
    };
    return Object.keys(properties);
  });
  expect(vocabularies).toHaveLength(7);
  expect(vocabularies.flat().filter((keyword) => !Object.hasOwn(keywords, keyword))).toEqual([]);
});

it("every field of every object of OpenAPI 3.1 has a row", () => {
  // Compared as one text or value in the row of the field that has them, by the keywords, or where they are referred to.
  const asOne =
    "ExternalDocs Contact License Discriminator Xml Schema Components Responses OAuth2Flows".split(" ");
  const missing = Object.entries(getTypes("oas3_1")).flatMap(([type, { properties }]) => {
    const own = type === "PathItem" ? /^(?!x-|get|put|post|delete|options|head|patch|trace)/ : /^(?!x-)/;
    const fields = Object.keys(properties).filter((field) => own.test(field));
    if (asOne.includes(type) || /^(?:TagGroup|Logo|X[A-Z]\w+)$/.test(type)) return [];
    const rows = rowsOf(type);
    return fields.filter((field) => !Object.hasOwn(rows, field)).map((field) => `${type}.${field}`);
  });
  // The type of headers here is that of parameters; OpenAPI gives headers neither field.
  expect(missing).toEqual(["Header.allowEmptyValue", "Header.allowReserved"]);
});

it("every rule has a case that it decides", () => {
  const decided = new Set<string>(cases.flatMap((one) => one.rules));
  // A review without a document at the base prints this one.
  expect(Object.keys(rules).filter((rule) => !decided.has(rule))).toEqual(["first-version"]);
});

it("CONTRIBUTING lists every house rule with its reason, and no other", () => {
  const files = readdirSync(fileURLToPath(new URL("spec/rules", root))).filter((name) =>
    name.endsWith(".ts"),
  );
  const houseRules = files
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "redocly", "rules.test"].includes(name));
  const listed = [
    ...read("CONTRIBUTING.md").matchAll(
      /^\| \[`([a-z\d-]+)`\]\(spec\/rules\/[a-z\d-]+\.ts\)\s*\|\s*\S.{30,}\|$/gm,
    ),
  ].map(([, rule]) => rule);
  expect(new Set(listed)).toEqual(new Set(houseRules));
  expect(listed).toHaveLength(houseRules.length);
});

it("every issue form has required fields for what a maintainer needs to reply", () => {
  const folder = new URL(".github/ISSUE_TEMPLATE/", root);
  const forms = readdirSync(fileURLToPath(folder)).filter((name) => name !== "config.yml");
  expect(forms).toEqual(
    expect.arrayContaining(["client-bug.yml", "missing-operation.yml", "wrong-field.yml"]),
  );
  for (const name of forms) {
    // An issue form as GitHub documents it.
    const form = parse(readFileSync(new URL(name, folder), "utf8")) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly {
        readonly type: string;
        readonly id?: string;
        readonly attributes: object;
        readonly validations?: { readonly required: boolean };
      }[];
    };
    expect(form.name.length * form.description.length).toBeGreaterThan(0);
    const fields = form.body.filter(({ type }) => type !== "markdown");
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.filter(({ validations }) => validations?.required === true).length).toBeGreaterThan(0);
    expect(fields.every(({ type }) => ["input", "textarea", "dropdown", "checkboxes"].includes(type))).toBe(
      true,
    );
  }
  expect(read(".github/ISSUE_TEMPLATE/wrong-field.yml")).toContain("id: evidence");
});
