import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { runServer } from "verdaccio";
import { type Run, run } from "./run.ts";

export interface Registry extends AsyncDisposable {
  /** Ends with a slash. */
  readonly url: string;
  /** A file with the registry's address and a credential that may publish: an `.npmrc`. */
  readonly npmrc: string;
  readonly token: string;
}

/** Redirects connections to other machines to a port where nothing listens. */
export const loopbackOnly: Readonly<Record<string, string>> = {
  HTTP_PROXY: "http://127.0.0.1:9",
  HTTPS_PROXY: "http://127.0.0.1:9",
  NO_PROXY: "127.0.0.1,localhost",
};

/**
 * Starts an empty npm registry on this machine: no uplink, so a package that nobody published is not found.
 *
 * @param folder where it keeps everything
 */
export async function startRegistry(folder: string): Promise<Registry> {
  // Verdaccio types what it returns as `any`; its documentation says that it is a server of node:http.
  const server = (await runServer({
    storage: join(folder, "storage"),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1 } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    max_body_size: "100mb",
    log: { type: "file", path: join(folder, "registry.log"), level: "warn" },
  })) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server on a TCP port has this address.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const npmrc = join(folder, "npmrc");
  const token = await signUp(url);
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`);
  return {
    url,
    npmrc,
    token,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function signUp(url: string): Promise<string> {
  const user = { name: "rehearsal", password: "rehearsal-only" };
  const response = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(user),
  });
  // npm's sign-up API.
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry refused the user: ${response.status}`);
  return token;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: unknown;
}

/**
 * Publishes the third-party packages that our packages need at run time, from what pnpm has installed.
 *
 * @param folders the packages whose dependencies are published, and theirs
 * @returns `name@version` of each
 */
export async function publishDependencies(
  registry: Registry,
  folders: readonly string[],
  options: Run,
): Promise<string[]> {
  const published = new Set<string>();
  const queue = [...folders];
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    const manifest = readManifest(folder);
    const require = createRequire(join(folder, "package.json"));
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (dependency.startsWith("@nexudus-api/")) continue;
      const installed = findPackage(require, dependency);
      const { name, version } = readManifest(installed);
      if (published.has(`${name}@${version}`)) continue;
      published.add(`${name}@${version}`);
      queue.push(installed);
      await upload(registry, installed, options);
    }
  }
  return [...published];
}

/**
 * Packs an installed package and puts it into the registry. `pnpm publish` would go where the package's `publishConfig`
 * points, which is a real registry.
 */
async function upload(registry: Registry, installed: string, options: Run): Promise<void> {
  const { publishConfig: _, ...manifest } = readManifest(installed);
  const { name, version } = manifest;
  const file = `${name.replaceAll(/[@/]/g, "_")}-${version}.tgz`;
  const tarball = join(options.folder, file);
  // A tarball has everything in a folder named `package`. pnpm would run scripts, and the pnpm that the package asks for.
  const staging = mkdtempSync(join(options.folder, "staging-"));
  cpSync(installed, join(staging, "package"), {
    recursive: true,
    filter: (source) => !source.slice(installed.length).includes("node_modules"),
  });
  await run(["tar", "-czf", tarball, "-C", staging, "package"], options);
  const bytes = readFileSync(tarball);
  const dist = {
    shasum: createHash("sha1").update(bytes).digest("hex"),
    integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}`,
    tarball: `${registry.url}${name}/-/${file}`,
  };
  const response = await fetch(`${registry.url}${name.replace("/", "%2f")}`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${registry.token}` },
    body: JSON.stringify({
      _id: name,
      name,
      "dist-tags": { latest: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: {
        [file]: {
          content_type: "application/octet-stream",
          data: bytes.toString("base64"),
          length: bytes.length,
        },
      },
    }),
  });
  if (!response.ok)
    throw new Error(`The registry refused ${name}: ${response.status} ${await response.text()}`);
}

function readManifest(folder: string): Manifest {
  // What is installed has a manifest that npm accepted.
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Finds an installed package, whether or not it exports its package.json. */
function findPackage(require: NodeJS.Require, name: string): string {
  for (const modules of require.resolve.paths(name) ?? []) {
    try {
      return dirname(createRequire(join(modules, "_")).resolve(join(modules, name, "package.json")));
    } catch {
      // Not in this folder; the next one is a parent.
    }
  }
  throw new Error(`${name} is not installed. Run \`pnpm install\`.`);
}
