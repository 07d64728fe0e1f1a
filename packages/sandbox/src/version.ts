import { readFileSync } from "node:fs";

/** The version of this package. Its package.json stands above the sources and above what they are compiled to. */
export const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
