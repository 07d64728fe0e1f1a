import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Case, cases, type Side } from "./cases.ts";
import { compare, type Comparison } from "./compare.ts";
import { isArray, isObject, type Json, type JsonObject } from "../document/json.ts";
import { highest, type RatedChange } from "./rating.ts";
import { diff, type DiffChange } from "../document/redocly.ts";

const configuration = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
// Cases that touch the document's root need a document each; the rest share one, a path and a set of components each.
const alone = cases.filter((one) => one.base.root !== undefined || one.revision.root !== undefined);
const together = cases.filter((one) => !alone.includes(one));

const pathOf = (one: Case) => `/case-${String(cases.indexOf(one)).padStart(3, "0")}`;
const prefixOf = (one: Case) => `Case${cases.indexOf(one)}`;

/** Gives every component of a case a name of its own. */
function renamed(value: Json, prefix: string): Json {
  if (isArray(value)) return value.map((member) => renamed(member, prefix));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === "$ref" && typeof child === "string"
        ? child.replace(/([^/]+)$/, `${prefix}$1`)
        : renamed(child, prefix),
    ]),
  );
}

function documentOf(side: "base" | "revision", members: readonly Case[]): JsonObject {
  const paths: Record<string, Json> = {};
  const components: Record<string, Record<string, Json>> = {
    securitySchemes: {
      basicAuth: { type: "http", scheme: "basic" },
      bearer: { type: "http", scheme: "bearer" },
    },
  };
  const root: Record<string, Json> = {};
  for (const one of members) {
    const { item, components: own = {}, root: ofRoot = {} }: Side = one[side];
    if (item !== undefined) paths[pathOf(one)] = renamed(item, prefixOf(one));
    for (const [kind, named] of Object.entries(own)) {
      for (const [name, component] of Object.entries(isObject(named) ? named : {})) {
        (components[kind] ??= {})[`${prefixOf(one)}${name}`] = renamed(component, prefixOf(one));
      }
    }
    Object.assign(root, ofRoot);
  }
  return { openapi: "3.1.1", info: { title: "Cases", version: "1.0.0" }, components, ...root, paths };
}

let directory: string;
let shared: Comparison;
let raw: readonly DiffChange[];
const own = new Map<
  Case,
  { readonly changes: readonly RatedChange[]; readonly raw: readonly DiffChange[] }
>();

async function rawDiff(base: JsonObject, revision: JsonObject, name: string): Promise<DiffChange[]> {
  const files = ["base", "revision"].map((side) => join(directory, `raw-${name}-${side}.json`));
  const [before = "", after = ""] = files;
  await writeFile(before, JSON.stringify(base));
  await writeFile(after, JSON.stringify(revision));
  return diff(before, after, configuration);
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cases-"));
  const base = documentOf("base", together);
  const revision = documentOf("revision", together);
  shared = await compare(base, revision, directory);
  raw = await rawDiff(base, revision, "shared");
  for (const one of alone) {
    const before = documentOf("base", [one]);
    const after = documentOf("revision", [one]);
    own.set(one, {
      changes: (await compare(before, after, directory)).changes,
      raw: (await rawDiff(before, after, "alone")).filter(
        ({ property, typeName }) => !(typeName === "Info" && property === "version"),
      ),
    });
  }
}, 60_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

function changesOf(one: Case): readonly RatedChange[] {
  return (
    own.get(one)?.changes ??
    shared.changes.filter(({ operation }) => operation?.split(" ").at(-1) === pathOf(one))
  );
}

function rawOf(one: Case): readonly DiffChange[] {
  const marks = [`#/paths/${pathOf(one).replace("/", "~1")}/`, `/${prefixOf(one)}`];
  return (
    own.get(one)?.raw ??
    raw.filter(({ path }) =>
      marks.some((mark) => `${path}/`.includes(mark) && !/^\d/.test(`${path}/`.split(mark)[1] ?? "")),
    )
  );
}

describe("every kind of change is rated as the policy says", () => {
  it("the table has at least 60 cases, each with a name of its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one.name, one.rating, one] as const))("%s: %s", (_name, rating, one) => {
    const changes = changesOf(one);
    const bump = highest(changes.map((change) => change.bump)) ?? "none";
    const deciding = changes.filter((change) => change.bump === bump).map(({ rule }) => rule);
    expect({ bump, deciding }).toMatchObject({ bump: rating });
    expect([undefined, ...deciding]).toContain(one.rule);
  });

  it("what was paired as a rename is told as two changes, whatever differs inside", () => {
    const one = cases.find(({ name }) => name.startsWith("a field of an answer is renamed"));
    expect(one && changesOf(one).map(({ message }) => message)).toEqual([
      "Field `Address` was removed.",
      "Field `Addresses` was added.",
    ]);
  });

  it("what stands beside it is told nevertheless", () => {
    const one = cases.find(({ name }) => name.startsWith("beside a parameter that is replaced"));
    expect(one && changesOf(one).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["parameter-removed", "parameter-added", "default-changed"]),
    );
  });

  it("the shared document holds no change but those of its cases", () => {
    const paths = new Set(together.map(pathOf));
    expect(shared.changes.filter(({ operation }) => !paths.has(operation?.split(" ").at(-1) ?? ""))).toEqual(
      [],
    );
  });
});

describe("the rules that find breaks", () => {
  const { paths: _paths, ...nothing } = documentOf("base", []);
  const removed = [documentOf("base", together.slice(2, 4)), { ...nothing, paths: {} }] as const;

  it("are on: a removed operation is a major for Redocly itself", async () => {
    const found = await rawDiff(...removed, "known-break");
    expect(
      found.map(({ impact, verdicts }) => [impact, verdicts.map(({ ruleId }) => ruleId)]),
    ).toContainEqual(["major", ["path-removed"]]);
  });

  it("are demanded: without them nothing is compared, and the message names the line to add", async () => {
    const without = join(directory, "redocly.yaml");
    await writeFile(without, "extends: [minimal]\n");
    await rawDiff(...removed, "known-break");
    const files = ["base", "revision"].map((side) => join(directory, `raw-known-break-${side}.json`));
    await expect(diff(files[0] ?? "", files[1] ?? "", without)).rejects.toThrow(
      /redocly\.yaml turns no diff rule on.*Add diff-recommended to its `extends`/,
    );
  });
});

describe("where Redocly alone says something else is known", () => {
  it.each(cases.map((one) => [one.name, one.redocly ?? one.rating, one] as const))(
    "%s: Redocly says %s",
    (_name, expected, one) => {
      const found = rawOf(one);
      const impact = highest(found.map((change) => change.impact)) ?? "none";
      expect({ impact, paths: found.map(({ path }) => path) }).toMatchObject({ impact: expected });
    },
  );
});
