#!/usr/bin/env node
import { styleText } from "node:util";
import { endOnSignals } from "@nexudus-api/sandbox";
import { Command, CommanderError } from "commander";
import { banner } from "./banner.ts";
import { portOption } from "./port-option.ts";
import { startPlayground } from "./playground.ts";
import { tour } from "./tour.ts";

const program = new Command("npm start --")
  .description(
    "The docs and a running sandbox of the Nexudus REST API, on one port of this machine. Unofficial.",
  )
  .addOption(portOption())
  .option("--no-tour", "start without the short tour")
  .exitOverride()
  .action(async ({ port, tour: isWanted }: { port?: number; tour: boolean }) => {
    let isTouring = isWanted;
    const playground = await startPlayground({
      port,
      onResponse: ({ method, path, status, milliseconds }) => {
        if (isTouring) return;
        console.log(styleText("dim", `${method} ${path} ${status} ${milliseconds.toFixed(1)} ms`));
      },
    });
    endOnSignals(() => playground.close());
    console.log(banner(playground));
    if (isWanted) {
      try {
        await tour(playground, console.log);
      } catch (error) {
        // The docs and the sandbox run nevertheless.
        console.error(`The tour broke off. ${error instanceof Error ? error.message : String(error)}`);
      }
      isTouring = false;
    }
    console.log("Requests to the sandbox are listed below. Ctrl-C ends everything.");
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has printed the error. Help is not a failure.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
