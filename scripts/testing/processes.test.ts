import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a test file of its own with the shared configuration, and returns what vitest prints. */
function runTests(code: string, environment: NodeJS.ProcessEnv = {}): string {
  // Inside the workspace, where the file can import vitest; git ignores the name.
  const folder = mkdtempSync(join(root, "reports-processes-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "example.test.ts"), code);
  const commandLine = ["run", "--config", join(root, "vitest.config.ts"), "--root", folder];
  const { stdout, stderr } = spawnSync("vitest", commandLine, {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...environment },
  });
  return stdout + stderr;
}

const imports = `
  import { spawn } from "node:child_process";
  import { once } from "node:events";
  import { expect, test } from "vitest";
  const startProcess = () => spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
`;

test("a process that a failed test leaves running has ended before the next test", () => {
  const output = runTests(`${imports}
    let child;
    test("fails", () => {
      child = startProcess();
      throw new Error("on purpose");
    });
    test("the next test", () => {
      expect(child.pid).toBeGreaterThan(0);
      expect(() => process.kill(child.pid, 0)).toThrow("ESRCH");
    });
  `);
  expect(output).toContain("1 failed | 1 passed");
});

test("a test that does not come to an end says which process it waits for", () => {
  const output = runTests(
    `${imports}
      const reported = new Promise((resolve) => {
        const { warn } = console;
        console.warn = (message) => {
          warn(message);
          if (message.includes("--eval setInterval")) resolve(message);
        };
      });
      test("waits", async () => {
        const child = startProcess();
        await reported;
        child.kill();
        await once(child, "exit");
      });
    `,
    { TEST_REPORT_AFTER: "200" },
  );
  expect(output).toMatch(
    /After \d+ s, .*example\.test\.ts is still waiting in: waits\n {2}process \d+: .* --eval setInterval/,
  );
  expect(output).toContain("1 passed");
});
