import type * as sqlite from "node:sqlite";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

// On an older Node the import of node:sqlite would fail before this message.
if (major < 24 || (major === 24 && minor < 12))
  throw new Error(`@nexudus-api/sandbox needs Node 24.12 or newer, and this is ${process.version}.`);

export type DatabaseSync = sqlite.DatabaseSync;
export const DatabaseSync: typeof sqlite.DatabaseSync = process.getBuiltinModule("node:sqlite").DatabaseSync;
