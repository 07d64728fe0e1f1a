import { execFileSync, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FixedResponses } from "./fixed-server.ts";

/** A server in its own process. */
export interface Server extends AsyncDisposable {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly pid: number;
}

/** Starts node:http with prepared responses. */
export async function startFixedServer(responses: FixedResponses): Promise<Server> {
  const child = fork(fileURLToPath(new URL("fixed-server.ts", import.meta.url)));
  child.send(responses);
  // The only message is the port.
  const [port] = (await once(child, "message")) as [number];
  return running(child, `http://127.0.0.1:${port}`);
}

/**
 * Starts a program on a free port, and resolves when `path` responds.
 *
 * @throws {Error} with what the program wrote when it ends before it responds
 */
export async function startProgram(
  commandAt: (port: string) => readonly string[],
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  const command = commandAt(String(port));
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  }
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command[0]} ended before it responded:\n${output}`);
    const response = await fetch(origin + path, { headers }).catch(() => undefined);
    if (response) {
      await response.arrayBuffer();
      if (!response.ok) {
        child.kill();
        throw new Error(`${command[0]} returned ${response.status} for ${path}:\n${output}`);
      }
      return running(child, origin);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function running(child: ReturnType<typeof spawn>, origin: string): Server {
  const { pid } = child;
  if (pid === undefined) throw new Error("A server did not start.");
  return {
    origin,
    pid,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

/** Resident memory of a process, in bytes. */
export function residentBytes(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024;
}

/** The path of a file in an installed package. */
export const programOf = (name: string, file: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), file);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
