// The metadata that the client follows at run time: paths, operations, the server, helper fields.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isArray, isObject, type Json, stable, textOf } from "../document/json.ts";
import type { TypeChange } from "./type-change.ts";

/** The exported constants of a side's `resources.ts`. */
export async function readMetadata(directory: string): Promise<Json> {
  const file = join(directory, "generated", "resources.ts");
  const module: object = await import(pathToFileURL(file).href);
  const copy: unknown = JSON.parse(JSON.stringify(module));
  return isObject(copy) ? copy : {};
}

/**
 * A removed key removes a method or a name, and breaks code. A changed value changes what the client does (another server,
 * another path, a field that `update` no longer sends), which needs a release and breaks no code.
 */
export function metadataChanges(before: Json, after: Json, keys: readonly string[] = []): TypeChange[] {
  if (keys.at(-1) === "operations" && isArray(before) && isArray(after)) {
    return metadataChanges(byName(before), byName(after), [...keys]);
  }
  if (!isObject(before) || !isObject(after)) {
    // Any field that only records have serves here; one that is gone is a break of the record's type.
    if (stable(before) === stable(after) || keys.at(-1) === "recordOnly") return [];
    return [{ name: nameOf(keys, before, after), kind: "changed", breaks: [], client: true }];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): TypeChange[] => {
    const [previous, current] = [before[key], after[key]];
    const name = `resources.${[...keys, key].join(".")}`;
    if (previous === undefined) return [{ name, kind: "added", breaks: [], client: true }];
    if (current === undefined) return [{ name, kind: "removed", breaks: ["It is gone."], client: true }];
    return metadataChanges(previous, current, [...keys, key]);
  });
}

function nameOf(keys: readonly string[], before: Json, after: Json): string {
  const name = `resources.${keys.join(".")}`;
  if (isArray(before) || isArray(after)) return name;
  return `${name}: ${stable(before)} → ${stable(after)}`;
}

function byName(list: readonly Json[]): Json {
  return Object.fromEntries(list.map((kind) => [textOf(kind), true]));
}
