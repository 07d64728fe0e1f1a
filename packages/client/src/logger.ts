import type { OutgoingRequest } from "./outgoing-request.ts";

/** `console` fits. It is told names of parameters and fields, never their values, and nothing of headers. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** The names of what a request carries: enough to see what was sent, too little to see whose data it was. */
export function namesIn({ url, body }: OutgoingRequest): string {
  const query = [...new URL(url).searchParams.keys()];
  const fields = body?.startsWith("{") ? Object.keys(JSON.parse(body) as object) : [];
  return `${query.length ? ` with ${query.join(", ")}` : ""}${fields.length ? ` and fields ${fields.join(", ")}` : ""}`;
}
