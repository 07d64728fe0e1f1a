// Many tools normalise a path that ends in a slash, and few know that a parameter with `content` is written as JSON.
// Here two generators make clients from the bundle, and what those clients put on the wire is recorded: whoever uses
// such a client learns what to expect, and a release of the generator that changes it shows.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

const bundle = fileURLToPath(import.meta.resolve("@nexudus-api/spec/openapi.json"));
const requested: string[] = [];
let folder = "";
let server: Server;
let address = "";

/** The part of a generated module that the tests call; each generator has its own way to pass arguments. */
type GeneratedModule = Record<string, (...callArguments: readonly unknown[]) => Promise<unknown>>;

beforeAll(async () => {
  // In the package, so that vitest transforms what is generated.
  folder = await mkdtemp(fileURLToPath(new URL("../reports-generators-", import.meta.url)));
  server = createServer((request, response) => {
    requested.push(request.url ?? "");
    response.setHeader("content-type", "application/json").end("[]");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("The server has no port.");
  address = `http://127.0.0.1:${listening.port}/api`;
});

beforeEach(() => void requested.splice(0));

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  server.close();
});

describe("Hey API", () => {
  let sdk: GeneratedModule;

  beforeAll(async () => {
    await createClient({ input: bundle, output: `${folder}/hey`, logs: { level: "silent", file: false } });
    sdk = await import(/* @vite-ignore */ `${folder}/hey/sdk.gen.ts`);
  });

  test("keeps the slash of the multi-id read, and both lists apart", async () => {
    await sdk["listCoworkers"]?.({ baseUrl: address });
    await sdk["getCoworkersByIds"]?.({ baseUrl: address, query: {} });
    expect(requested).toEqual(["/api/spaces/coworkers", "/api/spaces/coworkers/"]);
  });

  test("writes the ids as repeated parameters, which the service is not known to read", async () => {
    await sdk["getCoworkersByIds"]?.({ baseUrl: address, query: { id: [1, 2, 3] } });
    expect(requested).toEqual(["/api/spaces/coworkers/?id=1&id=2&id=3"]);
  });
});

describe("Redocly's generate-client", () => {
  let sdk: GeneratedModule;

  beforeAll(async () => {
    const redocly = fileURLToPath(new URL("../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
    await promisify(execFile)(process.execPath, [
      redocly,
      "generate-client",
      bundle,
      `--output=${folder}/redocly/client.ts`,
      "--args-style=grouped",
      `--server-url=${address}`,
    ]);
    sdk = await import(/* @vite-ignore */ `${folder}/redocly/client.ts`);
  });

  test("keeps the slash of the multi-id read, and both lists apart", async () => {
    await sdk["listCoworkers"]?.({});
    await sdk["getCoworkersByIds"]?.({ query: {} });
    expect(requested).toEqual(["/api/spaces/coworkers", "/api/spaces/coworkers/"]);
  });

  test("writes the ids as repeated parameters, which the service is not known to read", async () => {
    await sdk["getCoworkersByIds"]?.({ query: { id: [1, 2, 3] } });
    expect(requested).toEqual(["/api/spaces/coworkers/?id=1&id=2&id=3"]);
  });
});
