// What the two commands promise before anything is installed, what every task waits for, and what a hanging task says.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { runCommand } from "./run-command.ts";

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

test("a command that prints nothing is reported with the processes that it waits for, and continues", async () => {
  const folder = mkdtempSync(join(tmpdir(), "silent-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const said = vi.spyOn(console, "error").mockImplementation(() => writeFileSync(join(folder, "said"), ""));
  onTestFinished(() => said.mockRestore());
  // Ends when the report is there.
  const wait = `setInterval(() => fs.existsSync(${JSON.stringify(join(folder, "said"))}) && process.exit(3), 10)`;
  expect(await runCommand("node", ["--eval", wait], 100)).toBe(3);
  expect(said.mock.calls[0]?.[0]).toMatch(
    /^After \d+ s without output, still waiting for:\n {2}.*setInterval/,
  );
});

test("what a command prints is shown", async () => {
  const shown = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => shown.mockRestore());
  expect(await runCommand("node", ["--print", "'done'"])).toBe(0);
  expect(shown.mock.calls.join("")).toBe("done\n");
});
