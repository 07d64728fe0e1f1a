/**
 * One request, reduced to what the sandbox needs. `fetch` and the HTTP listener both make it, so that a program
 * without a socket and one behind a port meet the same code.
 */
export interface Exchange {
  /** In capitals. */
  readonly method: string;
  /** Where the request was sent to: `https://spaces.nexudus.com`. */
  readonly origin: string;
  /** Percent-encoded, without query. */
  readonly path: string;
  /** Without the question mark, empty if there is none. */
  readonly query: string;
  /** The value of a header, or undefined. Names are lower-case. */
  readonly header: (name: string) => string | undefined;
  /** All headers. */
  readonly headers: () => readonly (readonly [string, string])[];
  /** Reads the body. Rejects with a {@link Refusal} of status 413 if it is longer than `limit` bytes. */
  readonly body: (limit: number) => Promise<Uint8Array>;
  /** Ends what the request waits for, when the caller has given up. */
  readonly signal?: AbortSignal;
  /** Whether the caller sits on this machine; true for `fetch`. */
  readonly local: boolean;
}

/** One response. A string body is sent as UTF-8. A status of 0 cuts the connection. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** A reply that ends the work on a request, thrown wherever the decision falls. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

const jsonType = "application/json; charset=utf-8";

/** A JSON reply from text that is JSON already. */
export const jsonText = (body: string | Uint8Array, status = 200): Reply => ({
  status,
  headers: { "content-type": jsonType },
  body,
});

/** A JSON reply. */
export const json = (value: unknown, status = 200): Reply => jsonText(JSON.stringify(value), status);

/** The error without an envelope: `{ Message }`. */
export const message = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { "content-type": jsonType, ...headers },
  body: JSON.stringify({ Message: sentence }),
});

/** A record that is not there: the JSON string of the 2019 page. */
export const notFound: Reply = jsonText('"Not found"', 404);

/** What has to be right for a reference to be written, or a role to be had. */
export const accessDenied: Reply = message(401, "Access Denied.");

/** One fault of a request body, as `Errors` lists it. */
export interface Fault {
  readonly AttemptedValue: unknown;
  readonly Message: string;
  readonly PropertyName: string;
}

/** How many faults an answer lists. More help nobody, and could make a short body's answer a long one. */
export const maximumFaults = 100;

/** Whether a name is that of a value which is neither kept nor repeated: a password or a token, and no `token_type`. */
export const isSecret = (name: string): boolean =>
  /password|secret|totp|privatekey|token(?!_type)/i.test(name);

/** The validation envelope. `Message` is the first fault. */
export function invalid(faults: readonly Fault[]): Reply {
  const [first] = faults;
  return json(
    {
      Message: first ? `${first.PropertyName}: ${first.Message}` : "",
      Value: null,
      Errors: faults
        .slice(0, maximumFaults)
        .map((fault) => (isSecret(fault.PropertyName) ? { ...fault, AttemptedValue: null } : fault)),
      WasSuccessful: false,
    },
    400,
  );
}

/** The envelope of a write that was done, or of a command, done or not. */
export function actionResult(result: {
  successful: boolean;
  message: string;
  value?: unknown;
  redirect?: string;
  updated?: { on: string; by: string };
}): Reply {
  return json({
    Status: result.successful ? 200 : 500,
    Message: result.message,
    Value: result.value ?? null,
    OpenInDialog: false,
    OpenInWindow: false,
    RedirectURL: result.redirect ?? null,
    JavaScript: null,
    UpdatedOn: result.updated?.on ?? null,
    UpdatedBy: result.updated?.by ?? null,
    Errors: null,
    WasSuccessful: result.successful,
  });
}

/** Whether a host, with or without a port, is this machine by a name or an address that cannot mean another. */
export const isThisMachine = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(host);
