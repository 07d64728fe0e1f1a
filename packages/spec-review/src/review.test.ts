// cspell:ignore onee
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formats } from "./report/formats.ts";
import { changeset, createWorkspace, type Workspace } from "./testing/pull-request.ts";
import { releaseNotes } from "./release-notes.ts";
import type { Review } from "./report/review-report.ts";
import { review } from "./review.ts";

const fields = "spec/components/schemas/WidgetFields.yaml";
const everywhere = {
  "@nexudus-api/spec": "major",
  "@nexudus-api/types": "major",
  "@nexudus-api/client": "major",
};

function errorsOf(result: Review): string {
  return (result.comparison?.gate.errors ?? [])
    .map(({ file, line, message }) => `${file}:${line} ${message}`)
    .join("\n\n");
}

describe("a pull request, from the edit to the release", () => {
  let workspace: Workspace;
  const judge = () => review({ directory: workspace.root });
  const makeNullable = () =>
    workspace.edit(fields, "  Size:\n    type: integer", '  Size:\n    type: [integer, "null"]');

  let start: string;
  beforeAll(() => {
    workspace = createWorkspace();
    start = workspace.git("rev-parse", "main").trim();
  });
  afterEach(() => {
    workspace.git("checkout", "--quiet", "--force", "--detach");
    workspace.git("branch", "--force", "main", start);
  });
  afterAll(() => workspace.remove());

  it("an edit that changes no meaning passes without a changeset", async () => {
    workspace.branch("reorder");
    workspace.edit(
      "spec/components/schemas/Widget.yaml",
      "required: [Name, Size]",
      "# Both are always there.\nrequired: [Size, Name]",
    );
    workspace.commit("Reorder");
    const result = await judge();
    expect(result.comparison?.findings).toEqual([]);
    expect(result.comparison?.types?.changes).toEqual([]);
    expect(result.comparison?.bump).toBeUndefined();
    expect(errorsOf(result)).toBe("");
    expect(result.passed).toBe(true);
  });

  it("a changed description needs a patch, and passes with one", async () => {
    workspace.branch("harmless");
    workspace.edit(fields, "How big it is.", "How big it is, in inches.");
    workspace.write(
      ".changeset/inches.md",
      changeset({ "@nexudus-api/spec": "patch" }, "Sizes are in inches."),
    );
    workspace.commit("Say the unit");
    const result = await judge();
    expect(result.comparison?.findings).toMatchObject([
      { rule: "text-changed", bump: "patch", file: fields, line: 8 },
    ]);
    expect(result.comparison?.gate.requiredBumps).toMatchObject([
      { package: "@nexudus-api/spec", bump: "patch", declared: "patch" },
    ]);
    expect(result.passed).toBe(true);
  });

  it("a new field without a changeset fails, and the error lists the packages and bumps that it needs", async () => {
    workspace.branch("missing");
    workspace.write(
      fields,
      `${workspace.read(fields)}  Colour:\n    type: string\n    description: What it looks like.\n`,
    );
    workspace.commit("Add a colour");
    const result = await judge();
    expect(result.passed).toBe(false);
    expect(result.comparison?.findings).toMatchObject([
      { rule: "property-added", bump: "minor", file: fields, line: 9 },
    ]);
    expect(result.comparison?.findings[0]?.operations).toEqual(
      expect.arrayContaining(["GET /spaces/widgets", "GET /spaces/widgets/{id}", "POST /spaces/widgets"]),
    );
    expect(errorsOf(result)).toContain('"@nexudus-api/spec": minor\n"@nexudus-api/types": minor');
    expect(errorsOf(result)).toContain("pnpm spec:review --fix");
    expect(errorsOf(result)).toContain(`${fields}:9`);
  });

  it("a breaking edit with a minor changeset fails and names the change, the file and the bump", async () => {
    workspace.branch("too-low");
    makeNullable();
    workspace.write(
      ".changeset/size.md",
      changeset(
        { "@nexudus-api/spec": "minor", "@nexudus-api/types": "minor", "@nexudus-api/client": "minor" },
        "Size may be null.",
      ),
    );
    workspace.commit("Size may be null");
    const result = await judge();
    expect(result.passed).toBe(false);
    expect(result.comparison?.bump).toBe("major");
    expect(errorsOf(result)).toContain(
      ".changeset/size.md releases @nexudus-api/spec as minor, but it needs major.",
    );
    expect(errorsOf(result)).toContain("Type widened from `integer` to `integer, null`");
    expect(
      result.comparison?.types?.changes.find(({ name }) => name === "Widget")?.breaks.join() ?? "",
    ).toContain("`Size`");
  });

  it("the same edit with a waiver is a patch of the document, and still a break of the types", async () => {
    workspace.branch("waived");
    makeNullable();
    workspace.write(
      ".changeset/size.md",
      changeset(
        { ...everywhere, "@nexudus-api/spec": "patch" },
        `Size may be null.\n\nWaiver (schema-type-widened in ${fields}): the service has always answered null, as the official example shows.`,
      ),
    );
    workspace.commit("Waive");
    const result = await judge();
    expect(errorsOf(result)).toBe("");
    expect(result.passed).toBe(true);
    expect(result.comparison?.findings.find(({ rule }) => rule === "schema-type-widened")).toMatchObject({
      bump: "patch",
      waiver: { changeset: "size", reason: expect.stringContaining("always answered null") },
    });
    expect(formats.markdown(result)).toContain("### Waived");
  });

  it("the same edit with a major changeset passes, and the release sets versions, changelogs and info.version", async () => {
    workspace.branch("major");
    makeNullable();
    workspace.write(".changeset/size.md", changeset(everywhere, "Size may be null."));
    workspace.commit("Size may be null");
    const before = await judge();
    expect(errorsOf(before)).toBe("");
    expect(before.passed).toBe(true);
    workspace.git("checkout", "--quiet", "main");
    workspace.git("merge", "--quiet", "major");

    workspace.branch("changeset-release");
    // The two commands of the root script `version`.
    const cli = join(dirname(fileURLToPath(import.meta.resolve("@changesets/cli/package.json"))), "bin.js");
    for (const script of [[cli, "version"], [fileURLToPath(new URL("info-version.ts", import.meta.url))]]) {
      const run = spawnSync(process.execPath, script, { cwd: workspace.root, encoding: "utf8" });
      expect(run.stderr + run.stdout).not.toContain("Error");
      expect(run.status).toBe(0);
    }
    for (const folder of ["spec", "packages/types", "packages/client"]) {
      expect(JSON.parse(workspace.read(`${folder}/package.json`))).toMatchObject({ version: "2.0.0" });
      expect(workspace.read(`${folder}/CHANGELOG.md`)).toContain("## 2.0.0");
    }
    expect(workspace.read("spec/CHANGELOG.md")).toContain("Size may be null.");
    expect(workspace.read("spec/openapi.yaml")).toContain("  title: Widgets\n  version: 2.0.0\nservers:");
    expect(existsSync(join(workspace.root, ".changeset/size.md"))).toBe(false);
    workspace.commit("Version packages");
    const release = await judge();
    expect(errorsOf(release)).toBe("");
    expect(release).toMatchObject({
      passed: true,
      comparison: { findings: [], gate: { requiredBumps: [] } },
    });
    workspace.git("tag", "@nexudus-api/spec@1.0.0", "main~1");
    const notes = await releaseNotes(workspace.root);
    expect(notes).toMatch(/^### Major Changes/);
    expect(notes).toContain("## What changes for the API since @nexudus-api/spec@1.0.0");
    expect(notes).toContain("Type widened from `integer` to `integer, null`");
  });
});

describe("clones, branches and documents in any state", () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = createWorkspace();
  });
  afterAll(() => workspace.remove());

  it("the review includes edits that are not committed, and changesets that git does not track", async () => {
    workspace.branch("dirty");
    workspace.edit(
      "spec/paths/spaces_widgets.yaml",
      "  operationId: createWidget",
      "  operationId: createWidget\n  deprecated: true",
    );
    workspace.write(".changeset/new.md", changeset(everywhere, "Widgets are no longer created here."));
    const result = await review({ directory: join(workspace.root, "spec", "paths") });
    expect(errorsOf(result)).toBe("");
    expect(result.notes).toContain("This review includes changes that are not committed.");
    expect(result.comparison?.findings).toMatchObject([
      {
        rule: "deprecated",
        file: "spec/paths/spaces_widgets.yaml",
        line: 22,
        operations: ["POST /spaces/widgets"],
      },
    ]);
    expect(result.passed).toBe(true);
  });

  it("renamed files change nothing for the API, and a renamed schema breaks code that names its type", async () => {
    workspace.branch("renamed");
    workspace.git("mv", "spec/paths/spaces_widgets.yaml", "spec/paths/widgets.yaml");
    workspace.edit("spec/openapi.yaml", "paths/spaces_widgets.yaml", "paths/widgets.yaml");
    workspace.git("mv", fields, "spec/components/schemas/WidgetGroup.yaml");
    for (const name of ["Widget", "WidgetSummary", "WidgetCreate", "WidgetReplace"]) {
      workspace.edit(`spec/components/schemas/${name}.yaml`, "WidgetFields", "WidgetGroup");
    }
    workspace.commit("Rename");
    const result = await review({ directory: workspace.root });
    expect(result.comparison?.findings).toEqual([]);
    expect(result.comparison?.types?.changes).toMatchObject([
      { name: "WidgetFields", kind: "removed" },
      { name: "WidgetGroup", kind: "added" },
    ]);
    expect(result.comparison?.gate.requiredBumps.map(({ package: name, bump }) => `${name} ${bump}`)).toEqual(
      ["@nexudus-api/types major"],
    );
    expect(errorsOf(result)).toContain("spec/components/schemas/WidgetGroup.yaml:1 The changeset is missing");
  });

  it("a way to authenticate that is removed for the whole document is one change, at its line in the document", async () => {
    workspace.branch("security");
    const schemes = ["key", "basic"].map((name) => `    ${name}:\n      type: http\n      scheme: basic\n`);
    workspace.edit("spec/openapi.yaml", "security: []", "security:\n  - key: []\n  - basic: []");
    workspace.write(
      "spec/openapi.yaml",
      `${workspace.read("spec/openapi.yaml")}components:\n  securitySchemes:\n${schemes.join("")}`,
    );
    workspace.commit("Two ways to authenticate");
    workspace.edit("spec/openapi.yaml", "  - basic: []\n", "");
    const result = await review({ directory: workspace.root, base: "HEAD" });
    const found = result.comparison?.findings.map(({ message, file, line }) => [message, `${file}:${line}`]);
    expect(found).toEqual([["`basic` is no longer accepted.", "spec/openapi.yaml:8"]]);
    expect(result.comparison?.findings[0]?.operations).toHaveLength(4);
  });

  it("a removal is reported at the line where it was, in the file as it is now", async () => {
    workspace.branch("removed");
    workspace.edit(
      "spec/components/schemas/WidgetFields.yaml",
      "  Size:\n    type: integer\n    description: How big it is.\n",
      "",
    );
    for (const name of ["Widget", "WidgetSummary"])
      workspace.edit(`spec/components/schemas/${name}.yaml`, "[Name, Size]", "[Name]");
    workspace.edit(
      "spec/paths/spaces_widgets.yaml",
      "  parameters:\n    - name: Widget_Name\n      in: query\n      description: Widgets of this name.\n      schema:\n        type: string\n",
      "",
    );
    workspace.commit("Remove");
    const result = await review({ directory: workspace.root });
    expect(result.comparison?.findings.map(({ rule, bump, file, line }) => [rule, bump, file, line])).toEqual(
      expect.arrayContaining([
        ["property-removed", "major", "spec/components/schemas/WidgetFields.yaml", 5],
        ["property-removed", "major", "spec/components/schemas/WidgetFields.yaml", 5],
        ["parameter-removed", "major", "spec/paths/spaces_widgets.yaml", 4],
      ]),
    );
    expect(formats.github(result)).toContain(
      "::warning file=spec/paths/spaces_widgets.yaml,line=4,title=major%3A parameter-removed::",
    );
  });

  it("a base without a document makes everything new: a minor, without breaks", async () => {
    workspace.branch("first");
    workspace.git("checkout", "--quiet", "--orphan", "empty");
    workspace.git("rm", "-r", "--quiet", "--cached", "spec");
    workspace.git("commit", "--quiet", "--message", "No document yet");
    workspace.commit("The document");
    workspace.write(".changeset/first.md", changeset({ "@nexudus-api/spec": "minor" }, "The first version."));
    const result = await review({ directory: workspace.root, base: "HEAD~1" });
    expect(result.notes.join()).toContain("HEAD~1 has no spec/openapi.yaml");
    expect(result.comparison?.bump).toBe("minor");
    expect(result.passed).toBe(true);
  });

  it("a base whose document cannot be read is reported, and a pull request that fixes it can pass", async () => {
    workspace.branch("broken-base");
    workspace.edit("spec/openapi.yaml", "security: []", "security: [");
    workspace.commit("Break it");
    workspace.edit("spec/openapi.yaml", "security: [", "security: []");
    workspace.commit("Mend it");
    const result = await review({ directory: workspace.root, base: "HEAD~1" });
    expect(result.notes.join()).toMatch(
      /Nothing was compared, because the document of HEAD~1 cannot be read \(spec\/openapi\.yaml:\d+: /,
    );
    expect(formats.stylish(result)).toContain("Passed, but nothing was compared.");
    expect(result.passed).toBe(true);
  });

  it("lint problems are listed as new, fixed and remaining", async () => {
    workspace.branch("lint");
    workspace.edit(
      "spec/paths/spaces_widgets_{id}.yaml",
      "operationId: getWidget",
      "operationId: listWidgets",
    );
    workspace.commit("Duplicate an operationId");
    const worse = await review({ directory: workspace.root });
    expect(worse.lint.added).toMatchObject([
      {
        rule: "operation-operationId-unique",
        severity: "error",
        file: expect.stringMatching(/^paths\//),
        line: expect.any(Number),
      },
    ]);
    expect(worse.passed).toBe(false);
    workspace.edit(
      "spec/paths/spaces_widgets_{id}.yaml",
      "operationId: listWidgets",
      "operationId: getWidget",
    );
    const better = await review({ directory: workspace.root, base: "HEAD" });
    expect(better.lint).toMatchObject({
      added: [],
      remaining: [],
      fixed: [{ rule: "operation-operationId-unique" }],
    });
  });

  it("a version that was edited by hand is rejected", async () => {
    workspace.branch("version");
    workspace.edit("spec/openapi.yaml", "version: 1.0.0", "version: 1.2.0");
    const result = await review({ directory: workspace.root });
    expect(errorsOf(result)).toContain(
      "spec/openapi.yaml:4 info.version is 1.2.0, and the package @nexudus-api/spec has version 1.0.0",
    );
    expect(result.passed).toBe(false);
  });
});

describe("this project's own document", () => {
  it("changes are reported at their lines, also of what is generated, with every operation that they reach", async () => {
    const workspace = createWorkspace();
    try {
      const own = fileURLToPath(new URL("../../../spec", import.meta.url));
      rmSync(join(workspace.root, "spec"), { recursive: true });
      cpSync(own, join(workspace.root, "spec"), {
        recursive: true,
        filter: (name) => !/[\\/](?:node_modules|dist|reports)(?:[\\/]|$)/.test(name),
      });
      symlinkSync(join(own, "node_modules"), join(workspace.root, "spec", "node_modules"), "junction");
      // Two of the generated entities are enough, and take a third of the time.
      for (const left of [
        /^ {4}x-nexudus-generate: (?!.*\/(?:TaxRate|WebHook)\.).*\n/gm,
        /^ {4}x-nexudus-entity: (?!(?:TaxRate|WebHook|Coworker|Team)$).*\n/gm,
      ])
        workspace.edit("spec/openapi.yaml", left, "");
      const entities = join(workspace.root, "spec/entities");
      for (const name of readdirSync(entities))
        if (!["TaxRate.yaml", "WebHook.yaml"].includes(name)) rmSync(join(entities, name));
      workspace.commit("Our document");
      /** Replaces a line below another one; returns where it is. */
      const edit = (name: string, above: string, from: string, to: string) => {
        const file = `spec/${name}`;
        const line = workspace.read(file).split("\n").indexOf(above) + 2;
        workspace.edit(file, `${above}\n${from}`, `${above}\n${to}`);
        return `${file}:${line}`;
      };
      const nullable = '    type: [string, "null"]';
      const schemas = "components/schemas";
      const fullName = edit(
        `${schemas}/CoworkerSummaryFields.yaml`,
        "  FullName:",
        "    type: string",
        nullable,
      );
      const taxRate = edit(`${schemas}/TaxRateFields.yaml`, "  Name:", "    type: string", nullable);
      const page = edit("components/parameters/Page.yaml", "  type: integer", "  minimum: 1", "  minimum: 0");
      const operations = edit(
        "entities/TaxRate.yaml",
        "many: tax rates",
        "operations: [list, get, getMany, create, replace, delete, commands, run]",
        "operations: [list, get, getMany, create, replace, commands, run]",
      );
      const result = await review({ directory: workspace.root, base: "HEAD" });
      expect(result.lint.added).toEqual([]);
      const found = result.comparison?.findings.map(
        ({ bump, rule, file, line, operations: reached }) =>
          [`${bump} ${rule} ${file}:${line}`, reached] as const,
      );
      expect(new Map(found)).toEqual(
        new Map([
          [
            `minor schema-limit-widened ${page}`,
            expect.arrayContaining(["GET /spaces/teams", "GET /sys/taxrates"]),
          ],
          [
            `major schema-type-widened ${fullName}`,
            [
              "GET /spaces/coworkers",
              "GET /spaces/coworkers/",
              "GET /spaces/coworkers/{id}",
              "POST CoworkerCreate",
              "POST CoworkerDelete",
              "POST CoworkerUpdate",
            ],
          ],
          [`minor schema-type-widened ${fullName}`, ["POST /spaces/coworkers", "PUT /spaces/coworkers"]],
          [
            `major schema-type-widened ${taxRate}`,
            ["GET /sys/taxrates", "GET /sys/taxrates/", "GET /sys/taxrates/{id}"],
          ],
          [`minor schema-type-widened ${taxRate}`, ["POST /sys/taxrates", "PUT /sys/taxrates"]],
          [`major operation-removed ${operations}`, ["DELETE /sys/taxrates/{id}"]],
        ]),
      );
      expect(result.comparison?.types?.typesBump).toBe("major");

      workspace.commit("First changes");
      const places = async () => {
        const { comparison } = await review({ directory: workspace.root, base: "HEAD" });
        return new Set(comparison?.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`));
      };
      const rateFields = `spec/${schemas}/TaxRateFields.yaml`;
      workspace.edit(
        rateFields,
        "properties:\n",
        "$&  Colour: { type: string, description: Of its label. }\n",
      );
      expect(await places()).toEqual(
        new Set(
          ["property-added", "parameter-added", "text-changed"].map((rule) => `${rule} ${rateFields}:4`),
        ),
      );
      workspace.commit("A field");
      workspace.edit("spec/components/examples/TaxRateRecord.yaml", "Rate: 20", "Rate: 21");
      expect(await places()).toEqual(new Set(["text-changed spec/components/examples/TaxRateRecord.yaml:6"]));
      workspace.commit("A record");
      workspace.edit("spec/entities/TaxRate.yaml", "Name, Rate]", "Name]");
      expect(await places()).toEqual(new Set(["required-properties-removed spec/entities/TaxRate.yaml:6"]));

      workspace.commit("A body");
      const filter = edit(
        `${schemas}/FilterDateTime.yaml`,
        "type: string",
        "description: |",
        "maxLength: 30\ndescription: |",
      );
      expect(await places()).toEqual(new Set([`schema-limit-narrowed ${filter}`]));
      workspace.commit("A limit of all filters by time");
      const events = `spec/${schemas}/WebhookAction.yaml`;
      workspace.edit(events, "  - TeamDeleted\n", "  - TeamRemoved\n");
      const line = workspace.read(events).split("\n").indexOf("  - TeamRemoved") + 1;
      expect(await places()).toEqual(
        new Set(
          ["callback-removed", "callback-added", "text-changed"].map((rule) => `${rule} ${events}:${line}`),
        ),
      );

      workspace.edit("spec/entities/TaxRate.yaml", "\none:", "\nonee:");
      const unreadable = await review({ directory: workspace.root, base: "HEAD" });
      expect(unreadable.lint.added).toEqual([
        expect.objectContaining({
          file: "entities/TaxRate.yaml",
          line: 2,
          message: expect.stringMatching(/^The key `onee` is unknown\. Write `one` instead\./),
        }),
      ]);
    } finally {
      workspace.remove();
    }
  });
});
