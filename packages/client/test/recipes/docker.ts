import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";

/**
 * A client in a container whose sandbox runs in another: `NEXUDUS_BASE_URL=http://sandbox:4010/api`. Plain http carries
 * credentials to this machine only, so the name of the host has to be allowed.
 */
export function clientInContainer(
  fetch?: (input: string, init?: RequestInit) => Promise<Response>,
): NexudusClient {
  const { NEXUDUS_USERNAME: username = "", NEXUDUS_PASSWORD: password = "" } = process.env;
  return createNexudusClient({ auth: basic({ username, password }), allowHttpTo: "sandbox", fetch });
}
