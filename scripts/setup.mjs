// `npm start` and `npm test` run this file. It runs on the machine's own Node (18 or newer) before anything is installed,
// so it uses only what every Node has. It installs the workspace with the pinned pnpm, then runs a script of
// package.json on the pinned Node.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { childEnvironment } from "./environment.mjs";

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
  console.error(`package.json has no script "${script ?? ""}". Run \`npm start\` or \`npm test\`.`);
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

const environment = childEnvironment(process.env, process.execPath);

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;

/**
 * Signals every process of the running command. pnpm does not forward signals, so the whole process group gets it.
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
// npm does not forward a signal that only npm gets. When npm ends, this process gets another parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || end("SIGTERM"), 500).unref();

/**
 * Runs pnpm and resolves with its exit code.
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
      // Gives the command a process group, which `end` can signal.
      detached: !windows,
    });
    running = child;
    child.on("error", (error) => {
      console.error(
        `Could not run ${command}: ${error.message}. Put npm, which brings npx, on the PATH and run the command again.`,
      );
      resolve(2);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });

const started = Date.now();
const reminder = setInterval(() => {
  const seconds = Math.round((Date.now() - started) / 1000);
  console.error(
    `After ${seconds} s, still waiting for \`pnpm install\`. A first installation downloads about 300 MB; if nothing moves, check the registry and proxy settings (\`npm config list\`).`,
  );
}, 30_000);
const installed = await run("install", "--frozen-lockfile");
clearInterval(reminder);
if (installed !== 0) {
  console.error(
    "\nCould not install the workspace. See the error above. If the lockfile is out of date, run `npx pnpm install` and commit pnpm-lock.yaml.",
  );
  process.exit(installed);
}
process.exit(await run("run", script, ...scriptArguments));
