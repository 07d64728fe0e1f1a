import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { childEnvironment } from "./environment.mjs";

const node = "/usr/local/bin/node";
const root = fileURLToPath(new URL("../", import.meta.url));

/** Settings that reach every step under the name that the user chose. */
const network = {
  NODE_EXTRA_CA_CERTS: "/etc/company.pem",
  SSL_CERT_FILE: "/etc/company.pem",
  SSL_CERT_DIR: "/etc/certs",
  HTTP_PROXY: "http://proxy.example.com:3128",
  HTTPS_PROXY: "http://proxy.example.com:3128",
  http_proxy: "http://proxy.example.com:3129",
  https_proxy: "http://proxy.example.com:3129",
  npm_config_registry: "https://registry.example.com/",
  npm_config_cafile: "/etc/company.pem",
  npm_config_proxy: "http://proxy.example.com:3128",
  npm_config_https_proxy: "http://proxy.example.com:3128",
  npm_config_userconfig: "/home/ada/.npmrc",
  npm_config_globalconfig: "/etc/npmrc",
  npm_config_cache: "/var/cache/npm",
  npm_config_strict_ssl: "",
  "npm_config_@example:registry": "https://registry.example.com/",
  "npm_config_//registry.example.com/:_authToken": "token",
  NPM_TOKEN: "token",
  NPM_CONFIG_REGISTRY: "https://registry.example.com/",
};

test("network settings and credentials of the user reach every step", () => {
  expect(childEnvironment(network, node)).toMatchObject(network);
});

test.each([
  ["npm_config_registry", "pnpm_config_registry", "https://registry.example.com/"],
  ["NPM_CONFIG_REGISTRY", "pnpm_config_registry", "https://registry.example.com/"],
  ["npm_config_cafile", "NODE_EXTRA_CA_CERTS", "/etc/company.pem"],
  ["npm_config_proxy", "HTTP_PROXY", "http://proxy.example.com:3128"],
  ["npm_config_https_proxy", "HTTPS_PROXY", "http://proxy.example.com:3128"],
])("%s reaches pnpm as %s, unless that is set", (from, to, value) => {
  expect(childEnvironment({ [from]: value }, node)[to]).toBe(value);
  expect(childEnvironment({ [from]: value, [to]: "chosen" }, node)[to]).toBe("chosen");
  const lower = childEnvironment({ [from]: value, [to.toLowerCase()]: "chosen" }, node);
  expect(lower[to.toLowerCase()]).toBe("chosen");
});

test("servers on this machine are never asked for through a proxy", () => {
  const { NO_PROXY, no_proxy } = childEnvironment({ NO_PROXY: ".example.com", no_proxy: "10.0.0.1" }, node);
  expect(NO_PROXY).toBe(".example.com,10.0.0.1,localhost,127.0.0.1,::1");
  expect(no_proxy).toBe(NO_PROXY);
  expect(childEnvironment({ npm_config_noproxy: ".example.com" }, node)["no_proxy"]).toBe(
    ".example.com,localhost,127.0.0.1,::1",
  );
});

test("what npm says about itself, and options that install less or elsewhere, are dropped", () => {
  const fromNpm = {
    npm_command: "test",
    npm_lifecycle_event: "test",
    npm_package_name: "nexudus-api",
    npm_config_user_agent: "npm/11.0.0",
    npm_config_prefix: "/usr",
    npm_config_local_prefix: "/home/ada/nexudus-api",
    npm_config_omit: "optional",
    NPM_CONFIG_PRODUCTION: "true",
    npm_config_ignore_scripts: "true",
  };
  expect(Object.keys(childEnvironment(fromNpm, node)).filter((name) => name in fromNpm)).toEqual([]);
});

test("HOST_NODE is the Node that npm runs on", () => {
  expect(childEnvironment({ npm_node_execpath: "/opt/node-26/bin/node" }, node)["HOST_NODE"]).toBe(
    "/opt/node-26/bin/node",
  );
  expect(childEnvironment({}, node)["HOST_NODE"]).toBe(node);
});

test("turbo lets the same network settings through to every task", () => {
  const passed = /"globalPassThroughEnv": \[([^\]]*)\]/.exec(readFileSync(join(root, "turbo.json"), "utf8"));
  const patterns = [...(passed?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
    ([, name = ""]) => new RegExp(`^${name.replaceAll("*", ".*")}$`),
  );
  const reaching = [...Object.keys(network), "NO_PROXY", "no_proxy", "pnpm_config_registry"];
  // Credentials are for the installation only. No task needs them.
  const kept = reaching.filter((name) => name !== "NPM_TOKEN");
  expect(kept.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "npm's settings arrive at the installation and at the script",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "setup-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ["package.json", "scripts/setup.mjs", "scripts/environment.mjs"]) {
      cpSync(join(root, name), join(folder, name));
    }
    const pnpm = join(folder, "node_modules/.bin/pnpm");
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    // Prints how it was called instead of installing anything. A shell script, because the path of Node may have spaces.
    writeFileSync(pnpm, '#!/bin/sh\necho "$1" "$pnpm_config_registry" "$NODE_EXTRA_CA_CERTS"\n');
    chmodSync(pnpm, 0o755);
    const { stdout } = await promisify(execFile)(process.execPath, ["scripts/setup.mjs", "verify"], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        npm_config_registry: "https://registry.example.com/",
        npm_config_cafile: "/dev/null",
      },
    });
    expect(stdout).toBe(
      "install https://registry.example.com/ /dev/null\nrun https://registry.example.com/ /dev/null\n",
    );
  },
);
