import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packed, { inflate } from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

const remedy = `These tests need a Chromium. On Linux x64 it comes with the workspace (\`npx pnpm install\` brings
@sparticuz/chromium); elsewhere install Chrome or Chromium, or name one: CHROMIUM_PATH=/path/to/chromium.`;

/**
 * Starts a headless Chromium: the one that `CHROMIUM_PATH` names, else the one that the workspace installs from the
 * registry (Linux x64), else the machine's own. All checks of a real browser stay on: none of the flags that the
 * registry package recommends for cloud functions (they turn web security off) is used.
 *
 * @throws {Error} with the remedy when there is none, or when it does not start.
 */
export const launchChromium = (): Promise<Browser> => start((options) => chromium.launch(options));

/** Starts the same Chromium as a server that several test files share: `chromium.connect(server.wsEndpoint())`. */
export const launchChromiumServer = (): Promise<BrowserServer> =>
  start((options) => chromium.launchServer(options));

async function start<Started>(launch: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  try {
    return await launch(await findChromium());
  } catch (cause) {
    throw new Error(remedy, { cause });
  }
}

/** The path and environment of that Chromium, for programs that start it themselves. */
export async function findChromium(): Promise<LaunchOptions> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined) return { executablePath: named };
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium();
  const debian = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));
  return debian === undefined ? { channel: "chrome" } : { executablePath: debian };
}

/**
 * Unpacks the registry's Chromium once per version, into this package's `node_modules`, with the few libraries and the
 * font that a bare machine lacks.
 */
async function unpackChromium(): Promise<LaunchOptions> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url);
  if (manifest === undefined) throw new Error("@sparticuz/chromium is not installed.");
  const packages = join(dirname(manifest), "bin");
  // npm's own format.
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const caches = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
  const target = join(caches, `chromium-${version}`);
  if (!existsSync(target)) {
    mkdirSync(caches, { recursive: true });
    const unpacking = mkdtempSync(join(caches, "unpacking-"));
    await unpackInto(unpacking, packages);
    // The package's own list of font folders names folders that exist only in cloud functions.
    writeFileSync(
      join(unpacking, "fonts.conf"),
      `<fontconfig><dir>${target}/fonts</dir><cachedir>${target}/fonts-cache</cachedir></fontconfig>\n`,
    );
    try {
      renameSync(unpacking, target);
    } catch (error) {
      // Another process was faster; its copy is the same.
      rmSync(unpacking, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  const libraries = [join(target, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    executablePath: join(target, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined).join(":"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_FILE: join(target, "fonts.conf") }),
    },
  };
}

async function unpackInto(directory: string, packages: string): Promise<void> {
  // The package unpacks into the system's temporary folder, which it looks up at each call.
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = directory;
  try {
    await packed.executablePath(packages);
    await inflate(join(packages, "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
