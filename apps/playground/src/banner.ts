import { styleText } from "node:util";
import type { Playground } from "./playground.ts";

type Addresses = Pick<Playground, "url" | "apiUrl" | "credentials">;

/** A line for a shell that asks the sandbox for two coworkers, and works as it stands. */
export function curlLine({ apiUrl, credentials }: Addresses): string {
  return `curl --user ${credentials.username}:${credentials.password} "${apiUrl}/spaces/coworkers?size=2"`;
}

/** What to know to use the playground. Colours are left out where the output is no terminal. */
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
