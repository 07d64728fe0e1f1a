import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { methods } from "./compare/canonical.ts";
import { isArray, isObject, type JsonObject } from "./document/json.ts";

/** How much the document describes. */
export interface Counts {
  readonly operations: number;
  /** Of all operations together. */
  readonly parameters: number;
  readonly schemas: number;
  /** Fields of all named schemas together, each where it is written. */
  readonly fields: number;
}

export interface Size {
  readonly bytes: number;
  readonly gzip: number;
}

export function countsOf(bundle: JsonObject): Counts {
  let operations = 0;
  let parameters = 0;
  for (const item of Object.values(isObject(bundle["paths"]) ? bundle["paths"] : {})) {
    if (!isObject(item)) continue;
    const shared = isArray(item["parameters"]) ? item["parameters"].length : 0;
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      operations += 1;
      parameters += shared + (isArray(operation["parameters"]) ? operation["parameters"].length : 0);
    }
  }
  const components = isObject(bundle["components"]) ? bundle["components"] : {};
  const schemas = Object.values(isObject(components["schemas"]) ? components["schemas"] : {});
  const fields = schemas.map((schema) =>
    isObject(schema) && isObject(schema["properties"]) ? Object.keys(schema["properties"]).length : 0,
  );
  return {
    operations,
    parameters,
    schemas: schemas.length,
    fields: fields.reduce((sum, count) => sum + count, 0),
  };
}

/** The size of the bundle as it is published, in JSON. */
export function sizeOf(bundle: JsonObject): Size {
  const text = JSON.stringify(bundle, undefined, 2);
  return { bytes: Buffer.byteLength(text), gzip: gzipSync(text).length };
}

/** The bytes of all files of a built site, or undefined when it was not built. */
export function siteSize(directory: string): number | undefined {
  if (!existsSync(directory)) return undefined;
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
