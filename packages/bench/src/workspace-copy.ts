import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyWorkspace as copyTo } from "../../../scripts/copy-workspace.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A copy of this workspace that can be built and changed. */
export interface WorkspaceCopy extends Disposable {
  readonly folder: string;
  /** @throws {Error} with what the command printed when it fails */
  run(command: string, ...words: readonly string[]): void;
}

/** Copies the workspace, with links to what is installed. */
export function copyWorkspace(): WorkspaceCopy {
  // Inside the checkout, because Astro wants its own files and the site's under one folder. Git and turbo ignore it.
  const parent = mkdtempSync(join(root, "reports-bench-"));
  const folder = join(parent, "workspace");
  copyTo(folder);
  const commands = ["packages/bench/node_modules/.bin", "node_modules/.bin"].map((path) =>
    join(folder, path),
  );
  return {
    folder,
    run(command, ...words) {
      const { status, error, stdout, stderr } = spawnSync(command, words, {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 1024 ** 3,
        env: { ...process.env, PATH: [...commands, process.env["PATH"]].join(delimiter) },
      });
      if (status !== 0) {
        const output = `${stdout ?? ""}${stderr ?? ""}`.slice(-3000);
        throw new Error(`${command} ${words.join(" ")} failed:\n${output}`, { cause: error });
      }
    },
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** Files of `spec/` about teams. A further entity brings the same files under another name. */
const aboutTeams = /^(paths\/spaces_teams|components\/[a-z]+s\/[A-Za-z]*Team)/i;

/**
 * Adds entities to the copy's document. Each is a copy of the team, with its 11 operations, under its own name. Coworkers
 * do not change, so the document grows without more relations.
 */
export function growDocument({ folder }: WorkspaceCopy, entities: number): void {
  const spec = join(folder, "spec");
  const files = readdirSync(spec, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => aboutTeams.test(path));
  const main = join(spec, "openapi.yaml");
  let text = readFileSync(main, "utf8");
  const paths = /^ {2}\/spaces\/teams.*\n {4}\$ref: .*\n/gm;
  const block = [...text.matchAll(paths)].map(([entry]) => entry).join("");
  for (let number = 0; number < entities; number += 1) {
    const name = `${String.fromCodePoint(65 + Math.floor(number / 26), 97 + (number % 26))}Group`;
    const renamed = (source: string): string =>
      source
        // A coworker has no list of the copies.
        .replaceAll(", inverse: Teams", "")
        .replaceAll("Team", name)
        .replaceAll("team", name.toLowerCase());
    for (const path of files)
      writeFileSync(join(spec, renamed(path)), renamed(readFileSync(join(spec, path), "utf8")));
    text = text
      .replace(
        "  - name: Authentication\n",
        `  - name: ${name}s\n    x-nexudus-entity: ${name}\n    description: Once more what teams are.\n  - name: Authentication\n`,
      )
      .replace("tags: [Coworkers, Teams", `tags: [Coworkers, Teams, ${name}s`)
      .replace("  /token:\n", `${renamed(block)}  /token:\n`);
  }
  writeFileSync(main, text);
}
