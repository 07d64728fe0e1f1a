import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { defaultPort, host } from "../src/listen.ts";
import { runCli, runUnbuilt, type RunningCommand } from "./run-cli.ts";

const clean: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const undo of clean.splice(0)) await undo();
});

const start = (...commandLine: string[]): RunningCommand => endWithTest(runCli(...commandLine));

function endWithTest(running: RunningCommand): RunningCommand {
  clean.push(() => {
    running.signal("SIGKILL");
    return running.ended;
  });
  return running;
}

/** Takes a port. One that is already taken will do, too. */
async function occupy(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.on("error", () => resolve());
    server.listen(port, host, resolve);
  });
  clean.push(() => void server.close());
  // A server that listens on TCP has such an address.
  return (server.address() as AddressInfo | null)?.port ?? port;
}

const ready = /Ctrl-C ends everything/;
const portOf = ({ output }: RunningCommand) => Number(/localhost:(\d+)\/\n/.exec(output())?.[1]);

test("the banner's curl line, pasted as it is, prints records", async () => {
  const playground = start("--port", "0");
  await playground.prints(ready);
  const line = /^ +Try +(curl .*)$/m.exec(playground.output())?.[1] ?? "";
  const printed = execFileSync("sh", ["-c", line], {
    encoding: "utf8",
    // A machine without curl gets a stand-in; the shell reads the line all the same.
    env: {
      ...process.env,
      PATH: [process.env["PATH"], fileURLToPath(new URL("curl", import.meta.url))].join(delimiter),
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(JSON.parse(printed)).toMatchObject({ PageSize: 2, Records: [{ FullName: expect.any(String) }, {}] });
});

test("the banner shows where the docs and the sandbox are, and credentials that work", async () => {
  const playground = start("--port", "0");
  await playground.prints(ready);
  const output = playground.output();
  const docs = /^ +Docs +(\S+)$/m.exec(output)?.[1] ?? "";
  const api = /^ +Sandbox +(\S+)$/m.exec(output)?.[1] ?? "";
  const [, username, password] = /^ +Credentials +(\S+) \/ (\S+)$/m.exec(output) ?? [];
  expect(await (await fetch(docs)).text()).toContain("<title>Nexudus API");
  const authorization = `Basic ${btoa(`${username}:${password}`)}`;
  expect((await fetch(`${api}/spaces/teams`, { headers: { authorization } })).status).toBe(200);
  expect((await fetch(`${api}/spaces/teams`)).status).toBe(401);
});

test("the tour prints records of the sandbox, one of them created by the tour, and no colour codes into a pipe", async () => {
  const playground = start("--port", "0");
  await playground.prints(ready);
  const output = playground.output();
  const read = async (path: string): Promise<unknown> => {
    const authorization = `Basic ${btoa("admin@example.com:sandbox")}`;
    const response = await fetch(`http://localhost:${portOf(playground)}/api/spaces${path}`, {
      headers: { authorization },
    });
    return response.json();
  };
  const [, listed] = /list\(\{ size: 4 \}\).*\n +(\d+) {2}/.exec(output) ?? [];
  const { FullName, Email } = record(await read(`/coworkers/${listed}`));
  expect(output).toMatch(new RegExp(`${listed} +${String(FullName)} +${String(Email)}`));
  const [, made] = /coworkers\.create\(.*\n +Id +(\d+)/.exec(output) ?? [];
  expect(record(await read(`/coworkers/${made}`))["FullName"]).toBe("Grace Hopper");
  const [, team, name] = /teams\.list\(.*\n +(\d+) {2}(\S+)/.exec(output) ?? [];
  expect(String(record(await read(`/teams/${team}`))["Name"])).toContain(name);
  // oxlint-disable-next-line no-control-regex -- the escape character is what must not be there
  expect(output).not.toMatch(/\u001b/);
});

test("after the tour each request to the sandbox is listed, without its query", async () => {
  const playground = start("--port", "0", "--no-tour");
  await playground.prints(ready);
  expect(playground.output()).not.toContain("tour");
  await fetch(`http://localhost:${portOf(playground)}/api/spaces/coworkers?Coworker_Email=ada@example.com`);
  await playground.prints(/^GET \/api\/spaces\/coworkers 401 [\d.]+ ms$/m);
});

test("when the usual port is taken, the next free one is used and printed", async () => {
  await occupy(defaultPort);
  const playground = start("--no-tour");
  await playground.prints(ready);
  expect(portOf(playground)).toBeGreaterThan(defaultPort);
  expect((await fetch(`http://localhost:${portOf(playground)}/`)).status).toBe(200);
});

test("a taken port that was asked for is an error that says what to do", async () => {
  const port = await occupy(0);
  const playground = start("--port", String(port));
  expect(await playground.ended).toBe(2);
  expect(playground.output()).toBe(
    `Port ${port} is taken by another program. End that program or choose another port. Without --port, the first free port from ${defaultPort} on is used.\n`,
  );
});

test.for(["65536", "-1", "http", "4010.5"])("--port %s is refused with the range of ports", async (port) => {
  const playground = start("--port", port);
  expect(await playground.ended).toBe(2);
  expect(playground.output()).toMatch(/--port.*0 to 65535/);
});

test("an unknown option is refused by name", async () => {
  const playground = start("--prot", "1");
  expect(await playground.ended).toBe(2);
  expect(playground.output()).toContain("--prot");
});

test("--help describes the command and every option, and starts nothing", async () => {
  const help = start("--help");
  expect(await help.ended).toBe(0);
  expect(help.output()).toMatch(/docs and a running sandbox[^]*--port <number>[^]*4010[^]*--no-tour/);
});

test.for([
  ["--help", 0, "Usage: npm start --"],
  ["--prot", 2, "unknown option '--prot'"],
  ["--port=http", 2, "0 to 65535"],
] as const)("%s prints its message before anything is built", async ([option, code, sentence]) => {
  const command = endWithTest(runUnbuilt("--build", option));
  expect(await command.ended).toBe(code);
  expect(command.output()).toContain(sentence);
  expect(command.output()).not.toContain("not built");
});

test("a build that fails ends the command with the build's exit code", async () => {
  const command = endWithTest(runUnbuilt("--build"));
  expect(await command.ended).toBe(1);
  expect(command.output()).toContain("turbo");
});

test.for(["SIGINT", "SIGTERM"] as const)(
  "%s ends everything in good order, open connections included",
  async (signal) => {
    const playground = start("--port", "0", "--no-tour");
    await playground.prints(ready);
    const url = `http://localhost:${portOf(playground)}/`;
    // Keeps its connection open.
    await (await fetch(url)).text();
    playground.signal(signal);
    expect(await playground.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  },
);

/** A response of the sandbox that is one record. */
function record(value: unknown): Record<string, unknown> {
  // The tests look at members by name, and compare their values.
  return value as Record<string, unknown>;
}
