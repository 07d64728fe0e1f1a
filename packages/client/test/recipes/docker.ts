import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";

/**
 * A client for a sandbox in another container: `NEXUDUS_BASE_URL=http://sandbox:4010/api`. By default, plain http is
 * allowed only to this machine, so `allowHttpTo` names the other host.
 */
export function clientInContainer(
  fetch?: (input: string, init?: RequestInit) => Promise<Response>,
): NexudusClient {
  const { NEXUDUS_USERNAME: username = "", NEXUDUS_PASSWORD: password = "" } = process.env;
  return createNexudusClient({ auth: basic({ username, password }), allowHttpTo: "sandbox", fetch });
}
