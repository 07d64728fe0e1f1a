#!/usr/bin/env node
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > 24 || (major === 24 && minor >= 12)) {
  // Most of a start is compiling. The command is imported afterwards, so that Node caches its compiled code.
  module.enableCompileCache();
  await import("./main.ts");
} else {
  // An older Node lacks parts of node:sqlite and would fail with a stack trace.
  console.error(`nexudus-sandbox needs Node 24.12 or newer, and this is ${process.version}.`);
  process.exitCode = 2;
}
