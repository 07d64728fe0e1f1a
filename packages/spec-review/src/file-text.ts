import { existsSync, readFileSync } from "node:fs";
import { isObject, textOf } from "./document/json.ts";

/** The text of a file; undefined if it does not exist. */
export function fileText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The text under a key of an object, which is given as JSON; empty if there is none. */
export function textIn(json: string | undefined, key: string): string {
  const value: unknown = json === undefined ? undefined : JSON.parse(json);
  return isObject(value) ? textOf(value[key]) : "";
}
