import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Coworker } from "@nexudus-api/types";
import { pageOf, row, saved } from "../samples.ts";
import { authorization } from "../seeded-records.ts";
import { startFixedServer, startProgram, type Server } from "../servers/start-server.ts";

/** The peer of the tables that compare servers. */
export const peer = "bare node:http, ready bytes";
export const connections = 16;

/** A server of the API, or of something like it. */
export interface Candidate {
  /** The path of its collection. */
  readonly collection: string;
  /** The path of a page of 25. */
  readonly page: string;
  /** The path for replacing records. */
  readonly replace: (id: number) => string;
  start(): Promise<Server>;
}

const programOf = (name: string, file: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), file);
const sandboxProgram = programOf("@nexudus-api/sandbox", "dist/cli/cli.js");
const prismProgram = programOf("@stoplight/prism-cli", "dist/index.js");
const jsonServerProgram = programOf("json-server", "lib/cli/bin.js");
const document = fileURLToPath(import.meta.resolve("@nexudus-api/spec/openapi.json"));

const collection = "/api/spaces/coworkers";
const headers = { authorization };

/** Starts the sandbox's command. */
export async function startSandbox(...options: readonly string[]): Promise<Server> {
  const port = await freePort();
  const command = [sandboxProgram, "--quiet", "--port", String(port), ...options];
  return startProgram(command, port, `${collection}?size=1`, headers);
}

/** A folder for the files of servers; the system removes it. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), "nexudus-bench-"));

/** @param records the records of the bare server and json-server; the sandbox generates the same from its seed */
export function candidatesFor(records: readonly Coworker[]): Record<string, Candidate> {
  const seed = ["--seed", String(records.length)];
  const page = `${collection}?size=25`;
  const replace = (): string => collection;
  return {
    [peer]: {
      collection,
      page,
      replace,
      start: () =>
        startFixedServer({
          get: Object.fromEntries([
            [collection, JSON.stringify(pageOf(25))],
            ...records.map((record) => [`${collection}/${record.Id}`, JSON.stringify(record)]),
          ]),
          saved: JSON.stringify(saved),
          row: JSON.stringify(row),
          rows: 0,
        }),
    },
    "sandbox, in memory": { collection, page, replace, start: () => startSandbox(...seed) },
    "sandbox, in a file": {
      collection,
      page,
      replace,
      start: () => startSandbox(...seed, "--db", join(scratch(), "sandbox.db")),
    },
    Prism: {
      collection: "/spaces/coworkers",
      page: "/spaces/coworkers?size=25",
      replace: () => "/spaces/coworkers",
      start: async () => {
        const port = await freePort();
        const command = [prismProgram, "mock", document, "--port", String(port), "--verboseLevel", "silent"];
        return startProgram(command, port, "/spaces/coworkers?size=1", headers);
      },
    },
    "json-server": {
      collection: "/coworkers",
      page: "/coworkers?_page=1&_limit=25",
      replace: (id) => `/coworkers/${id}`,
      start: async () => {
        const port = await freePort();
        const file = join(scratch(), "db.json");
        // It knows records by `id`.
        const coworkers = records.map((record) => ({ ...record, id: record.Id }));
        writeFileSync(file, JSON.stringify({ coworkers }));
        const command = [jsonServerProgram, file, "--port", String(port), "--host", "127.0.0.1", "--quiet"];
        return startProgram(command, port, "/coworkers?_page=1&_limit=1");
      },
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}
