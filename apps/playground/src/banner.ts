import { styleText } from "node:util";
import type { Playground } from "./playground.ts";

type Addresses = Pick<Playground, "url" | "apiUrl" | "credentials">;

/** A shell command that asks the sandbox for two coworkers. It works as printed. */
function curlLine({ apiUrl, credentials }: Addresses): string {
  return `curl --user ${credentials.username}:${credentials.password} "${apiUrl}/spaces/coworkers?size=2"`;
}

/** The start message of the playground. Without a terminal it has no colours. */
export function banner(playground: Addresses): string {
  const { url, apiUrl, credentials } = playground;
  return [
    "",
    styleText("bold", "The Nexudus API, on this machine") +
      styleText("dim", "  (unofficial; nothing here reaches Nexudus)"),
    "",
    `  ${label("Docs")}${styleText("cyan", `${url}/`)}`,
    `  ${label("Sandbox")}${styleText("cyan", apiUrl)}`,
    `  ${label("Credentials")}${credentials.username} / ${credentials.password}`,
    `  ${label("Try")}${curlLine(playground)}`,
    "",
  ].join("\n");
}

const label = (text: string): string => styleText("dim", text.padEnd(13));
