// Opens a sandbox with the options given, and is killed when the last record is written and nothing is confirmed.
import type { SandboxOptions } from "../sandbox-options.ts";
import { createSandbox } from "../sandbox.ts";

// The test wrote it.
const options = JSON.parse(process.argv[2] ?? "") as SandboxOptions;
createSandbox({
  ...options,
  onProgress: ({ done, total }) => {
    if (done === total) process.kill(process.pid, "SIGKILL");
  },
});
