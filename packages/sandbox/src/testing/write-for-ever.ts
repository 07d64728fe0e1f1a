// Creates coworkers until it is killed, and prints the id of each once its creation has been acknowledged.
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { createSandbox } from "../sandbox.ts";

const [, , db = ""] = process.argv;
const sandbox = createSandbox({ db, references: "unchecked" });
const { username, password } = sandbox.credentials;
const authorization = `Basic ${btoa(`${username}:${password}`)}`;
const url = "http://sandbox.example.com/api/spaces/coworkers";

async function create(): Promise<number> {
  const response = await sandbox.fetch(url, {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ FullName: "Ada", Email: "ada@example.com", CountryId: 1, SimpleTimeZoneId: 2 }),
  });
  // contract.ts has validated the response against the document.
  const { Value } = (await response.json()) as { Value: { Id: number } };
  return Value.Id;
}

/** Several at a time, so that the kill interrupts writes in every state. */
async function createForEver(): Promise<never> {
  for (;;) writeSync(1, `${await create()}\n`);
}

// Node writes its compile cache when a process exits. This one is killed, so it writes the cache now.
if (process.env["NODE_COMPILE_CACHE"]) flushCompileCache();
await Promise.all(Array.from({ length: 8 }, createForEver));
