// Decodes responses. The document types what the service sends; these are the checks without which a wrong response
// would do harm.
import { isId, isObject } from "./checks.ts";
import { ApiError } from "./errors/errors.ts";
import { formatError, responseError } from "./errors/response-error.ts";
import type { Received } from "./http/request.ts";

/** One page of a list: the service's envelope around the rows. */
interface PageLike {
  Records: unknown[];
  HasNextPage: boolean;
}

/** Made at the first response: importing the package needs no globals. */
let utf8: TextDecoder | undefined;

/**
 * The body as JSON; undefined if there is none.
 *
 * @throws {CommandError} for a body that says that the service did not do it, which comes with 200
 * @throws {ResponseFormatError} for anything but JSON in UTF-8
 */
export function decodeJson(received: Received): unknown {
  const { operation, request, response, bytes } = received;
  if (bytes.byteLength === 0) return undefined;
  let body: unknown;
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    body = JSON.parse(utf8.decode(bytes));
  } catch {
    throw formatError(received, "JSON");
  }
  if (saysFailure(body)) throw responseError(operation, request, response, body);
  return body;
}

/** `WasSuccessful` decides. Where it is missing, a body that lists errors or a status of its own is no success either. */
function saysFailure(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { WasSuccessful: success, Errors: errors, Status: status } = body;
  return (
    success === false ||
    (success === undefined && ((Array.isArray(errors) && errors.length > 0) || Number(status) >= 400))
  );
}

/** The body of a response that is not a success: JSON, else text; undefined if there is none. */
export function decodeFailure(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The record.
 *
 * @throws {ResponseFormatError} for anything else, and for another record than that of `id`
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the document knows the type, the response does not
export function decodeRecord<T>(received: Received, id?: number): T {
  const record = decodeJson(received);
  if (!isObject(record) || !isId(record["Id"]) || record["Id"] !== (id ?? record["Id"]))
    throw formatError(received, `the record${id === undefined ? "" : ` ${id}`}`);
  // The document types its fields.
  return record as T;
}

export function decodeArray<T>(received: Received): T[] {
  const body = decodeJson(received);
  if (!Array.isArray(body) || !body.every(isObject)) throw formatError(received, "a JSON array of objects");
  // As above, for its items.
  return body as T[];
}

/** A page that does not say whether another follows would end a loop early, and nobody would know. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the document knows the type, the response does not
export function decodePage<Page extends PageLike>(received: Received): Page {
  const page = decodeJson(received);
  if (!isObject(page) || !Array.isArray(page["Records"]) || typeof page["HasNextPage"] !== "boolean")
    throw formatError(received, "a page");
  // Its rows are checked where they are marked, in the same pass.
  return page as unknown as Page;
}

/** A write or a command that succeeded says so; anything that does not is no success. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the document knows the type, the response does not
export function decodeResult<T extends { WasSuccessful: boolean }>(received: Received): T {
  const body = decodeJson(received);
  if (!isObject(body) || body["WasSuccessful"] !== true) throw formatError(received, "WasSuccessful: true");
  // As above.
  return body as T;
}

/** The `Value` of a write. The service may leave it out of a replace, whose id is known. */
export function decodeSaved(received: Received, id?: number): { Id: number } {
  const { Value: value } = decodeResult<{ WasSuccessful: boolean; Value?: unknown }>(received);
  const saved = { Id: id, ...(isObject(value) && value) };
  if (!isId(saved.Id)) throw formatError(received, "the Id of the new record");
  // Id has just been checked.
  return saved as { Id: number };
}

/** A deletion may respond without a body. */
export function decodeDeleted(received: Received): void {
  if (received.bytes.byteLength > 0) decodeResult(received);
}

/** A picture, or null where the service has none and says so with an empty body or the word null. */
export function decodePicture(received: Received): Blob | null {
  const { response, bytes } = received;
  const type = response.headers.get("content-type") ?? "";
  if (bytes.byteLength === 0) return null;
  if (!/json|^text/.test(type)) return new Blob([bytes], { type });
  if (/json/.test(type) && decodeJson(received) === null) return null;
  throw formatError(received, "a picture");
}

/**
 * As the platform's `fetch` gives it, with a body that can be read: for openapi-fetch and for ways to authenticate. A
 * failure is a response here; what is no response of the API stays an error.
 */
export async function asResponse(sending: Promise<Received>): Promise<Response> {
  const received = await sending.catch((error: unknown) => {
    if (error instanceof ApiError && error.status >= 400 && error.status < 600) return error;
    throw error;
  });
  if (received instanceof ApiError) {
    const { body, response } = received;
    return new Response(
      body === undefined || typeof body === "string" ? body : JSON.stringify(body),
      response,
    );
  }
  const { response, bytes } = received;
  if (bytes.byteLength > 0 && /html/.test(response.headers.get("content-type") ?? "")) {
    // A page to log in, or of a proxy: openapi-fetch would make a bare SyntaxError of it.
    throw formatError(received, "a response of the API");
  }
  return new Response(bytes.byteLength > 0 ? bytes : null, response);
}
