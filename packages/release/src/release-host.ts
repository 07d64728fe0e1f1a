// A git host on this machine: a bare repository, and the jobs of release.yml run from the file.
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { parse } from "yaml";
import { sourceFiles } from "../../../scripts/source-files.ts";
import { changesetActions } from "./changeset-actions.ts";
import { publishedPackages } from "./published-packages.ts";
import { root } from "./workspace-root.ts";
import { loopbackOnly, type Registry } from "./registry.ts";
import { replaced, type Step, stepsOf } from "./release-workflow.ts";
import { type Outcome, run } from "./run.ts";

type Variables = Readonly<Record<string, string>>;

/** Writes the notes of a release, as `gh` does, if the release's tag exists. */
const gh = `#!/bin/sh
[ "$1 $2 $4" = "release edit --notes-file" ] || { echo "gh $*: not known here" >&2; exit 2; }
git ls-remote --exit-code --tags origin "refs/tags/$3" > /dev/null || { echo "release not found" >&2; exit 1; }
cp "$5" "$RELEASES/$(echo "$3" | tr / _).md"
`;

/** The account that the repository belongs to. */
export const owner = "rehearsal";

const gitconfig = `[user]
name = Rehearsal
email = rehearsal@example.com
[init]
defaultBranch = main
[gc]
auto = 0
[maintenance]
auto = false
`;

export class ReleaseHost {
  /** The `run:` lines that were executed. */
  readonly executed = new Set<string>();
  readonly #folder: string;
  readonly #environment: Variables;
  /** All jobs share one clone, because installing takes long. The output of a job is removed before the next one. */
  #runner: string | undefined;

  private constructor(folder: string, registry: Registry) {
    this.#folder = folder;
    this.#environment = hostEnvironment(folder, registry);
  }

  /**
   * Starts with one commit: the files of this checkout that git tracks or would add.
   *
   * @param folder where everything is kept
   */
  static async start(folder: string, registry: Registry): Promise<ReleaseHost> {
    for (const name of ["origin.git", "releases", "bin", "temporary", "artifacts"])
      mkdirSync(join(folder, name));
    writeFileSync(join(folder, "bin/gh"), gh);
    chmodSync(join(folder, "bin/gh"), 0o755);
    writeFileSync(join(folder, "gitconfig"), gitconfig);
    const host = new ReleaseHost(folder, registry);
    const first = join(folder, "first");
    for (const path of sourceFiles()) {
      mkdirSync(dirname(join(first, path)), { recursive: true });
      copyFileSync(join(root, path), join(first, path));
      // What `pnpm metadata` does when the repository gets its address.
      if (/(^|[/\\])package\.json$/.test(path)) {
        const manifest = readFileSync(join(root, path), "utf8");
        writeFileSync(join(first, path), manifest.replaceAll("github.com/OWNER/", `github.com/${owner}/`));
      }
    }
    for (const words of [
      ["init", "--quiet"],
      ["add", "--all"],
      ["commit", "--quiet", "--message", "The workspace"],
      ["clone", "--quiet", "--bare", ".", join(folder, "origin.git")],
    ]) {
      await host.#run(first, ["git", ...words]);
    }
    return host;
  }

  /** Clones the repository. Nothing is installed. */
  async clone(): Promise<string> {
    const target = mkdtempSync(join(this.#folder, "clone-"));
    await this.#run(this.#folder, ["git", "clone", "--quiet", join(this.#folder, "origin.git"), target]);
    return target;
  }

  /** Installs the workspace in a clone, without a network. The runner gets pnpm from npx. Here it is the pnpm of this checkout. */
  async install(target: string): Promise<void> {
    await this.#run(target, [join(root, "node_modules/.bin/pnpm"), "install", "--frozen-lockfile"]);
  }

  /** Runs a command in a clone, as the steps of a job do. */
  execute(target: string, command: readonly string[], expected: readonly number[] = [0]): Promise<Outcome> {
    const path = [join(target, "node_modules/.bin"), this.#environment["PATH"]].join(delimiter);
    return this.#run(target, command, expected, { PATH: path });
  }

  /**
   * Runs the steps of a job, such as `release/select`; resolves with its outputs.
   *
   * @param inputs the outputs of earlier jobs
   * @param event the commit that triggered the workflow, and the variables that GitHub sets for it
   */
  async runJob(
    job: string,
    inputs: Variables = {},
    event: { readonly ref: string; readonly variables?: Variables } = { ref: "origin/main" },
  ): Promise<Record<string, string>> {
    const folder = mkdtempSync(join(this.#folder, "temporary/job-"));
    const files: Record<string, string> = {};
    for (const name of ["GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) {
      writeFileSync((files[name] = join(folder, name)), "");
    }
    const linesOf = (name: string) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean);
    const outputs: Record<string, string> = {};
    let target = "";
    for (const step of stepsOf(job)) {
      const path = [...linesOf("GITHUB_PATH").toReversed(), this.#environment["PATH"]].join(delimiter);
      const variables = { ...event.variables, ...evaluate(step.env ?? {}), ...files, PATH: path };
      if (step.uses?.startsWith("actions/checkout@")) target = await this.#checkOut(step, event.ref);
      else if (step.run === undefined)
        Object.assign(outputs, await this.#act(step, target, inputs, variables));
      else await this.#runLine(step.run, target, variables);
    }
    for (const line of linesOf("GITHUB_OUTPUT")) {
      const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
      outputs[name] = value;
    }
    return outputs;
  }

  /** The notes of a release; `undefined` when `gh` wrote none. */
  notes(tag: string): string | undefined {
    const file = join(this.#folder, "releases", `${tag.replaceAll("/", "_")}.md`);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** The site that the last deployment published. */
  get pages(): string {
    return join(this.#folder, "artifacts/github-pages");
  }

  #run(folder: string, command: readonly string[], expected: readonly number[] = [0], more: Variables = {}) {
    return run(command, { folder, environment: { ...this.#environment, ...more }, expected });
  }

  async #checkOut(step: Step, ref: string): Promise<string> {
    if (this.#runner === undefined) {
      this.#runner = await this.clone();
      await this.install(this.#runner);
    }
    const git = (...words: string[]) => this.#run(this.#runner ?? "", ["git", ...words]);
    await git("fetch", "--quiet", "--tags", "--force");
    await git("checkout", "--quiet", "--force", "--detach", ref);
    await git("clean", "--quiet", "--force", "-dx", "--exclude=node_modules");
    // A shallow clone, which is the default of actions/checkout, has no tags.
    const tags = step.with?.["fetch-depth"] === 0 ? [] : (await git("tag", "--list")).text.split("\n");
    for (const tag of tags.filter(Boolean)) await git("tag", "--delete", tag);
    return this.#runner;
  }

  async #runLine(line: string, target: string, variables: Variables): Promise<void> {
    this.executed.add(line);
    const replacement = replaced(line);
    // `npm test` gets the workspace's tools from setup.mjs.
    const tools = replacement === line ? [] : [join(target, "node_modules/.bin")];
    const path = [...tools, variables["PATH"]].join(delimiter);
    await this.#run(target, ["bash", "-e", "-c", replacement], [0], {
      ...variables,
      PATH: path,
    });
  }

  async #act(step: Step, target: string, inputs: Variables, variables: Variables): Promise<Variables> {
    const [action = ""] = (step.uses ?? "").split("@");
    if (["actions/setup-node", "actions/deploy-pages"].includes(action)) return {};
    if (action.endsWith("-artifact")) {
      const artifact = join(this.#folder, "artifacts", String(step.with?.["name"] ?? "github-pages"));
      const path = String(step.with?.["path"]);
      if (action === "actions/download-artifact") cpSync(artifact, join(target, path), { recursive: true });
      else {
        const isFolder = statSync(join(target, path), { throwIfNoEntry: false })?.isDirectory() === true;
        const found = globSync(isFolder ? `${path}/*` : path, { cwd: target });
        if (found.length === 0) throw new Error(`${path}, which a job uploads, is not there.`);
        for (const one of found)
          cpSync(join(target, one), join(artifact, basename(one)), { recursive: true });
      }
      return {};
    }
    const act = changesetActions[action];
    if (act === undefined) throw new Error(`release.yml uses ${action}, which the rehearsal does not know.`);
    const execute = (command: readonly string[], more: Variables = {}) =>
      this.#run(target, command, [0], { ...variables, ...more });
    return act({ target, step, inputs, temporary: join(this.#folder, "temporary"), execute });
  }
}

/** Fills in the expressions that the workflows use in `env`. */
function evaluate(variables: Variables): Variables {
  const values: Variables = {
    "github.repository_owner": owner,
    "inputs.keep-version": "true",
    "github.event.repository.name": "nexudus-api",
    "github.event.workflow_run.conclusion": "success",
    "github.token": "not-a-token",
  };
  const fill = (text: string) =>
    text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      const value = values[expression];
      if (value === undefined) throw new Error(`The rehearsal has no value for ${expression}.`);
      return value;
    });
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fill(value)]));
}

function hostEnvironment(folder: string, registry: Registry): Variables {
  const systemPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((path) => path !== "" && !path.includes("node_modules"));
  // pnpm writes JSON or YAML here; both are YAML.
  const { storeDir } = parse(readFileSync(join(root, "node_modules/.modules.yaml"), "utf8")) as {
    storeDir: string;
  };
  return {
    // Node and npm come from setup-node there; pnpm is not on the path.
    PATH: [join(folder, "bin"), dirname(process.execPath), ...systemPath].join(delimiter),
    HOME: folder,
    ...loopbackOnly,
    CI: "true",
    npm_config_userconfig: registry.npmrc,
    NPM_CONFIG_REGISTRY: registry.url,
    // What pnpm has installed for this checkout, and nothing from a network.
    PNPM_CONFIG_STORE_DIR: dirname(storeDir),
    PNPM_CONFIG_OFFLINE: "true",
    PNPM_CONFIG_TRUST_LOCKFILE: "true",
    TURBO_CACHE_DIR: join(root, ".turbo/cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    REDOCLY_TELEMETRY: "off",
    GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
    RUNNER_TEMP: join(folder, "temporary"),
    RELEASES: join(folder, "releases"),
  };
}

/** Adds a changeset that releases every package. */
export async function addChangeset(folder: string, bump: "minor" | "major", summary: string): Promise<void> {
  const lines = (await publishedPackages()).map(({ name }) => `"${name}": ${bump}`);
  writeFileSync(join(folder, ".changeset/rehearsal.md"), `---\n${lines.join("\n")}\n---\n\n${summary}\n`);
}
