// The environment that `npm start` and `npm test` hand to pnpm, and so to every step. Network settings of the user reach
// every step; what is left out is named here, each with its reason. Runs on Node 18 and before the installation.

/** Variables that npm sets and pnpm must not inherit. Names are compared in lower case. */
const dropped = [
  {
    reason:
      "They describe the npm run that started this one. pnpm sets its own for the scripts that it runs.",
    names:
      /^npm_(command|execpath|node_execpath|lifecycle_.*|package_.*|config_(user_agent|npm_version|node_gyp|init_module))$/,
  },
  {
    reason:
      "They say where npm installs. The install script of the `node` package runs npm and must install next to itself.",
    names: /^npm_config_(prefix|local_prefix|global_prefix|global|location)$/,
  },
  {
    reason:
      "They leave parts of an installation out. The workspace needs all of it; pnpm-workspace.yaml lists the install scripts that may run.",
    names:
      /^npm_config_(omit|include|only|production|optional|dev|also|ignore_scripts|dry_run|package_lock_only|workspaces?|include_workspace_root)$/,
  },
];

/**
 * Settings that pnpm reads by another name than npm (checked with pnpm 12.21: of npm's names it reads only
 * `npm_config_userconfig`). `NODE_EXTRA_CA_CERTS` is read by pnpm, npm and Node.
 */
const translated = {
  npm_config_registry: "pnpm_config_registry",
  npm_config_cafile: "NODE_EXTRA_CA_CERTS",
  npm_config_proxy: "HTTP_PROXY",
  npm_config_https_proxy: "HTTPS_PROXY",
  npm_config_noproxy: "NO_PROXY",
};

/** Tests and the playground talk to servers on this machine, which no proxy can reach. */
const loopback = ["localhost", "127.0.0.1", "::1"];

/** Turns off the telemetry of build tools. */
const withoutTelemetry = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
};

/**
 * @param {NodeJS.ProcessEnv} user The environment that the user started npm with, and what npm added to it.
 * @param {string} node The Node that runs this script.
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(user, node) {
  const environment = Object.fromEntries(
    Object.entries(user).filter(([name]) => !dropped.some(({ names }) => names.test(name.toLowerCase()))),
  );
  for (const [from, to] of Object.entries(translated)) {
    const value = user[from] ?? user[from.toUpperCase()];
    const isSet = [to, to.toLowerCase(), to.toUpperCase()].some((name) => user[name]);
    if (value && !isSet) environment[to] = value;
  }
  const withoutProxy = [environment["NO_PROXY"], environment["no_proxy"], ...loopback]
    .filter(Boolean)
    .join(",");
  return {
    ...environment,
    NO_PROXY: withoutProxy,
    no_proxy: withoutProxy,
    ...withoutTelemetry,
    // The Node that npm runs on, in which the packed client is tested. After the first installation the PATH that npm
    // sets points to the workspace's own Node, so `node` is the last resort.
    HOST_NODE: user["npm_node_execpath"] ?? node,
  };
}
