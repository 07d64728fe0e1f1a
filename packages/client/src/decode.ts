// Decodes responses. The types come from the OpenAPI document. The checks here catch only what would lead to data loss or
// wrong results.
/* oxlint-disable typescript/no-unnecessary-type-parameters -- the caller passes the type from the OpenAPI document */
import { isId, isObject } from "./checks.ts";
import { ApiError } from "./errors/errors.ts";
import { formatError, responseError } from "./errors/response-error.ts";
import type { Received } from "./http/request.ts";

/** Created with the first response, so that importing the package needs no globals. */
let utf8: TextDecoder | undefined;

/**
 * The body parsed as JSON, or undefined if there is none.
 *
 * @throws {CommandError} if the status is 200 and the body reports a failure
 * @throws {ResponseFormatError} if the body is not JSON in UTF-8
 */
export function decodeJson(received: Received): unknown {
  if (received.bytes.byteLength === 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse((utf8 ??= new TextDecoder("utf-8", { fatal: true })).decode(received.bytes));
  } catch {
    throw formatError(received, "JSON");
  }
  if (saysFailure(body)) throw responseError(received, body);
  return body;
}

/** `WasSuccessful` decides. Without it, a body with errors or with a failure status is a failure too. */
function saysFailure(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { WasSuccessful, Errors, Status } = body;
  return WasSuccessful === undefined
    ? (Array.isArray(Errors) && Errors.length > 0) || Number(Status) >= 400
    : WasSuccessful === false;
}

/** The body of a failed response: parsed JSON, else text, or undefined if there is none. */
export function decodeFailure(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws {ResponseFormatError} if the body is not an object or array that passes the test */
function decodeAs<T>(
  received: Received,
  expected: string,
  test: (body: Record<string, unknown>) => boolean,
): T {
  const body = decodeJson(received);
  if (!isObject(body) || !test(body)) throw formatError(received, expected);
  // The fields are typed by the OpenAPI document.
  return body as T;
}

/** A record. Its `Id` must be `id`, if that is given. */
export function decodeRecord<T>(received: Received, id?: number): T {
  return decodeAs(received, id ? `record ${id}` : "a record", ({ Id }) => isId(Id) && Id === (id ?? Id));
}

/** An array of rows. */
export function decodeRows<T>(received: Received): T[] {
  return decodeAs(received, "a list of rows", (body) => Array.isArray(body) && body.every(markRow));
}

/** An array of objects without `Id`. */
export function decodeList<T>(received: Received): T[] {
  return decodeAs(received, "a list of objects", (body) => Array.isArray(body) && body.every(isObject));
}

/** A page. `HasNextPage` is required, because without it an iteration would silently end early. */
export function decodePage<T>(received: Received): T {
  return decodeAs(
    received,
    "a page of rows",
    ({ Records, HasNextPage }) =>
      typeof HasNextPage === "boolean" && Array.isArray(Records) && Records.every(markRow),
  );
}

/** The result of a write or a command, which succeeded only if the body says so. */
export function decodeResult<T extends { WasSuccessful: boolean }>(received: Received): T {
  return decodeAs(received, "WasSuccessful: true", ({ WasSuccessful }) => WasSuccessful === true);
}

/** The `Value` of a write. The response to a replace may lack it; then `id` is used. */
export function decodeSaved(received: Received, id?: number): { Id: number } {
  const { Value } = decodeResult<{ WasSuccessful: boolean; Value?: object }>(received);
  const saved = { Id: Number(id), ...Value };
  if (!isId(saved.Id)) throw formatError(received, "an Id");
  return saved;
}

/** The response to a deletion may have no body. */
export function decodeDeleted(received: Received): void {
  if (received.bytes.byteLength > 0) decodeResult(received);
}

/** A picture or document, or null if the body is empty or the JSON value null. */
export function decodePicture(received: Received): Blob | null {
  const { response, bytes } = received;
  const type = response.headers.get("content-type") ?? "";
  if (bytes.byteLength === 0) return null;
  if (!/json|^text/.test(type)) return new Blob([bytes], { type });
  if (/json/.test(type) && decodeJson(received) === null) return null;
  throw formatError(received, "a file");
}

/** Rows of lists. Unlike a property, membership is not printed, copied or compared. */
const rows = new WeakSet<object>();

function markRow(row: unknown): boolean {
  return isObject(row) && isId(row["Id"]) && Boolean(rows.add(row));
}

/** Tells a row of a list from a record, even if the service fills fields that rows lack with defaults. */
export function isRow(record: object): boolean {
  return rows.has(record);
}

/**
 * A `Response` with an unread body, for openapi-fetch and `Auth`. An `ApiError` becomes the response that it was made from,
 * unless that is not a response of the API.
 */
export async function asResponse(sending: Promise<Received>): Promise<Response> {
  try {
    const received = await sending;
    const { response, bytes } = received;
    // A login page or the page of a proxy, for which openapi-fetch would throw a bare SyntaxError.
    if (bytes.byteLength > 0 && /html/.test(response.headers.get("content-type") ?? ""))
      throw formatError(received, "an API response");
    return new Response(bytes.byteLength > 0 ? bytes : null, response);
  } catch (error) {
    if (!(error instanceof ApiError && error.status >= 400 && error.status < 600)) throw error;
    const { body, response } = error;
    return new Response(
      body === undefined || typeof body === "string" ? body : JSON.stringify(body),
      response,
    );
  }
}
