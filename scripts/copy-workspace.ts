// A copy of this workspace that can be built and changed. The original may be a source archive without git.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Every file of the workspace that .gitignore does not name, relative to the root. */
export function sourceFiles(): string[] {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const exclude = [".git", ...ignored].map((name) => `**/${name.replace(/\/$/, "")}`);
  // "*" does not match a name that starts with a dot.
  return globSync(["**/*", "**/.*", "**/.*/**/*"], { cwd: root, exclude })
    .filter((path) => statSync(join(root, path)).isFile())
    .toSorted();
}

/** Copies the sources into a new git repository and links what is installed. */
export function copyWorkspace(target: string): void {
  const files = sourceFiles();
  for (const path of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(root, path), join(target, path));
  }
  // The folder is new and holds links, so that what tools keep in node_modules stays in the copy.
  mkdirSync(join(target, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name.startsWith(".") && name !== ".bin" && name !== ".pnpm") continue;
    symlinkSync(join(root, "node_modules", name), join(target, "node_modules", name), "junction");
  }
  for (const path of files.filter((file) => /[/\\]package\.json$/.test(file))) {
    const installed = join(dirname(path), "node_modules");
    if (!existsSync(join(root, installed))) continue;
    // pnpm links packages of the workspace by relative paths, which lead to the packages of the copy.
    cpSync(join(root, installed), join(target, installed), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !/node_modules[/\\]\.(?!bin)/.test(source),
    });
  }
  git(target, "init", "--quiet");
  commitAll(target, "Copy of the workspace");
}

/** Runs git in a folder and returns the lines that it prints. */
export function git(folder: string, ...commandLine: string[]): string[] {
  // In a git hook, such variables point to the repository of the hook.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")),
  );
  return execFileSync("git", commandLine, { cwd: folder, env: environment, encoding: "utf8" })
    .split("\n")
    .filter((line) => line !== "");
}

export function commitAll(folder: string, message: string): void {
  const settings = {
    "user.name": "Test",
    "user.email": "test@example.com",
    "commit.gpgsign": "false",
    // Otherwise a commit can start `git gc` in the background, which still writes when the folder is removed.
    "gc.auto": "0",
    "maintenance.auto": "false",
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  git(folder, ...options, "add", "--all");
  git(folder, ...options, "commit", "--quiet", "--no-verify", "--message", message);
}
