// A workspace of its own in a temporary git repository, for the tests that walk a pull request from edit to release.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Workspace {
  readonly root: string;
  /** Writes a file, and creates its folders. */
  write(name: string, text: string): void;
  read(name: string): string;
  /** Replaces the first occurrence, which must exist. */
  edit(name: string, from: string | RegExp, to: string): void;
  git(...commandLine: readonly string[]): string;
  commit(message: string): void;
  /** Resets to `main` on a new branch. */
  branch(name: string): void;
  remove(): void;
}

const files: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "workspace", "private": true }\n`,
  "pnpm-workspace.yaml": `packages:\n  - spec\n  - packages/*\n`,
  ".gitignore": "node_modules\n",
  ".changeset/config.json": `{ "changelog": "@changesets/cli/changelog", "commit": false, "access": "public", "baseBranch": "main", "updateInternalDependencies": "patch" }\n`,
  "spec/package.json": `{ "name": "@nexudus-api/spec", "version": "1.0.0" }\n`,
  "packages/types/package.json": `{ "name": "@nexudus-api/types", "version": "1.0.0" }\n`,
  "packages/client/package.json": `{ "name": "@nexudus-api/client", "version": "1.0.0", "dependencies": { "@nexudus-api/types": "workspace:*" } }\n`,
  "packages/tool/package.json": `{ "name": "@nexudus-api/tool", "version": "1.0.0", "private": true }\n`,
  "spec/redocly.yaml": `extends: [minimal]\ntelemetry: off\nrules:\n  operation-operationId-unique: error\n`,
  "spec/openapi.yaml": `openapi: 3.1.1
info:
  title: Widgets
  version: 1.0.0
servers:
  - url: https://api.example.org
security: []
tags:
  - name: Widgets
    description: What this document is about.
    x-nexudus-entity: Widget
paths:
  /spaces/widgets:
    $ref: paths/spaces_widgets.yaml
  /spaces/widgets/{id}:
    $ref: paths/spaces_widgets_{id}.yaml
`,
  "spec/paths/spaces_widgets.yaml": `get:
  operationId: listWidgets
  tags: [Widgets]
  summary: List widgets
  parameters:
    - name: Widget_Name
      in: query
      description: Widgets of this name.
      schema:
        type: string
  responses:
    "200":
      description: All of them.
      content:
        application/json:
          schema:
            type: array
            items:
              $ref: ../components/schemas/WidgetSummary.yaml
post:
  operationId: createWidget
  tags: [Widgets]
  summary: Create a widget
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/WidgetCreate.yaml
  responses:
    "200":
      description: Done.
put:
  operationId: replaceWidget
  tags: [Widgets]
  summary: Replace a widget
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/WidgetReplace.yaml
  responses:
    "200":
      description: Done.
`,
  "spec/paths/spaces_widgets_{id}.yaml": `parameters:
  - name: id
    in: path
    required: true
    schema:
      type: integer
get:
  operationId: getWidget
  tags: [Widgets]
  summary: Get a widget
  responses:
    "200":
      description: The widget.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/Widget.yaml
`,
  "spec/components/schemas/WidgetFields.yaml": `type: object
properties:
  Name:
    type: string
    description: What it is called.
  Size:
    type: integer
    description: How big it is.
`,
  "spec/components/schemas/Widget.yaml": `allOf:
  - $ref: ./WidgetFields.yaml
required: [Name, Size]
`,
  "spec/components/schemas/WidgetSummary.yaml": `allOf:
  - $ref: ./WidgetFields.yaml
required: [Name, Size]
`,
  "spec/components/schemas/WidgetCreate.yaml": `allOf:
  - $ref: ./WidgetFields.yaml
required: [Name]
`,
  "spec/components/schemas/WidgetReplace.yaml": `allOf:
  - $ref: ./WidgetFields.yaml
required: [Name]
`,
};

/** A workspace with a small document, committed on `main`. */
export function createWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), "pull-request-"));
  const workspace: Workspace = {
    root,
    write(name, text) {
      const file = join(root, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    read: (name) => readFileSync(join(root, name), "utf8"),
    edit(name, from, to) {
      const text = workspace.read(name);
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${name} has no ${String(from)} to edit.`);
      workspace.write(name, edited);
    },
    git(...commandLine) {
      const run = spawnSync("git", commandLine, { cwd: root, encoding: "utf8" });
      if (run.status !== 0) throw new Error(`git ${commandLine.join(" ")}: ${run.stderr}`);
      return run.stdout;
    },
    commit(message) {
      workspace.git("add", "--all");
      workspace.git("commit", "--quiet", "--message", message);
    },
    branch(name) {
      workspace.git("checkout", "--quiet", "--force", "-B", name, "main");
      workspace.git("clean", "--quiet", "--force", "-d");
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  // `changeset version` looks its changelog writer up from the workspace.
  mkdirSync(join(root, "node_modules", "@changesets"), { recursive: true });
  symlinkSync(
    dirname(fileURLToPath(import.meta.resolve("@changesets/cli/package.json"))),
    join(root, "node_modules", "@changesets", "cli"),
    "junction",
  );
  workspace.git("init", "--quiet", "--initial-branch", "main");
  workspace.git("config", "user.name", "A contributor");
  workspace.git("config", "user.email", "contributor@example.com");
  workspace.git("config", "commit.gpgsign", "false");
  // A commit can start `git gc` in the background, which would still write when the folder is removed.
  workspace.git("config", "gc.auto", "0");
  workspace.git("config", "maintenance.auto", "false");
  workspace.commit("The document");
  return workspace;
}

/** A changeset's text. */
export function changeset(releases: Readonly<Record<string, string>>, summary: string): string {
  const lines = Object.entries(releases).map(([name, bump]) => `"${name}": ${bump}`);
  return `---\n${lines.join("\n")}\n---\n\n${summary}\n`;
}
