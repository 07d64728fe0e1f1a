#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Compiled once per machine: most of a start is compiling. The command itself comes after, so that it profits.
enableCompileCache();
await import("./main.ts");
