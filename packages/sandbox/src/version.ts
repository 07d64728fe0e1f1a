import { readFileSync } from "node:fs";

/** The version of this package. Its package.json is one level above both `src` and `dist`. */
export const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};
