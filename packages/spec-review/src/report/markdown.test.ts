import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Review } from "./review-report.ts";
import { comment } from "./comment.ts";
import { markdown } from "./markdown.ts";
import { text } from "./markdown-text.ts";

const hostile =
  "@acme/admins ![x](https://evil.example/x.png) [link](javascript:1) <img src=x> https://evil.example www.evil.example #12 GH-12 a@b.example";

function forged(part: string): object {
  const at = { file: part, line: 1 };
  const finding = {
    ...at,
    rule: part,
    bump: "major",
    message: part,
    operations: [part],
    locations: [part],
    waiver: { changeset: part, reason: part },
  };
  return {
    base: { commit: part, ref: part },
    notes: [part],
    passed: true,
    lint: { added: [{ ...at, rule: part, severity: "error", message: part }], remaining: [], fixed: [] },
    comparison: {
      compared: true,
      bump: "major",
      findings: [finding],
      types: { typesBump: "major", changes: [{ name: part, kind: "changed", breaks: [part] }] },
      gate: {
        errors: [{ ...at, message: part }],
        requiredBumps: [{ package: part, bump: "major", reason: part, declared: "minor" }],
      },
    },
  };
}

const problem = { rule: "r", severity: "error", message: "m", file: "f", line: 1 };
const required = { package: "p", bump: "major", reason: "r", declared: "minor" };
const harmless = {
  base: { commit: "abc", ref: "main" },
  notes: [],
  passed: true,
  lint: { added: [], remaining: [], fixed: [] },
  comparison: { compared: true, findings: [], gate: { errors: [], requiredBumps: [] } },
};

const commentOf = (data: object, conclusion: string) => comment(JSON.stringify(data), conclusion);

/** The parts that GitHub reads as text. Blocks and spans of code are shown unchanged. */
function outsideCode(body: string): string {
  return body.replaceAll(/^(`{3,}).*\n[\s\S]*?\n\1$/gm, "").replaceAll(/`[^`\n]*`/g, "");
}

describe("text that a pull request writes into its report", () => {
  it("mentions nobody, links nowhere and is not markup", () => {
    const { body } = commentOf(forged(hostile), "failure");
    const shown = outsideCode(body)
      .replace("<!-- spec-review -->", "")
      .replaceAll(/<(?:\/?(?:details|summary)|br)>/g, "");
    expect(shown).not.toMatch(/@\w|:\/\/|www\.|!\[|\]\(|<|(?<!&)#\d|GH-\d/);
  });

  it("no combination of characters is markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 60 }), (value) => {
        expect(outsideCode(text(value))).not.toMatch(
          /@\w|:\/\/|[<>*_[\]()|~!]|(?<!&)#\d|^\s*(?:[-+=]|\d+[.)])/,
        );
      }),
    );
  });

  it("a run that failed is never shown as passed, whatever failed", () => {
    const { body, quiet } = commentOf(harmless, "failure");
    expect(body).toContain("## Spec review: failed");
    expect(body).toContain("Another part of this run failed.");
    expect(quiet).toBe(false);
    expect(commentOf(harmless, "success")).toMatchObject({ quiet: true });
  });

  it.each([
    ["an error of the lint", { lint: { ...harmless.lint, added: [problem] } }],
    [
      "an error of the gate",
      { comparison: { ...harmless.comparison, gate: { errors: [problem], requiredBumps: [] } } },
    ],
    [
      "a bump that no changeset declares",
      { comparison: { ...harmless.comparison, gate: { errors: [], requiredBumps: [required] } } },
    ],
    ["no comparison", { comparison: undefined }],
  ])("a report that claims to have passed with %s is shown as failed", (_what, part) => {
    expect(commentOf({ ...harmless, ...part, passed: true }, "success").body).toContain(
      "## Spec review: failed",
    );
  });

  it("data of another shape is shown as a review that could not run, so that no older comment stays", () => {
    const broken = commentOf({ ...harmless, lint: "none" }, "success");
    expect(broken).toMatchObject({ quiet: false });
    expect(broken.body).toMatch(/could not run\n\n```text\n.*`lint` has an unexpected value/);
    for (const data of ["[]", "{", "", undefined])
      expect(comment(data, "success").body).toContain("## Spec review: could not run");
    expect(comment(undefined, "failure").body).toContain("The run wrote no report. Its log says why.");
  });

  it("keys that the template does not know are dropped", () => {
    expect(commentOf({ ...forged("x"), extra: hostile }, "success").body).not.toContain("acme");
  });

  it("the message of a review that could not run is shown unchanged", () => {
    const { body, quiet } = commentOf({ cannotRun: "This clone has no commit `main`." }, "failure");
    expect({ body, quiet }).toEqual({
      body: "<!-- spec-review -->\n## Spec review: could not run\n\n```text\nThis clone has no commit `main`.\n```",
      quiet: false,
    });
  });

  it("the comment fits into GitHub's limit, with every code block closed", () => {
    const { body } = commentOf(forged(`${"`".repeat(5)}\n${"a line\n".repeat(12_000)}`), "failure");
    expect(body.length).toBeLessThan(65_536);
    expect([...body.matchAll(/^`{6}(?:text)?$/gm)].length % 2).toBe(0);
    expect(body).toContain("The rest is in the report");
  });

  it("a list that is cut leaves the notice outside of it", () => {
    const changes = Array.from({ length: 8000 }, (_, index) => ({
      name: `Name${index}`,
      kind: "added",
      breaks: [],
    }));
    const types = { typesBump: "minor", changes };
    const { body } = commentOf({ ...harmless, comparison: { ...harmless.comparison, types } }, "failure");
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/<\/details>\n\nThe rest is in the report/);
  });
});

it("a change that reaches many operations names the first of them and the number of the others", () => {
  const operations = Array.from({ length: 100 }, (_, index) => `GET /a${index}`);
  const finding = { file: "f", line: 1, rule: "r", bump: "major", message: "m", operations, locations: [] };
  const { body } = commentOf(
    { ...harmless, comparison: { ...harmless.comparison, findings: [finding] } },
    "failure",
  );
  expect(body).toContain("**GET /a0, GET /a1, GET /a2, GET /a3, GET /a4, GET /a5 and 94 more**");
});

it("a report without changes for callers, but with a break of the types, says both", () => {
  const review = {
    base: { commit: "abc", ref: "main" },
    notes: [],
    passed: false,
    lint: { added: [], remaining: [], fixed: [] },
    comparison: {
      compared: true,
      bump: undefined,
      findings: [],
      changesets: [],
      types: {
        typesBump: "major",
        clientBump: undefined,
        changes: [{ name: "Part", kind: "removed", breaks: ["It is gone."], client: false }],
      },
      gate: { errors: [], requiredBumps: [], findings: [] },
    },
  } satisfies Review;
  expect(markdown(review)).toContain(
    "Nothing changes for people who call the API, but code that compiles against the types breaks.",
  );
});
