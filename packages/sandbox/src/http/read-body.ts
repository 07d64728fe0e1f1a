import type { Context } from "hono";
import { ApiError, message } from "../operations/response.ts";
import type { AppEnv } from "./app-env.ts";

/**
 * Reads a body.
 *
 * @param limit the longest body that is read, in bytes.
 * @throws ApiError (413) if it is longer; ApiError (400) if the caller went away before its end.
 */
export async function readBody(c: Context<AppEnv>, limit: number): Promise<Uint8Array> {
  const { raw } = c.req;
  const encoding = c.req.header("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip" && encoding !== "deflate")
    throw new ApiError(
      message(400, `The body is encoded as ${encoding}. Send it without an encoding, or in gzip.`),
    );
  const isPlain = encoding === "identity";
  const isShort = isPlain && Number(c.req.header("content-length")) <= limit;
  const stream = () => (isPlain ? raw.body : raw.body?.pipeThrough(new DecompressionStream(encoding)));
  const reading = isShort
    ? raw.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    : readStream(stream(), limit);
  const bytes = await reading.catch((error: unknown) => {
    if (error instanceof ApiError) throw error;
    throw new ApiError({ status: 400, headers: {}, body: null });
  });
  c.set("sent", bytes);
  return bytes;
}

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
  if (length > limit) throw new ApiError(message(413, `The body is longer than ${limit} bytes.`));
  return Buffer.concat(chunks);
}
