import type { OutgoingRequest } from "./request.ts";

/** Calls a function of the caller. What it throws must not fail a call that succeeded. */
export async function ignoreErrors(run: () => unknown): Promise<void> {
  try {
    // Some loggers are asynchronous in spite of their types.
    await run();
  } catch {}
}

/** The names of what a request carries: enough to see what was sent, too little to see whose data it was. */
export function namesIn({ url, body }: Pick<OutgoingRequest, "url" | "body">): string {
  const query = [...new URL(url).searchParams.keys()].join(", ");
  // What starts with a brace was made by serializeBody, from an object.
  const fields =
    typeof body === "string" && body.startsWith("{")
      ? Object.keys(JSON.parse(body) as object).join(", ")
      : "";
  return (query && ` with ${query}`) + (fields && ` and fields ${fields}`);
}
