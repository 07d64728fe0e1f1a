// What the actions of changesets do, with git in place of GitHub's API.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "./release-workflow.ts";
import type { Outcome } from "./run.ts";

export interface ActionCall {
  /** The checkout. */
  readonly target: string;
  readonly step: Step;
  /** The outputs of earlier jobs. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The folder of the artifacts. */
  readonly temporary: string;
  /** Runs a command in the checkout. */
  readonly execute: (
    command: readonly string[],
    variables?: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
}

/** The `changeset` command, called as the actions call it. */
const changeset = ({ target, execute }: ActionCall, words: readonly string[], variables = {}) =>
  execute(["node", join(target, "node_modules/@changesets/cli/bin.js"), ...words], variables);

/**
 * By the action's name; each resolves with the action's outputs.
 *
 * @see https://github.com/changesets/action/tree/v2.1.1/src
 */
export const changesetActions: Readonly<
  Record<string, (call: ActionCall) => Promise<Readonly<Record<string, string>>>>
> = {
  async "changesets/action/select-mode"(call) {
    const { text } = await call.execute(["git", "ls-files", ".changeset/*.md"]);
    const pending = text.split("\n").filter((file) => file !== "" && !file.endsWith("README.md"));
    if (pending.length > 0) return { mode: "version" };
    const plan = join(mkdtempSync(join(call.temporary, "plan-")), "publish-plan.json");
    await changeset(call, ["publish-plan", "--output", plan]);
    // The action checks the same.
    const { plan: entries } = JSON.parse(readFileSync(plan, "utf8")) as { plan: unknown[] };
    return entries.length === 0 ? { mode: "none" } : { mode: "publish", plan };
  },
  async "changesets/action/version"({ step, execute }) {
    await execute(String(step.with?.["script"]).split(" "));
    await execute(["git", "add", "."]);
    await execute(["git", "commit", "--quiet", "--message", String(step.with?.["commit-message"])]);
    await execute(["git", "push", "--quiet", "--force", "origin", "HEAD:refs/heads/changeset-release/main"]);
    return {};
  },
  async "changesets/action/pack"(call) {
    const packed = mkdtempSync(join(call.temporary, "packed-"));
    await changeset(call, ["pack", "--out-dir", packed, "--from-publish-plan", call.inputs["plan"] ?? ""]);
    return { packed };
  },
  async "changesets/action/publish"(call) {
    const output = join(call.temporary, "changesets-output.ndjson");
    writeFileSync(output, "");
    // A statement of provenance is signed by the git host's identity, which does not exist here.
    const variables = { CHANGESETS_OUTPUT: output, PNPM_CONFIG_PROVENANCE: "false" };
    await changeset(call, ["publish", "--from-pack-dir", call.inputs["packed"] ?? ""], variables);
    const packages = readFileSync(output, "utf8")
      .split("\n")
      .filter(Boolean)
      // changesets' documented output events.
      .map((line) => JSON.parse(line) as { tag: string; packageName: string });
    for (const { tag } of packages) await call.execute(["git", "push", "--quiet", "origin", tag]);
    return {
      published: String(packages.length > 0),
      packages: JSON.stringify(packages.map(({ packageName }) => ({ name: packageName }))),
    };
  },
};
