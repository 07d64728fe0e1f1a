#!/usr/bin/env node
// `npm start` runs this file from the sources, so that help and errors about options appear before anything is built.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";
import { portOption } from "./port-option.ts";
import { runProgram } from "./run-program.ts";

interface Options {
  readonly port?: number;
  readonly tour: boolean;
  readonly build?: true;
}

/** Builds what the playground serves. Returns the exit code. */
async function build(): Promise<number> {
  const script = fileURLToPath(new URL("../../../scripts/run-command.ts", import.meta.url));
  const turbo = ["turbo", "run", "build", "--filter=@nexudus-api/playground", "--output-logs=new-only"];
  const child = spawn(process.execPath, [script, ...turbo], { stdio: "inherit" });
  await once(child, "exit");
  return child.exitCode ?? 1;
}

const program = new Command("npm start --")
  .description(
    "The docs and a running sandbox of the Nexudus REST API, on one port of this machine. Unofficial.",
  )
  .addOption(portOption())
  .option("--no-tour", "do not print the tour of the client")
  .addOption(new Option("--build", "build the workspace first, as npm start does").hideHelp())
  .exitOverride()
  .action(async ({ port, tour, build: isBuildWanted }: Options) => {
    const code = isBuildWanted ? await build() : 0;
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
    // Imports packages that exist only once they are built.
    const { serve } = await import("./serve.ts");
    await serve(port, tour);
  });

await runProgram(program);
