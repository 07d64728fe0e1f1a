import { createRequire } from "node:module";
import type { Ajv2020, Options } from "ajv/dist/2020.js";

/**
 * Creates an Ajv for JSON Schema 2020-12 that reports all errors and does not change values.
 *
 * Ajv is loaded at the first call and not on import, because that takes longer than the rest of a sandbox's start.
 */
export function createAjv(options: Options = {}): Ajv2020 {
  // ajv exports this class from that file.
  const ajv = createRequire(import.meta.url)("ajv/dist/2020.js") as { readonly Ajv2020: typeof Ajv2020 };
  // Our own schemas and those of the linted document are valid. Checking them again would add 50 ms to a start.
  return new ajv.Ajv2020({
    allErrors: true,
    strict: false,
    // 1e400 is a number of JSON that JavaScript reads as Infinity and writes as null.
    strictNumbers: true,
    meta: false,
    validateSchema: false,
    ...options,
  });
}
