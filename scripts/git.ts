import { execFileSync } from "node:child_process";

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
