import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";
import type { Context } from "hono";
import { ApiError, type ApiResponse, message } from "../../operations/response.ts";
import type { AppEnv } from "../app-env.ts";

const decompress = { gzip: promisify(gunzip), deflate: promisify(inflate) };

/**
 * Reads a body.
 *
 * @param limit the longest body that is read, in bytes.
 * @throws ApiError (413) if it is longer; ApiError (400) if it does not match its encoding, or the caller disconnected before
 *   its end.
 */
export async function readBody(c: Context<AppEnv>, limit: number): Promise<Uint8Array> {
  const { raw } = c.req;
  const encoding = c.req.header("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip" && encoding !== "deflate")
    throw new ApiError(
      message(400, `The body is encoded as ${encoding}. Send it without an encoding, or in gzip.`),
    );
  const isShort = Number(c.req.header("content-length")) <= limit;
  const reading = isShort
    ? raw.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    : readStream(raw.body, limit);
  const sent = await reading.catch((error: unknown) => {
    throw error instanceof ApiError ? error : new ApiError({ status: 400, headers: {}, body: null });
  });
  const options = { maxOutputLength: limit, rejectGarbageAfterEnd: true };
  const bytes =
    encoding === "identity"
      ? sent
      : await decompress[encoding](sent, options).catch((error: Error) => {
          if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw new ApiError(tooLong(limit));
          throw new ApiError(message(400, `The body cannot be read as ${encoding}: ${error.message}.`));
        });
  c.set("sent", bytes);
  return bytes;
}

const tooLong = (limit: number): ApiResponse => message(413, `The body is longer than ${limit} bytes.`);

/** Reads a body whose length is unknown or too long. */
async function readStream(
  body: AsyncIterable<Uint8Array> | null | undefined,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  // Only at the end: a client that gets a response while it still sends may lose the connection, and the response with it.
  if (length > limit) throw new ApiError(tooLong(limit));
  return Buffer.concat(chunks);
}
