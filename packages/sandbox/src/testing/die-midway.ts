// Opens a sandbox with the given options, and is killed when the last record is written but not committed.
import type { SandboxOptions } from "../sandbox-options.ts";
import { createSandbox } from "../sandbox.ts";
import { Database } from "../store/database/database.ts";

// SQLite writes to the file before the end once the changes do not fit into its cache, which holds 64 MB otherwise.
Database.prototype.exec = function (this: Database, sql: string): void {
  this.connection.exec(sql);
  if (sql === "BEGIN IMMEDIATE") this.connection.exec("PRAGMA cache_size = 20");
};

// The test wrote it.
const options = JSON.parse(process.argv[2] ?? "") as SandboxOptions;
createSandbox({
  ...options,
  onProgress: ({ done, total }) => {
    if (done === total) process.kill(process.pid, "SIGKILL");
  },
});
