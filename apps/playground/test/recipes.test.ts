// Runs the recipes of the sandbox's README in what they name: vitest, Mock Service Worker, Playwright with Chromium, the
// command of the compose file and its health check. What they download in a user's project comes from the workspace.
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const require = createRequire(import.meta.url);
const sandboxPackage = dirname(fileURLToPath(import.meta.resolve("@nexudus-api/sandbox/package.json")));
const command = join(sandboxPackage, "dist/cli/cli.js");
const readme = readFileSync(join(sandboxPackage, "README.md"), "utf8");

/** The code blocks of a recipe: those between its name in bold and the next one. */
function recipe(name: string): string[] {
  const [, after = ""] = readme.split(`**${name}**`);
  const [own = ""] = after.split(/\n(?:\*\*|## )/);
  const blocks = [...own.matchAll(/```\w+\n(.*?)```/gs)].map(([, code = ""]) => code);
  if (blocks.length === 0) throw new Error(`The README has no recipe ${name}.`);
  return blocks;
}

/** Writes files into a folder in which this package's dependencies are found, until the test ends. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(import.meta.dirname, "reports-recipe-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Runs a program on the Node of the tests. Returns what it printed. */
async function run(folder: string, ...commandLine: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, commandLine, { cwd: folder });
  return stdout;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? String(address.port) : "";
}

/** In milliseconds: the test runners' own limits are for machines that do nothing else. */
const slow = 300_000;

const credentials = `{ authorization: "Basic " + btoa("admin@example.com:sandbox") }`;
const list = "https://spaces.nexudus.com/api/spaces/coworkers";

test("the first example of the README", async () => {
  const [, code = ""] = /## Use\n.*?```ts\n(.*?)```/s.exec(readme) ?? [];
  const folder = folderWith({ "use.ts": `${code}console.log(response.status);` });
  expect(await run(folder, "use.ts")).toBe("200\n");
});

test("the commands of the README", async () => {
  const [, block = ""] = /## Use\n.*?```sh\n(.*?)```/s.exec(readme) ?? [];
  const commandLines = block
    .trim()
    .split("\n")
    .map((line) => line.replace("npx @nexudus-api/sandbox ", "").split(" "));
  expect(commandLines).toHaveLength(4);
  const folder = folderWith({});
  for (const options of commandLines) {
    if (!options[0]?.startsWith("--")) {
      await run(folder, command, ...options);
      continue;
    }
    const commandLine = [command, ...options, "--port", "0"];
    const server = spawn(process.execPath, commandLine, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
    const ended = once(server, "exit");
    await once(server.stdout, "data");
    server.kill();
    expect(await ended).toEqual([0, null]);
  }
  await run(folder, command, "export", "other.jsonl", "--db", "other.db");
  const [exported, imported] = ["records.jsonl", "other.jsonl"].map((name) =>
    readFileSync(join(folder, name)),
  );
  expect(imported).toEqual(exported);
});

test("vitest", async () => {
  const folder = folderWith({ "greets.test.ts": recipe("vitest").join("\n") });
  const program = join(dirname(require.resolve("vitest/package.json")), "vitest.mjs");
  expect(await run(folder, program, "run", "--root", folder, `--testTimeout=${slow}`)).toMatch(/1 passed/);
});

test("Mock Service Worker", async () => {
  const asked = `const response = await fetch("${list}", { headers: ${credentials} });
    console.log(response.status); server.close();`;
  const folder = folderWith({ "msw.ts": `${recipe("Mock Service Worker").join("\n")}${asked}` });
  expect(await run(folder, "msw.ts")).toBe("200\n");
});

test("the global fetch", async () => {
  const [assignment = ""] = /globalThis\.fetch = sandbox\.fetch/.exec(readme) ?? [];
  const code = `import { createSandbox } from "@nexudus-api/sandbox";
    const sandbox = createSandbox();
    ${assignment};
    console.log((await fetch("${list}", { headers: ${credentials} })).status);`;
  expect(await run(folderWith({ "global.ts": code }), "global.ts")).toBe("200\n");
});

test("faults", async () => {
  const code = `import { createSandbox } from "@nexudus-api/sandbox";
    const sandbox = createSandbox();
    ${recipe("Faults").join("\n")}
    console.log(sandbox.faults.list().length);`;
  expect(await run(folderWith({ "faults.ts": code }), "faults.ts")).toBe("4\n");
});

test("Playwright, in Chromium, which asks before a page may reach this machine", async () => {
  const port = await freePort();
  const local = (code: string): string =>
    code
      .replaceAll("npx @nexudus-api/sandbox", `'${process.execPath}' '${command}'`)
      .replaceAll("4010", port);
  const [config = "", between = ""] = recipe("Playwright").map(local);
  const folder = folderWith({
    "recipe.config.ts": config,
    // The workspace's Chromium instead of the one that Playwright downloads.
    "playwright.config.ts": `import { findChromium } from "@nexudus-api/chromium";
      import config from "./recipe.config.ts";
      const launchOptions = await findChromium();
      export default {
        ...config,
        timeout: ${slow},
        webServer: { ...config.webServer, timeout: ${slow} },
        use: { ...config.use, launchOptions },
        testMatch: "*.spec.ts",
        outputDir: "results",
      };`,
    "page.spec.ts": `${between}
      import { expect } from "@playwright/test";
      const ask = async ({ page }, expected) => {
        const body = "<p>app</p>";
        await page.route("https://app.example.com/**", (route) => route.fulfill({ contentType: "text/html", body }));
        await page.goto("https://app.example.com/");
        const status = await page.evaluate(
          ([url, headers]) => fetch(url, { headers }).then(({ status }) => status, () => "refused"),
          ["http://127.0.0.1:${port}/api/spaces/coworkers", ${credentials}],
        );
        expect(status).toBe(expected);
      };
      test("with the permission", ({ page }) => ask({ page }, 200));
      test.describe(() => {
        test.use({ permissions: [] });
        test("without it", ({ page }) => ask({ page }, "refused"));
      });`,
  });
  const program = require.resolve("@playwright/test/cli");
  expect(await run(folder, program, "test", "--reporter=line", "--workers=1")).toMatch(/2 passed/);
});

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      { readonly image: string; readonly command: string; readonly healthcheck: { readonly test: string[] } }
    >
  >;
}

test("the compose file: its command serves, and its health check detects whether it does", async () => {
  const [text = ""] = recipe("Docker Compose");
  // The recipe is checked below, field by field.
  const { services } = parse(text) as Compose;
  const { nexudus } = services;
  expect(nexudus?.image).toBe("node:24-slim");
  const folder = folderWith({ "compose.yaml": text });
  const port = await freePort();
  const [npx, yes, name, ...options] = (nexudus?.command ?? "").split(" ");
  expect([npx, yes, name]).toEqual(["npx", "--yes", "@nexudus-api/sandbox"]);
  const local = options.map((option) => option.replace("4010", port).replace("/data", folder));
  const server = spawn(process.execPath, [command, ...local], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  await once(server.stdout, "data");
  const [kind, node, flag, script = ""] = nexudus?.healthcheck.test ?? [];
  expect([kind, node, flag]).toEqual(["CMD", "node", "-e"]);
  const check = () => spawnSync(process.execPath, ["-e", script.replace("4010", port)]).status;
  expect(check()).toBe(0);
  server.kill();
  await ended;
  expect(check()).toBe(1);
});

const hasCompose = spawnSync("docker", ["compose", "version"]).status === 0;

test.skipIf(!hasCompose)("docker compose reads the file (only where Docker is installed)", () => {
  const folder = folderWith({ "compose.yaml": recipe("Docker Compose").join("") });
  const { status, stderr } = spawnSync("docker", ["compose", "config", "--quiet"], { cwd: folder });
  expect([status, stderr.toString()]).toEqual([0, ""]);
});

test("the recipe for webhooks delivers to a receiver on this machine", async () => {
  const signatures: unknown[] = [];
  const receiver = createHttpServer((request, response) => {
    signatures.push(request.headers["x-nexudus-hook-signature"]);
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void receiver.close());
  await once(receiver, "listening");
  const address = receiver.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const [code = ""] = recipe("Webhooks");
  const folder = folderWith({ "webhooks.ts": code.replace("localhost:3000", `127.0.0.1:${port}`) });
  expect(await run(folder, "webhooks.ts")).toBe("CoworkerCreate delivered\n");
  expect(signatures).toEqual([expect.stringMatching(/^[0-9A-F]{64}$/)]);
});
