import { isLoopbackUrl } from "../operations/loopback.ts";
import { sign } from "./sign.ts";

/** The timeout of a delivery, in milliseconds. */
const timeout = 10_000;

/** Node's own `fetch`, because a test may replace the global one with a sandbox. */
const { fetch: nodeFetch } = globalThis;

/** The reason why nothing is sent to an address. Undefined for an address of this machine. */
export const explainSkip = (address: string): string | undefined =>
  isLoopbackUrl(address)
    ? undefined
    : "The sandbox delivers to http addresses of this machine only, such as http://localhost:3000/nexudus.";

/** Posts a body to an address of this machine. Returns the status, or the reason why there is none. */
export async function postEvent(
  address: string,
  body: string,
  secret: string,
  signal: AbortSignal,
): Promise<{ readonly status?: number; readonly error?: string }> {
  try {
    const response = await nodeFetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        ...(secret === "" ? {} : { "x-nexudus-hook-signature": sign(body, secret) }),
      },
      body,
      // A redirect could lead to another machine.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    await response.body?.cancel();
    const { status, ok } = response;
    return ok ? { status } : { status, error: `The receiver responded with ${status}.` };
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      return { error: `The receiver did not respond within ${timeout / 1000} seconds.` };
    // Without a cause, fetch has refused the address. Its message would repeat the password in it.
    const { message = "fetch does not take its address" } =
      error instanceof Error && error.cause instanceof Error ? error.cause : {};
    return { error: `The receiver could not be reached: ${message}.` };
  }
}
