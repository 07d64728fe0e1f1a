// Every task of turbo.json depends on this one. A script that silently ran on the machine's own Node could give other
// results (pnpm falls back to that Node if the `node` package was not allowed to link its binary).
import { readFileSync } from "node:fs";

const workspace = readFileSync(new URL("../pnpm-workspace.yaml", import.meta.url), "utf8");
const pinned = /^nodeVersion: (\S+)$/m.exec(workspace)?.[1];

if (process.versions.node !== pinned) {
  console.error(
    `This script runs on Node ${process.versions.node} (${process.execPath}), but the workspace is pinned to Node ${pinned}.
Remedy: delete node_modules and run \`npm start\` or \`npm test\`, which install the pinned Node; run other scripts through
pnpm (\`npx pnpm build\`), and keep \`allowBuilds: { node: true }\` in pnpm-workspace.yaml.`,
  );
  process.exit(1);
}
