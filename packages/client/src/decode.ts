// Decodes responses. The document types what the service sends; these are the checks without which a wrong response
// would do harm.
/* oxlint-disable typescript/no-unnecessary-type-parameters -- the document knows the types, the responses do not */
import { isId, isObject } from "./checks.ts";
import { ApiError } from "./errors/errors.ts";
import { formatError, responseError } from "./errors/response-error.ts";
import type { Received } from "./http/request.ts";

/** Made at the first response: importing the package needs no globals. */
let utf8: TextDecoder | undefined;

/**
 * The body as JSON; undefined if there is none.
 *
 * @throws {CommandError} for a body that says that the service did not do it, which comes with 200
 * @throws {ResponseFormatError} for anything but JSON in UTF-8
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

/** `WasSuccessful` decides. Where it is missing, a body that lists errors or a status of its own is no success either. */
function saysFailure(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { WasSuccessful, Errors, Status } = body;
  return WasSuccessful === undefined
    ? (Array.isArray(Errors) && Errors.length > 0) || Number(Status) >= 400
    : WasSuccessful === false;
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

/** @throws {ResponseFormatError} if the body is not what is expected: an object or a list that passes the test */
function decodeAs<T>(
  received: Received,
  expected: string,
  test: (body: Record<string, unknown>) => boolean,
): T {
  const body = decodeJson(received);
  if (!isObject(body) || !test(body)) throw formatError(received, expected);
  // The document types its fields.
  return body as T;
}

/** The record, and not another one than that of `id`. */
export function decodeRecord<T>(received: Received, id?: number): T {
  return decodeAs(received, `the record ${id ?? ""}`, ({ Id }) => isId(Id) && Id === (id ?? Id));
}

/** The rows with certain ids. */
export function decodeRows<T>(received: Received): T[] {
  return decodeAs(received, "a list of rows", (body) => Array.isArray(body) && body.every(markRow));
}

/** A list of objects that are no records. */
export function decodeList<T>(received: Received): T[] {
  return decodeAs(received, "a list of objects", (body) => Array.isArray(body) && body.every(isObject));
}

/** A page. One that does not say whether another follows would end a loop early, and nobody would know. */
export function decodePage<T>(received: Received): T {
  return decodeAs(
    received,
    "a page of rows",
    ({ Records, HasNextPage }) =>
      typeof HasNextPage === "boolean" && Array.isArray(Records) && Records.every(markRow),
  );
}

/** A write or a command that succeeded says so; anything that does not is no success. */
export function decodeResult<T extends { WasSuccessful: boolean }>(received: Received): T {
  return decodeAs(received, "WasSuccessful: true", ({ WasSuccessful }) => WasSuccessful === true);
}

/** The `Value` of a write. The service may leave it out of a replace, whose id is known. */
export function decodeSaved(received: Received, id?: number): { Id: number } {
  const { Value } = decodeResult<{ WasSuccessful: boolean; Value?: object }>(received);
  const saved = { Id: id, ...Value };
  if (!isId(saved.Id)) throw formatError(received, "the Id of the record");
  return { ...saved, Id: saved.Id };
}

/** A deletion may respond without a body. */
export function decodeDeleted(received: Received): void {
  if (received.bytes.byteLength > 0) decodeResult(received);
}

/** A picture, or null where the service has none and says so with an empty body or the word null. */
export function decodePicture(received: Received): Blob | null {
  const { response, bytes } = received;
  const type = response.headers.get("content-type") ?? "";
  if (bytes.byteLength > 0 && !/json|^text/.test(type)) return new Blob([bytes], { type });
  if (bytes.byteLength === 0 || (/json/.test(type) && decodeJson(received) === null)) return null;
  throw formatError(received, "a picture");
}

// oxlint-disable-next-line typescript/no-extraneous-class -- what a base class returns becomes the object of the subclass
class Given {
  constructor(row: object) {
    return row;
  }
}

/** Gives rows a private field, which marks them as no property does: nothing prints, copies or compares it. */
class Row extends Given {
  // oxlint-disable-next-line no-unused-private-class-members -- used by `in`
  readonly #isRow = true;

  static has(record: object): boolean {
    return #isRow in record;
  }
}

function markRow(row: unknown): boolean {
  return isObject(row) && isId(row["Id"]) && Boolean(new Row(row));
}

/** Tells a row of a list from a record, even where the service fills the fields that rows lack with defaults. */
export function isRow(record: object): boolean {
  return Row.has(record);
}

/**
 * As the platform's `fetch` gives it, with a body that can be read: for openapi-fetch and for ways to authenticate. A
 * failure is a response here; what is no response of the API stays an error.
 */
export async function asResponse(sending: Promise<Received>): Promise<Response> {
  try {
    const received = await sending;
    const { response, bytes } = received;
    // A page to log in, or of a proxy: openapi-fetch would make a bare SyntaxError of it.
    if (bytes.byteLength > 0 && /html/.test(response.headers.get("content-type") ?? ""))
      throw formatError(received, "a response of the API");
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
