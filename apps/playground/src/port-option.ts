import { InvalidArgumentError, Option } from "commander";
import { defaultPort } from "./listen.ts";

/** `--port`, for the commands that serve the playground. */
export const portOption = (): Option =>
  new Option(
    "-p, --port <number>",
    `port to listen on, 0 for any that is free (default: ${defaultPort}, or the next free one)`,
  ).argParser((value) => {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port > 65_535) {
      throw new InvalidArgumentError("It has to be a whole number from 0 to 65535.");
    }
    return port;
  });
