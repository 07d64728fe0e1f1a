import type { OutgoingRequest } from "./request.ts";

/** Calls a function of the caller and ignores its errors, so that they do not fail a call that succeeded. */
export async function ignoreErrors(run: () => unknown): Promise<void> {
  try {
    // Some loggers return a promise, despite their types.
    await run();
  } catch {}
}

/** The names of a request's parameters and fields, without values. */
export function namesIn({ url, body }: Pick<OutgoingRequest, "url" | "body">): string {
  const query = [...new URL(url).searchParams.keys()].join(", ");
  // A body that starts with a brace is JSON from serializeBody.
  const fields =
    typeof body === "string" && body.startsWith("{")
      ? Object.keys(JSON.parse(body) as object).join(", ")
      : "";
  return (query && ` with ${query}`) + (fields && ` and fields ${fields}`);
}
