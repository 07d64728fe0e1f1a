import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The files of the bundled document. */
export const documentFiles = {
  json: resolve("@nexudus-api/spec/openapi.json"),
  yaml: resolve("@nexudus-api/spec/openapi.yaml"),
} as const;
