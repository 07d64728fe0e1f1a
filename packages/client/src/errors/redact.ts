import type { OutgoingRequest } from "../http/request.ts";

/**
 * Text of the service or the runtime, such as a message or a cause, without what the program sent: the credential, which
 * some proxies and HTTP libraries repeat, and the values of query and body, which may be personal data.
 */
export function redact(
  text: string,
  { url, body }: Pick<OutgoingRequest, "url" | "body">,
  secrets: readonly unknown[],
): string {
  const query = url.includes("?") ? new URL(url).searchParams : [];
  const sent = [...query]
    .filter(([name]) => name !== "orderby")
    .flatMap(([, value]) => [value, encodeURIComponent(value)]);
  return [...secrets, ...sent, ...textsIn(body)]
    .filter((value): value is string => typeof value === "string" && value.length > 2)
    .toSorted((one, other) => other.length - one.length)
    .reduce((shown, value) => shown.replaceAll(value, "[redacted]"), text);
}

/** The texts in a JSON body, at any depth. */
function textsIn(body: unknown): string[] {
  const texts: string[] = [];
  // What starts with a brace was made by serializeBody, from an object.
  if (typeof body === "string" && body.startsWith("{")) {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
    });
  }
  return texts;
}
