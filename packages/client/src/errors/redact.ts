import type { Auth } from "../auth/auth.ts";
import type { OutgoingRequest } from "../http/request.ts";

/**
 * Removes what was sent from a message of the service or the runtime: credentials, which some proxies and HTTP libraries
 * repeat, and the values of query and body, which may be personal data.
 */
export function redact(
  text: string,
  { url, body }: Pick<OutgoingRequest, "url" | "body">,
  secrets: readonly unknown[],
): string {
  const values = [...secrets];
  const sent = typeof body === "string" ? body : "";
  const parameters = new URLSearchParams(`${new URL(url).search}&${sent}`);
  parameters.append("", sent);
  for (const [name, value] of parameters)
    if (!/^(orderby|grant_type)$/.test(name)) {
      values.push(value, encodeURIComponent(value));
      try {
        // Most bodies are JSON, and so are lists in a query.
        JSON.parse(value, (_, part: unknown) => values.push(part));
      } catch {}
    }
  return values
    .filter((value): value is string => typeof value === "string" && value.length > 2)
    .flatMap((value) => [value, String(new URLSearchParams({ "": value })).slice(1)])
    .toSorted((one, other) => other.length - one.length)
    .reduce((shown, value) => shown.replaceAll(value, "[redacted]"), text);
}

/** What an attempt sent to authenticate: the token or Basic's code, and what the `auth` derived it from. */
export function secretsOf({ authorization, settings }: AuthenticatedAttempt): unknown[] {
  return [authorization?.split(" ")[1], ...settings.secrets()];
}

export interface AuthenticatedAttempt {
  /** Without `auth`, this is a sign-in. */
  readonly settings: Required<Pick<Auth, "secrets">> & { readonly auth?: unknown };
  /** The Authorization header. */
  readonly authorization?: string;
}
