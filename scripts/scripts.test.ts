// Promises of the two commands that hold before anything is installed, and of the guard that every task waits for.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Runs a script as if on another version of Node. */
function runOn(version: string, ...commandLine: string[]): Promise<{ code: number | null; text: string }> {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, ...commandLine],
      (_failure, stdout, stderr) => resolve({ code: child.exitCode, text: stdout + stderr }),
    );
  });
}

test("the guard passes on the pinned Node and says nothing", async () => {
  expect(await runOn(process.versions.node, script("guard.mjs"))).toEqual({ code: 0, text: "" });
});

test("the guard stops a script on any other Node, and says what to do", async () => {
  const { code, text } = await runOn("20.20.2", script("guard.mjs"));
  expect(code).toBe(1);
  expect(text).toContain("runs on Node 20.20.2");
  expect(text).toContain(`pinned to Node ${process.versions.node}`);
  expect(text).toContain("delete node_modules");
});

test("a Node that is too old to install is told so before anything is fetched", async () => {
  const { code, text } = await runOn("16.20.2", script("setup.mjs"), "verify");
  expect(code).toBe(2);
  expect(text).toContain("Node 16.20.2 is too old");
  expect(text).toContain("Install Node 18 or newer");
});

test("a script that package.json lacks is refused with the commands that exist", async () => {
  const { code, text } = await runOn(process.versions.node, script("setup.mjs"), "no-such-script");
  expect(code).toBe(2);
  expect(text).toContain("npm start");
});
