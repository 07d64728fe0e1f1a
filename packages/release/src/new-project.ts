// A project outside the repository, in an empty folder, that installs the published packages with a package manager.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./workspace-root.ts";
import { loopbackOnly, type Registry } from "./registry.ts";
import { run } from "./run.ts";

export const managers = ["npm", "pnpm", "yarn"] as const;
export type Manager = (typeof managers)[number];

const yarn = createRequire(import.meta.url).resolve("@yarnpkg/cli-dist/bin/yarn.js");

const yarnSettings = `unsafeHttpWhitelist: ["127.0.0.1"]
enableTelemetry: false
enableGlobalCache: false
npmMinimalAgeGate: 0
`;

/**
 * Makes an empty folder, whose only registry is the rehearsal's.
 *
 * @param node the path of the Node that everything runs on
 */
export function createProject(
  parent: string,
  registry: Registry,
  { node, npm }: { readonly node: string; readonly npm: string },
) {
  const home = mkdtempSync(join(parent, "new-project-"));
  const folder = join(home, "project");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(
    join(folder, ".yarnrc.yml"),
    `npmRegistryServer: "${registry.url.slice(0, -1)}"\n${yarnSettings}`,
  );
  const environment: Record<string, string> = {
    PATH: [dirname(node), npm, "/usr/bin", "/bin"].join(delimiter),
    ...loopbackOnly,
    HOME: home,
    npm_config_registry: registry.url,
    npm_config_cache: join(home, "npm"),
    npm_config_update_notifier: "false",
    PNPM_CONFIG_REGISTRY: registry.url,
    PNPM_CONFIG_STORE_DIR: join(home, "store"),
    PNPM_CONFIG_MINIMUM_RELEASE_AGE: "0",
    YARN_IGNORE_PATH: "1",
  };
  const execute = (command: readonly string[], expected: readonly number[] = [0]) =>
    run(command, { folder, environment, expected });
  const add: Readonly<Record<Manager, readonly string[]>> = {
    npm: ["npm", "install", "--no-audit", "--no-fund"],
    pnpm: [join(root, "node_modules/.bin/pnpm"), "add"],
    yarn: [process.execPath, yarn, "add"],
  };
  return {
    folder,
    install: (manager: Manager, ...packages: readonly string[]) => execute([...add[manager], ...packages]),
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    /** Runs a program with Node; with Yarn, through Yarn, which finds the packages. */
    run: (manager: Manager, ...words: readonly string[]) =>
      execute(manager === "yarn" ? [node, yarn, "node", ...words] : [node, ...words]),
    nodeVersion: async () => (await execute([node, "--version"])).text.trim(),
    /** Runs `npx @nexudus-api/sandbox`, expects that it refuses to start, and resolves with what it printed. */
    failToStartSandbox: async () =>
      (await execute(["npx", "--yes", "@nexudus-api/sandbox"], [2])).text.trim(),
    /** Runs `npx @nexudus-api/sandbox` until the returned object is disposed of. */
    startSandbox: () => startSandbox(folder, environment),
    /** Links a package of this workspace that is too large for the rehearsal's registry. */
    link(name: string) {
      const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
      symlinkSync(join(modules, name), join(folder, "node_modules", name), "junction");
    },
  };
}

async function startSandbox(folder: string, environment: Readonly<Record<string, string>>) {
  const started = performance.now();
  const child = spawn("npx", ["--yes", "@nexudus-api/sandbox", "--port", "0", "--seed", "20"], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const baseUrl = await readAddress(child);
  return {
    baseUrl,
    milliseconds: performance.now() - started,
    async [Symbol.asyncDispose]() {
      const closed = once(child, "close");
      // npx starts a shell, and that starts Node: the whole group ends.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      await closed;
    },
  };
}

async function readAddress(child: ChildProcess): Promise<string> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  }
  while (child.exitCode === null) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/api\b/.exec(text) ?? [];
    if (address !== undefined) return address;
    await Promise.race([once(child.stdout ?? child, "data"), once(child, "exit")]);
  }
  throw new Error(`The sandbox ended with ${child.exitCode}:\n${text}`);
}
