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
// Tools of the build that report home unless told otherwise.
Object.assign(environment, {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
});

/**
 * Runs pnpm in the foreground; resolves with its exit code.
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
    });
    // Ctrl-C reaches the whole process group; staying until the child is gone keeps the terminal tidy.
    process.on("SIGINT", () => child.kill("SIGINT"));
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    process.on("SIGHUP", () => child.kill("SIGHUP"));
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
    "\nThe workspace could not be installed (see above). A changed package.json needs `npx pnpm install` and a commit of pnpm-lock.yaml.",
  );
  process.exit(installed);
}
process.exit(await run("run", script, ...scriptArguments));
