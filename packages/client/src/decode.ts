import { isObject, ResponseFormatError } from "./errors/errors.ts";
import { failureOf } from "./errors/response-error.ts";
import type { PageOf } from "./resource/paginator.ts";
import type { Saved } from "./resource/resource.ts";
import type { Answer } from "./transport.ts";

/** The data of an answer with the response that carried it; the response's body has been read. */
export interface WithResponse<T> {
  data: T;
  response: Response;
}

/** A promise of the data; `withResponse()` gives the HTTP response too, for its status and headers. */
export interface Call<T> extends Promise<T> {
  withResponse(): Promise<WithResponse<T>>;
}

export function createCall<T>(answer: Promise<Answer>, decode: (answer: Answer) => T): Call<T> {
  const both = decoded(answer, decode);
  const data = both.then((result) => result.data);
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks for both hears of a failure there: the data alone has nobody waiting.
      data.catch(() => {});
      return both;
    },
  });
}

async function decoded<T>(answer: Promise<Answer>, decode: (answer: Answer) => T): Promise<WithResponse<T>> {
  const received = await answer;
  return { data: decode(received), response: received.response };
}

// The document types what the service sends. Here stand the checks without which a wrong answer would do harm.

const utf8: TextDecoder = /* #__PURE__ */ new TextDecoder("utf-8", { fatal: true });

/**
 * The body as JSON; undefined when there is none.
 *
 * @throws {CommandError} for `WasSuccessful: false`, which comes with 200
 * @throws {ResponseFormatError} for anything but JSON in UTF-8
 */
export function json(answer: Answer): unknown {
  const { operation, request, response, bytes } = answer;
  if (bytes.byteLength === 0) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(utf8.decode(bytes));
  } catch {
    throw unexpected(answer, "JSON");
  }
  if (isObject(body) && body["WasSuccessful"] === false) throw failureOf(operation, request, response, body);
  return body;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the document knows T, the answer does not
export function asObject<T>(answer: Answer): T {
  const body = json(answer);
  if (!isObject(body) || Array.isArray(body)) throw unexpected(answer, "a JSON object");
  // The document types its fields.
  return body as T;
}

export function asArray<T>(answer: Answer): T[] {
  const body = json(answer);
  if (!Array.isArray(body) || !body.every(isObject)) throw unexpected(answer, "a JSON array of objects");
  // As above, for its items.
  return body as T[];
}

/** A page that does not say whether another follows would end a loop early, and nobody would know. */
export function asPage<Row>(answer: Answer): PageOf<Row> {
  const page = asObject<PageOf<Row>>(answer);
  const { Records: rows, HasNextPage } = page;
  if (!Array.isArray(rows) || !rows.every(isObject) || typeof HasNextPage !== "boolean")
    throw unexpected(answer, "a page");
  return page;
}

/** The `Value` of a write. The service may leave it out of a replace, whose id is known. */
export function asSaved(answer: Answer, id?: number): Saved {
  const body = json(answer);
  const value = { Id: id, ...(isObject(body) && isObject(body["Value"]) && body["Value"]) };
  if (typeof value.Id !== "number") throw unexpected(answer, "the Id of the new record");
  // Id has just been checked.
  return value as Saved;
}

/** A picture, or null where the service has none and says so with an empty body or the word null. */
export function asPicture(answer: Answer): Blob | null {
  const { response, bytes } = answer;
  const type = response.headers.get("content-type") ?? "";
  if (bytes.byteLength === 0) return null;
  if (!/json|^text/.test(type)) return new Blob([bytes], { type });
  if (!/html/.test(type) && json(answer) === null) return null;
  throw unexpected(answer, "a picture");
}

/** The error for an answer that is not what the operation answers with. */
export function unexpected(
  { operation, request, response, bytes }: Answer,
  due: string,
): ResponseFormatError {
  const type = response.headers.get("content-type") ?? "no content type";
  return new ResponseFormatError(
    `${operation}: ${due} was due, but the answer is ${response.status}, ${type}, ${bytes.byteLength} bytes`,
    { request, response, body: new TextDecoder().decode(bytes) },
  );
}
