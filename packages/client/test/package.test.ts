// The packed package: its contents, types, size, and use in every supported runtime.
import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";
import { launchChromium } from "@nexudus-api/chromium";
import { exceptions, serverUrl } from "@nexudus-api/types/exceptions";
import { page, sendJson, serve } from "./server.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const types = realpathSync(join(root, "node_modules/@nexudus-api/types"));
const commands = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));
/** A project with both packages installed from their tarballs. */
const folder = mkdtempSync(join(tmpdir(), "nexudus-client-"));
let files: string[] = [];

beforeAll(async () => {
  for (const directory of [root, types]) {
    await run(join(commands, "pnpm"), ["pack", "--pack-destination", folder], { cwd: directory });
  }
  for (const archive of readdirSync(folder)) {
    const name = archive.includes("client") ? "client" : "types";
    const target = join(folder, "node_modules/@nexudus-api", name);
    mkdirSync(target, { recursive: true });
    await run("tar", ["-xzf", join(folder, archive), "-C", target, "--strip-components=1"]);
  }
  const client = join(folder, "node_modules/@nexudus-api/client");
  files = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(client.length + 1))
    .toSorted();
  // The only third-party dependency.
  const dependency = dirname(createRequire(import.meta.url).resolve("openapi-fetch/package.json"));
  cpSync(realpathSync(dependency), join(folder, "node_modules/openapi-fetch"), { recursive: true });
  const dependencies = { "@nexudus-api/client": "*", "@nexudus-api/types": "*", "openapi-fetch": "*" };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", dependencies }));
  cpSync(fileURLToPath(new URL("smoke.mjs", import.meta.url)), join(folder, "smoke.mjs"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("contents", () => {
  test("the tarball holds the code, its types, its source maps and their sources, and nothing else", () => {
    const sources = files.filter((file) => file.startsWith("src/"));
    const modules = sources.map((file) => file.slice("src/".length, -".ts".length));
    expect(files).toEqual(
      [
        "LICENSE",
        "README.md",
        "package.json",
        ...sources,
        ...modules.flatMap((name) =>
          [".d.ts", ".d.ts.map", ".js", ".js.map"].map((ending) => `dist/${name}${ending}`),
        ),
      ].toSorted(),
    );
    expect(modules).toContain("index");
    expect(files.filter((file) => /test|reports|consumer/.test(file))).toEqual([]);
  });

  test("no module imports a Node built-in, or anything but the two dependencies", () => {
    const manifest = Object(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
    expect(Object.keys(Object(manifest.dependencies))).toEqual(["@nexudus-api/types", "openapi-fetch"]);
    const imported = files
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import) "([^"]+)"/g)])
      .map(([, name]) => name)
      .filter((name) => !/^\.\.?\//.test(name ?? ""));
    expect(new Set(imported)).toEqual(
      new Set(["@nexudus-api/types/exceptions", "@nexudus-api/types/operations", "openapi-fetch"]),
    );
  });

  test("only transport.ts imports openapi-fetch", () => {
    const knowing = files.filter(
      (file) =>
        file.startsWith("src/") && /from "openapi-fetch"/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(knowing).toEqual(["src/transport.ts"]);
  });

  test("publint reports no problems", async () => {
    const { messages, pkg } = await publint({
      pkgDir: root,
      strict: true,
      pack: {
        files: files.map((name) => ({ name: join(root, name), data: readFileSync(join(root, name)) })),
      },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("attw resolves the types in every ESM mode", async () => {
    const archive =
      readdirSync(folder).find((file) => file.includes("client") && file.endsWith(".tgz")) ?? "";
    const attw = createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json");
    const arguments_ = [join(dirname(attw), "dist/index.js"), join(folder, archive), "--profile", "esm-only"];
    const { stdout } = await run(process.execPath, arguments_);
    expect(stdout).toContain("node16 (from ESM)");
    expect(stdout).not.toContain("No resolution (node16");
  });
});

/** Code, minified, with everything that it imports. */
async function bundled(code: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    logLevel: "error",
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins,
  });
  return outputFiles[0]?.text ?? "";
}

/** Leaves the metadata of all entities out. */
const withoutEntities: Plugin = {
  name: "without-entities",
  setup: (bundle) =>
    bundle.onLoad({ filter: /exceptions\.js$/ }, () => ({
      contents: `export const serverUrl = ${JSON.stringify(serverUrl)}; export const exceptions = {};`,
    })),
};

/** Kilobytes (1,000 bytes), minified and gzipped. */
async function sizeOf(code: string, plugins?: Plugin[]): Promise<number> {
  return gzipSync(await bundled(code, plugins), { level: 9 }).length / 1000;
}

describe("size", () => {
  // Separate bounds, so that a change of the spec that adds an entity does not need a smaller client.
  test.each([
    [
      13.2,
      `import { basic, createNexudusClient } from "@nexudus-api/client"; console.log(basic, createNexudusClient);`,
    ],
    [14.48, `export * from "@nexudus-api/client";`],
  ])("at most %d kB of code, and 25 bytes of metadata for each entity: %s", async (most, code) => {
    const entities = Object.values(exceptions).flatMap((module) => Object.keys(module));
    const whole = await sizeOf(code);
    const withoutMetadata = await sizeOf(code, [withoutEntities]);
    expect(withoutMetadata).toBeLessThanOrEqual(most);
    expect(whole).toBeGreaterThan(withoutMetadata);
    expect((whole - withoutMetadata) * 1000).toBeLessThanOrEqual(25 * entities.length);
  });

  test("the webhook receiver, which is not part of the client", async () => {
    const receiver = `import { parseWebhook, verifyWebhook } from "@nexudus-api/client/webhooks"; console.log(parseWebhook, verifyWebhook);`;
    expect(await sizeOf(receiver)).toBeLessThanOrEqual(2.1);
    expect(await bundled(`export * from "@nexudus-api/client";`)).not.toMatch(/hook-signature/i);
  });

  test("an unused import adds no bytes", async () => {
    expect(await sizeOf(`import "@nexudus-api/client";`)).toBeLessThan(0.05);
  });
});

const browserSmoke = `
  import { basic, bearer, createNexudusClient } from "@nexudus-api/client";
  const ids = await createNexudusClient({ baseUrl: "/api", auth: bearer("token") }).coworkers.list().all();
  let refused = false;
  try {
    createNexudusClient({ auth: basic({ username: "a", password: "b" }) });
  } catch (error) {
    refused = error instanceof TypeError;
  }
  document.title = ids.map(({ Id }) => Id) + "; " + refused;
`;

/** Runs smoke.mjs in a runtime, against a server that throttles, pages and rejects a record. */
async function smoke(signal: AbortSignal, runtime: string, ...options: string[]) {
  await using server = await serve(({ method }, response, count) => {
    if (count === 1) sendJson(response, "", 429, { "retry-after": "0" });
    else if (method === "POST")
      sendJson(response, { Errors: [{ PropertyName: "Country", Message: "is a required field" }] }, 400);
    else sendJson(response, page([{ Id: count }], count, count < 3));
  });
  const { stdout } = await run(runtime, [...options, join(folder, "smoke.mjs"), server.baseUrl], {
    cwd: folder,
    // Without these, Deno checks for updates and writes to the home folder.
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, "deno") },
    signal,
  });
  return { said: stdout.trim(), authorization: server.received[0]?.headers.authorization };
}

const smoked = {
  said: "ids 2,3; heard of 5; createCoworker failed with 400: Country is a required field",
  authorization: `Basic ${btoa("ada@example.com:secret")}`,
};

/** The binary of the `deno` package; undefined on platforms that it does not support. */
function findDeno(): string | undefined {
  const libc = process.platform === "linux" ? "-glibc" : "";
  const name = `@deno/${process.platform}-${process.arch}${libc}`;
  try {
    const deno = createRequire(createRequire(import.meta.url).resolve("deno/package.json"));
    return join(
      dirname(deno.resolve(`${name}/package.json`)),
      process.platform === "win32" ? "deno.exe" : "deno",
    );
  } catch {
    return undefined;
  }
}

/** Skips the test on a Node version that the package does not support. */
async function requireNode(node: string, oldest: number, { signal, skip }: TestContext): Promise<void> {
  const { stdout } = await run(node, ["--print", "process.versions.node"], { signal });
  skip(
    Number.parseInt(stdout, 10) < oldest,
    `Needs Node ${oldest} or newer; ${node} is Node ${stdout.trim()}.`,
  );
}

// No test downloads a runtime: `pnpm install` or the environment provides them.
describe("runtimes", () => {
  // scripts/setup.mjs sets HOST_NODE. CI starts `npm test` with every Node version that the client supports.
  const { HOST_NODE: hostNode = process.execPath } = process.env;
  const nodes = [
    { name: "the workspace's Node", node: process.execPath },
    { name: "the Node that started `npm test`", node: hostNode },
  ];

  test.for(nodes)("the tarball works in $name", async ({ node }, context) => {
    await requireNode(node, 20, context);
    expect(await smoke(context.signal, node)).toEqual(smoked);
  });

  test.for(nodes)("CommonJS can require it in $name, from Node 22 on", async ({ node }, context) => {
    await requireNode(node, 22, context);
    const code = 'console.log(typeof require("@nexudus-api/client").createNexudusClient)';
    const { stdout } = await run(node, ["--eval", code], { cwd: folder, signal: context.signal });
    expect(stdout.trim()).toBe("function");
  });

  test("the tarball works in Deno", async ({ signal, skip }) => {
    const deno = findDeno();
    skip(deno === undefined, `Deno has no package for ${process.platform} on ${process.arch}.`);
    const options = ["run", "--node-modules-dir=manual", "--no-remote", "--allow-net=127.0.0.1"];
    expect(await smoke(signal, deno ?? "", ...options)).toEqual(smoked);
  });

  test("the tarball works in Chromium, with a relative baseUrl, and keeps passwords out of the page", async () => {
    const { outputFiles } = await build({
      stdin: { contents: browserSmoke, resolveDir: folder },
      bundle: true,
      format: "esm",
      write: false,
    });
    const script = outputFiles[0]?.text ?? "";
    await using server = await serve(({ url }, response) => {
      if (url.startsWith("/api/")) sendJson(response, page([{ Id: 7 }], 1, false));
      else if (url === "/smoke.js")
        response.writeHead(200, { "content-type": "text/javascript" }).end(script);
      else
        response
          .writeHead(200, { "content-type": "text/html" })
          .end('<script type="module" src="/smoke.js"></script>');
    });
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      await tab.goto(server.origin);
      await tab.waitForFunction("document.title !== ''");
      expect(await tab.title()).toBe("7; true");
    } finally {
      await browser.close();
    }
    expect(server.received.find(({ url }) => url.startsWith("/api/"))?.headers.authorization).toBe(
      "Bearer token",
    );
  });
});
