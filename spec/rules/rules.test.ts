import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { getLineColLocation, lint, lintFromString, loadConfig } from "@redocly/openapi-core";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "./index.ts";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const documents = globSync("*/{pass,fail}/openapi.yaml", { cwd: fixtures }).map((file) =>
  file.replaceAll("\\", "/"),
);

interface Problem {
  readonly rule: string;
  /** `file:line:column`, from the folder of the fixtures. */
  readonly at: string;
  readonly message: string;
}

/** The house rules' problems in all fixtures. */
async function lintAll(configPath: string): Promise<Problem[]> {
  const config = await loadConfig({ configPath });
  const problems = await Promise.all(documents.map((file) => lint({ ref: join(fixtures, file), config })));
  return problems
    .flat()
    .filter(({ ruleId, severity }) => ruleId.startsWith("nexudus/") && severity === "error")
    .map(({ ruleId, message, location: [location] }) => {
      if (location === undefined) throw new Error(`${ruleId} reports no location: ${message}`);
      const { source, start } = getLineColLocation(location);
      const file = relative(fixtures, source.absoluteRef).replaceAll("\\", "/");
      return { rule: ruleId, message, at: `${file}:${start.line}:${start.col}` };
    });
}

/** The promise of a rule, and its messages about the mistakes in its failing fixture. */
const cases = Object.keys(rules).map((rule) => {
  // Written by hand beside the fixtures.
  const { promise, problems } = parse(readFileSync(join(fixtures, rule, "expected.yaml"), "utf8")) as {
    readonly promise: string;
    readonly problems: Readonly<Record<string, string>>;
  };
  const expected = Object.entries(problems).map(([at, message]) => ({
    rule: `nexudus/${rule}`,
    at: `${rule}/fail/${at}`,
    message,
  }));
  return { rule, promise, expected };
});

describe("house rules", () => {
  let problems: Problem[];
  beforeAll(async () => {
    problems = await lintAll(join(fixtures, "redocly.yaml"));
  });
  const inFolder = (folder: string) =>
    problems.filter(({ at }) => at.startsWith(folder)).toSorted((one, other) => (one.at < other.at ? -1 : 1));

  it.each(cases)("$promise ($rule)", ({ rule, expected }) => {
    expect(expected).not.toEqual([]);
    expect(inFolder(`${rule}/fail/`)).toEqual(expected);
  });

  it.each(cases)("a document that keeps to $rule passes every rule", ({ rule }) => {
    expect(documents).toContain(`${rule}/pass/openapi.yaml`);
    expect(inFolder(`${rule}/pass/`)).toEqual([]);
  });

  it("paths and operations of the document name no server of their own", async () => {
    const servers = [{ url: "https://other.example.com" }];
    const source = JSON.stringify({
      openapi: "3.1.1",
      paths: { "/a": { servers, get: {} }, "/b": { post: { servers } }, "/c": { get: {} } },
    });
    const config = await loadConfig({ configPath: join(fixtures, "../../redocly.yaml") });
    const found = (await lintFromString({ source, config }))
      .filter(({ ruleId }) => ruleId.endsWith("-names-no-server"))
      .map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location[0]?.pointer}`);
    expect(found).toEqual([
      "error rule/path-names-no-server #/paths/~1a/servers",
      "error rule/operation-names-no-server #/paths/~1b/post/servers",
    ]);
  });

  it("every rule is on for the document itself, as an error", async () => {
    const found = new Set((await lintAll(join(fixtures, "../../redocly.yaml"))).map(({ rule }) => rule));
    expect([...found].toSorted()).toEqual(
      Object.keys(rules)
        .map((rule) => `nexudus/${rule}`)
        .toSorted(),
    );
  });
});
