import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Coworker } from "@nexudus-api/types";
import { pageOf, row, saved } from "../example-bodies.ts";
import { authorization } from "../seeded-records.ts";
import { collection, startSandbox } from "../servers/start-sandbox.ts";
import { programOf, type Server, startFixedServer, startProgram } from "../servers/start-server.ts";

/** The peer of the tables that compare servers. */
export const peer = "bare node:http, ready bytes";

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

const prismProgram = programOf("@stoplight/prism-cli", "dist/index.js");
const jsonServerProgram = programOf("json-server", "lib/cli/bin.js");
const document = fileURLToPath(import.meta.resolve("@nexudus-api/spec/openapi.json"));

/** A folder for the files of servers; the system removes it. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), "nexudus-bench-"));

/** @param records the records of the bare server and json-server; the sandbox generates the same from its seed */
export function candidatesFor(records: readonly Coworker[]): Record<string, Candidate> {
  const seed = ["--seed", String(records.length)];
  const page = `${collection}?size=25`;
  const sandbox = { collection, page, replace: () => collection };
  return {
    [peer]: {
      ...sandbox,
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
    "sandbox, in memory": { ...sandbox, start: () => startSandbox(...seed) },
    "sandbox, in a file": {
      ...sandbox,
      start: () => startSandbox(...seed, "--db", join(scratch(), "sandbox.db")),
    },
    Prism: {
      collection: "/spaces/coworkers",
      page: "/spaces/coworkers?size=25",
      replace: () => "/spaces/coworkers",
      start: () =>
        startProgram(
          (port) => [prismProgram, "mock", document, "--port", port, "--verboseLevel", "silent"],
          "/spaces/coworkers?size=1",
          { authorization },
        ),
    },
    "json-server": {
      collection: "/coworkers",
      page: "/coworkers?_page=1&_limit=25",
      replace: (id) => `/coworkers/${id}`,
      start: () => {
        const file = join(scratch(), "db.json");
        // It knows records by `id`.
        const coworkers = records.map((record) => ({ ...record, id: record.Id }));
        writeFileSync(file, JSON.stringify({ coworkers }));
        return startProgram(
          (port) => [jsonServerProgram, file, "--port", port, "--host", "127.0.0.1", "--quiet"],
          "/coworkers?_page=1&_limit=1",
        );
      },
    },
  };
}
