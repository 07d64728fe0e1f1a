import { describe, expect, it } from "vitest";
import type { Finding } from "../compare/finding.ts";
import type { NewChangeset } from "./changesets.ts";
import { judge } from "./gate.ts";
import { placeholder } from "./changeset-text.ts";
import type { GeneratedTypes } from "../types/generated-types.ts";
import type { Bump } from "../policy/bump.ts";
import type { Rule } from "../policy/rules.ts";

const file = "spec/components/schemas/Coworker.yaml";
const names = ["@nexudus-api/spec", "@nexudus-api/types", "@nexudus-api/client", "@nexudus-api/sandbox"];
const published = new Map(names.map((name) => [name, "1.0.0"]));

function finding(bump: Bump, rule: Rule = "schema-type-changed"): Finding {
  return {
    rule,
    bump,
    message: "Type of `Email` widened.",
    operations: ["GET /spaces/coworkers"],
    locations: ["response 200 · Email"],
    file,
    line: 12,
  };
}

function changeset(
  releases: Readonly<Record<string, Bump | "none">>,
  summary = "Something changed.",
): NewChangeset {
  return {
    id: "brave-cats",
    summary,
    releases: Object.entries(releases).map(([name, type]) => ({ name, type })),
  };
}

const same: GeneratedTypes = { changes: [], typesBump: undefined, clientBump: undefined };
const broken: GeneratedTypes = {
  typesBump: "major",
  clientBump: "major",
  changes: [
    { name: "coworkers.record", kind: "changed", breaks: ["Type 'null' is not assignable."], client: true },
  ],
};

const messages = (gate: ReturnType<typeof judge>) => gate.errors.map(({ message }) => message).join("\n\n");

describe("changesets have to release what the changes need", () => {
  it("no change needs no changeset", () => {
    expect(judge([], same, [], published)).toMatchObject({ requiredBumps: [], errors: [] });
  });

  it.each([
    ["patch", "patch"],
    ["patch", "minor"],
    ["patch", "major"],
    ["minor", "minor"],
    ["minor", "major"],
    ["major", "major"],
  ] as const)("a change that needs %s passes with %s", (needed, declared) => {
    expect(
      judge([finding(needed)], same, [changeset({ "@nexudus-api/spec": declared })], published).errors,
    ).toEqual([]);
  });

  it.each([
    ["minor", "patch"],
    ["major", "patch"],
    ["major", "minor"],
    ["patch", "none"],
  ] as const)("a change that needs %s fails with %s, in the changeset's own file", (needed, declared) => {
    const gate = judge([finding(needed)], same, [changeset({ "@nexudus-api/spec": declared })], published);
    expect(gate.errors).toMatchObject([{ file: ".changeset/brave-cats.md", line: 1 }]);
    expect(messages(gate)).toContain(`releases @nexudus-api/spec as ${declared}, but it needs ${needed}`);
    expect(messages(gate)).toContain(`Write \`"@nexudus-api/spec": ${needed}\` in that file`);
  });

  it("a missing changeset fails at the changed line, with the packages and bumps that it needs", () => {
    const gate = judge([finding("major")], broken, [], published);
    expect(gate.errors).toMatchObject([{ file, line: 12 }]);
    expect(messages(gate)).toContain(
      '---\n"@nexudus-api/spec": major\n"@nexudus-api/types": major\n"@nexudus-api/client": major\n---',
    );
  });

  it("a changeset for another package fails, and the message names both packages", () => {
    const gate = judge([finding("minor")], same, [changeset({ "@nexudus-api/sandbox": "minor" })], published);
    expect(messages(gate)).toContain("name only @nexudus-api/sandbox: @nexudus-api/spec needs minor");
  });

  it("a changeset for a package that is not published fails", () => {
    const gate = judge([], same, [changeset({ "@nexudus-api/spce": "minor" })], published);
    expect(messages(gate)).toContain("names @nexudus-api/spce, which is not a published package");
  });

  it("several changesets count together: the highest bump of each package", () => {
    const sets = [
      changeset({ "@nexudus-api/spec": "patch" }),
      { ...changeset({ "@nexudus-api/spec": "major" }), id: "second" },
    ];
    expect(judge([finding("major")], same, sets, published).errors).toEqual([]);
  });

  it("a type that no longer compiles is a break of the types and of the client that returns it", () => {
    const gate = judge([finding("patch")], broken, [changeset({ "@nexudus-api/spec": "patch" })], published);
    expect(gate.requiredBumps.map((required) => [required.package, required.bump])).toEqual([
      ["@nexudus-api/spec", "patch"],
      ["@nexudus-api/types", "major"],
      ["@nexudus-api/client", "major"],
    ]);
    expect(messages(gate)).toContain("@nexudus-api/types needs major, @nexudus-api/client needs major");
  });

  it("a break of exported types that the client does not use requires no release of the client", () => {
    const changes = broken.changes.map((change) => ({ ...change, client: false }));
    const edited = { file: "spec/components/schemas/CoworkerFields.yaml", line: 3 };
    const gate = judge([], { changes, typesBump: "major", clientBump: undefined }, [], published, edited);
    expect(gate.requiredBumps.map((required) => [required.package, required.bump])).toEqual([
      ["@nexudus-api/types", "major"],
    ]);
    expect(gate.errors).toMatchObject([edited]);
  });

  it("below 1.0 a break is a minor, and the message says so", () => {
    const early = new Map(names.map((name) => [name, "0.3.1"]));
    const gate = judge([finding("major")], broken, [], early);
    expect(gate.requiredBumps.map(({ bump }) => bump)).toEqual(["minor", "minor", "minor"]);
    expect(messages(gate)).toContain("This is a break, which is a minor below version 1.0.");
  });

  it.each([placeholder, "what changes for people who use the API", ""])(
    "a changeset without a sentence is rejected: %j",
    (summary) => {
      const gate = judge(
        [finding("minor")],
        same,
        [changeset({ "@nexudus-api/spec": "minor" }, summary)],
        published,
      );
      expect(gate.errors).toMatchObject([{ file: ".changeset/brave-cats.md" }]);
      expect(messages(gate)).toContain("does not say what changes");
    },
  );

  it("a break is reported with the waiver that would lower it", () => {
    const gate = judge([finding("major")], same, [], published);
    expect(messages(gate)).toContain(`Waiver (schema-type-changed in ${file}): <how you know>`);
    expect(messages(judge([finding("minor")], same, [], published))).not.toContain("Waiver");
  });
});

it.each([
  ["a patch, if nothing else changes", [finding("major")], "`patch` is enough for @nexudus-api/spec"],
  ["a minor, if something is added", [finding("major"), finding("minor")], "`minor` is enough for"],
])("a break is reported with the bump that a waiver leaves: %s", (_what, changes, expected) => {
  const gate = judge(changes, same, [], published);
  expect(messages(gate)).toContain(expected);
});

it("below 1.0 a waiver of a break beside an addition promises no lower bump", () => {
  const early = new Map(names.map((name) => [name, "0.3.1"]));
  const gate = judge([finding("major"), finding("minor")], same, [], early);
  expect(messages(gate)).toContain("add a paragraph to the changeset. Other changes still need `minor`:");
  expect(messages(gate)).not.toContain("is enough");
});

const waived = (line: string, changes: readonly Finding[] = [finding("major")], bump: Bump = "patch") =>
  judge(
    changes,
    same,
    [changeset({ "@nexudus-api/spec": bump }, `Email may be null.\n\n${line}`)],
    published,
  );

describe("a waiver lowers the bump of a correction", () => {
  it("a waiver with rule, file and reason makes the change a patch, and the review shows the reason", () => {
    const gate = waived(
      `Waiver (schema-type-changed in ${file}): two public clients show that it\nhas always been null.`,
    );
    expect(gate.errors).toEqual([]);
    expect(gate.findings).toMatchObject([
      {
        bump: "patch",
        waiver: { changeset: "brave-cats", reason: "two public clients show that it has always been null." },
      },
    ]);
  });

  it("a waiver covers only its rule and file", () => {
    const line = `Waiver (schema-type-changed in ${file}): two public clients show that it is null.`;
    const gate = waived(line, [finding("major"), finding("major", "property-removed")]);
    expect(messages(gate)).toContain("@nexudus-api/spec as patch, but it needs major");
  });

  it("a waiver without a reason is rejected", () => {
    expect(messages(waived(`Waiver (schema-type-changed in ${file}): wrong.`))).toContain("gives no reason");
  });

  it("a waiver that matches no change is rejected, with the changes that can be waived", () => {
    const gate = waived(`Waiver (property-removed in ${file}): nobody has ever seen that field.`);
    expect(messages(gate)).toContain(`Changes that can be waived: schema-type-changed in ${file}.`);
  });

  it("a paragraph that starts like a waiver but is not one is rejected, not ignored", () => {
    expect(messages(waived("Waiver: Email was always nullable, honestly."))).toContain(
      "starts with “Waiver” but is not a waiver",
    );
  });
});
