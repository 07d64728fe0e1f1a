import type { Logger } from "../options.ts";
import type { OutgoingRequest } from "./request.ts";

/** A caller's logger that cannot fail a call. */
export interface Log {
  debug(operation: string, request: OutgoingRequest, message: string): void;
  warn(message: string): void;
}

export function createLog(logger: Logger | undefined): Log | undefined {
  return (
    logger && {
      debug: (operation, request, message) =>
        ignoreErrors(() => logger.debug?.(`${operation}${namesIn(request)}: ${message}`)),
      warn: (message) => ignoreErrors(() => logger.warn?.(message)),
    }
  );
}

/** A create that succeeded must not reject because its log line did. */
export function ignoreErrors(run: () => unknown): void {
  // Some loggers are asynchronous in spite of their types.
  void (async () => run())().catch(() => {});
}

/** The names of what a request carries: enough to see what was sent, too little to see whose data it was. */
function namesIn({ url, body }: OutgoingRequest): string {
  const query = [...new URL(url).searchParams.keys()];
  // What starts with a brace was made by serializeBody, from an object.
  const fields =
    typeof body === "string" && body.startsWith("{") ? Object.keys(JSON.parse(body) as object) : [];
  return `${query.length ? ` with ${query.join(", ")}` : ""}${fields.length ? ` and fields ${fields.join(", ")}` : ""}`;
}
