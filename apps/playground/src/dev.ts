#!/usr/bin/env node
// `pnpm dev`: the playground run from the sources. Saving a YAML file of the document rebuilds what depends on it,
// restarts the sandbox, and reloads open pages.
import { spawn } from "node:child_process";
import { readFileSync, watchFile } from "node:fs";
import { createRequire } from "node:module";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { startDevelopmentServer } from "@nexudus-api/docs/development";
import { createSandbox, endOnSignals, toRequestListener } from "@nexudus-api/sandbox";
import { Command } from "commander";
import { banner } from "./banner.ts";
import { addresses, belongsToSandbox } from "./sandbox-addresses.ts";
import { defaultPort, host } from "./listen.ts";
import { seed } from "./playground.ts";
import { portOption } from "./port-option.ts";
import { runProgram } from "./run-program.ts";
import { sendSandboxNotice, sandboxNoticePath } from "./serve-docs.ts";

const documentFile = createRequire(import.meta.url).resolve("@nexudus-api/spec/openapi.json");

/** A sandbox of the document that is on disk now, and its listener. */
function readSandbox() {
  // The bundle is a JSON object.
  const document = JSON.parse(readFileSync(documentFile, "utf8")) as object;
  const sandbox = createSandbox({ seed, document });
  return { sandbox, listener: toRequestListener(sandbox) };
}

async function develop(chosenPort: number | undefined): Promise<void> {
  let running = readSandbox();
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.url === sandboxNoticePath) return sendSandboxNotice(running.sandbox, response);
    if (!belongsToSandbox(running.sandbox, request.url)) return next();
    return running.listener(request, response);
  };
  const docs = await startDevelopmentServer({
    host,
    port: chosenPort ?? defaultPort,
    isPortNegotiable: chosenPort === undefined,
    handle,
  });

  // Polled: a build deletes the file before it writes the next one.
  watchFile(documentFile, { interval: 200 }, ({ size }) => {
    if (size === 0) return;
    try {
      const next = readSandbox();
      running.sandbox.close();
      running = next;
      console.log("The document changed. The sandbox has restarted with it.");
    } catch (error) {
      // The file is only half written. The rest causes another change.
      if (error instanceof SyntaxError) return;
      console.error(`The sandbox keeps its document. ${error instanceof Error ? error.message : ""}`);
    }
  });

  // What depends on the document. The docs' own server renders the pages from the sources.
  const made = ["spec", "types", "sandbox", "client"].map((name) => `--filter=@nexudus-api/${name}`);
  const turbo = spawn("turbo", ["watch", "build", ...made, "--output-logs=errors-only"], {
    cwd: fileURLToPath(new URL("../../../", import.meta.url)),
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });

  endOnSignals(async () => {
    turbo.kill();
    await docs.close();
    running.sandbox.close();
  });
  const { credentials } = running.sandbox;
  console.log(banner({ ...addresses(docs.port, running.sandbox), credentials }));
  console.log("Save a YAML file of spec/ and the open pages reload. Ctrl-C ends everything.");
}

const program = new Command("pnpm dev --")
  .description("The playground, run from the sources: rebuilds and reloads when you save a file.")
  .addOption(portOption())
  .exitOverride()
  .action(({ port }: { port?: number }) => develop(port));

await runProgram(program);
