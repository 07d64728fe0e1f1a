import { authorization } from "../seeded-records.ts";
import { programOf, type Server, startProgram } from "./start-server.ts";

const sandboxProgram = programOf("@nexudus-api/sandbox", "dist/cli/cli.js");

/** The path of the records that are measured. */
export const collection = "/api/spaces/coworkers";

/** Starts the sandbox's command. */
export function startSandbox(...options: readonly string[]): Promise<Server> {
  const command = (port: string) => [sandboxProgram, "--quiet", "--port", port, ...options];
  return startProgram(command, `${collection}?size=1`, { authorization });
}
