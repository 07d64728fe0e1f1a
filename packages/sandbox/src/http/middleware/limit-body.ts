import { ApiError, message } from "../../operations/response.ts";

/** The maximum length of a body, in bytes: a file of 10 MB, the service's limit, as a `data:` URL, and some more. */
export const maximumBody = 16 * 1024 * 1024;

/** The maximum length of a body without its `data:` URLs, in characters. Parsing a longer one would block other requests. */
const maximumWithoutPictures = 1024 * 1024;

/**
 * Limits the text of a body.
 *
 * @throws ApiError (413) if it is too long.
 */
export function limitBody(text: string): void {
  if (text.length > maximumWithoutPictures && lengthWithoutPictures(text) > maximumWithoutPictures)
    throw new ApiError(
      message(
        413,
        `The body is longer than ${maximumWithoutPictures} characters without the data: URLs in it.`,
      ),
    );
}

/** The length of a JSON text without its `data:` URLs. */
function lengthWithoutPictures(text: string): number {
  const opening = '"data:';
  let length = text.length;
  for (let start = text.indexOf(opening); start >= 0;) {
    const end = text.indexOf('"', start + opening.length);
    if (end < 0) break;
    length -= end - start;
    start = text.indexOf(opening, end);
  }
  return length;
}
