// `npm start` and `npm test` come here. This file alone runs on the machine's own Node (18 or newer) and before
// anything is installed, so it uses nothing but what every Node has. It installs the workspace with the pinned
// pnpm, then hands over to a script of package.json that runs on the pinned Node.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const [script, ...scriptArguments] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

if (Number.parseInt(process.versions.node, 10) < 18) {
  console.error(
    `Node ${process.versions.node} is too old to install this workspace. Install Node 18 or newer, then run the command again.`,
  );
  process.exit(2);
}
if (typeof script !== "string" || !(script in manifest.scripts)) {
  console.error("Run `npm start` or `npm test`; this file needs the name of a script in package.json.");
  process.exit(2);
}

const pnpmVersion = manifest.devEngines.packageManager.version;
const windows = process.platform === "win32";
const localPnpm = fileURLToPath(
  new URL(`../node_modules/.bin/pnpm${windows ? ".cmd" : ""}`, import.meta.url),
);
const pnpm = existsSync(localPnpm)
  ? [localPnpm]
  : [windows ? "npx.cmd" : "npx", "--yes", `pnpm@${pnpmVersion}`];

// npm hands its own settings down as npm_config_*; pnpm would read them as its own and warn.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(config|package|lifecycle|command|execpath|node_execpath)/i.test(name),
  ),
);
// The packed client is tried in the Node that the machine has. After the first install npm's PATH leads to the
// workspace's own Node, so npm is asked which one it runs on.
environment["HOST_NODE"] = process.env["npm_node_execpath"] ?? process.execPath;
// Tools of the build that report home unless told otherwise.
Object.assign(environment, {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
});

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;

/**
 * Ends what is running, to the last process: pnpm hands no signal on, so the whole group gets it.
 * @param {NodeJS.Signals} signal
 */
function end(signal) {
  if (running?.pid === undefined) process.exit(1);
  if (windows) running.kill(signal);
  else process.kill(-running.pid, signal);
}
process.on("SIGINT", () => end("SIGINT"));
process.on("SIGTERM", () => end("SIGTERM"));
process.on("SIGHUP", () => end("SIGHUP"));
// npm and its shell end without a word to us when they alone are told to: then this process has another parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || end("SIGTERM"), 500).unref();

/**
 * Runs pnpm; resolves with its exit code.
 * @param {...string} pnpmArguments
 * @returns {Promise<number>}
 */
const run = (...pnpmArguments) =>
  new Promise((resolve) => {
    const [command = "pnpm", ...prefix] = pnpm;
    const child = spawn(command, [...prefix, ...pnpmArguments], {
      cwd: root,
      env: environment,
      stdio: "inherit",
      shell: windows,
      // A group of its own, which `end` can address.
      detached: !windows,
    });
    running = child;
    child.on("error", (error) => {
      console.error(
        `Could not run ${command}: ${error.message}. npm (which brings npx) has to be on the PATH.`,
      );
      resolve(2);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });

const installed = await run("install", "--frozen-lockfile");
if (installed !== 0) {
  console.error(
    "\nThe workspace could not be installed; the reason stands above. If it is the lockfile, a package.json was changed: run `npx pnpm install` and commit pnpm-lock.yaml.",
  );
  process.exit(installed);
}
process.exit(await run("run", script, ...scriptArguments));
