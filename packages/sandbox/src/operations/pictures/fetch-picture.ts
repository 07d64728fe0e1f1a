import type { Picture } from "../../store/tables/picture-table.ts";
import { isLoopbackUrl } from "../loopback.ts";

/** An image that has been fetched. */
export interface FetchedPicture extends Picture {
  readonly fileName: string;
}

/** The service's own limit for a file, in bytes. */
const maximumLength = 10 * 1024 * 1024;

/** The timeout of a fetch, in milliseconds. */
const timeout = 10_000;

/** Node's own `fetch`, because a test may replace the global one with a sandbox. */
const { fetch: nodeFetch } = globalThis;

const extensions = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/avif", "avif"],
  ["image/svg+xml", "svg"],
  ["application/pdf", "pdf"],
]);

/**
 * Fetches an image from a `data:` URL or, for a caller on this machine, from an address of this machine. A sandbox connects
 * to no other machine. Returns a message if there is no image.
 */
export async function fetchPicture(
  address: string,
  isLocalCaller: boolean,
): Promise<FetchedPicture | string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isData = url?.protocol === "data:";
  if (!url || !(isData || (isLoopbackUrl(address) && isLocalCaller))) {
    return "must be a data: URL, or an http URL of this machine in a request from this machine: the sandbox fetches images from no other address";
  }
  try {
    // Node throws outside the call when the signal of a fetched data: URL aborts. Decoding one takes no time.
    const options: RequestInit = isData ? {} : { redirect: "error", signal: AbortSignal.timeout(timeout) };
    const response = await nodeFetch(url, options);
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const extension = extensions.get(type);
    if (!response.ok || extension === undefined) {
      await response.body?.cancel();
      return response.ok
        ? `must be an image or a document (${[...extensions.keys()].join(", ")}), got ${type || "no content type"}`
        : `cannot be fetched: the response is ${response.status}`;
    }
    const bytes = await readLimited(response);
    return bytes
      ? { type, bytes, fileName: fileNameOf(isData ? "" : url.pathname, extension) }
      : "is longer than 10 MB";
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `cannot be fetched: ${reason}`;
  }
}

/** Reads a body; undefined if it is too long. */
async function readLimited(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving this loop ends the download.
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maximumLength) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The last segment of the decoded path: `%2f` would be a slash in the name. */
function fileNameOf(path: string, extension: string): string {
  const name = decodeURIComponent(path).split(/[/\\]/).at(-1) ?? "";
  // A name that consists of dots is a folder.
  return /[^.]/.test(name) ? name : `picture.${extension}`;
}
