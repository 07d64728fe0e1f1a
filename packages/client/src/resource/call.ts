import type { Received } from "../http/request.ts";

/** The data of a response, and the HTTP response. */
export interface WithResponse<T> {
  /** The value that the call resolves with. */
  data: T;
  /** The HTTP response, with status and headers. Its body has been read. */
  response: Response;
}

/** A promise of the data. `withResponse()` also gives access to the HTTP response. */
export interface Call<T> extends Promise<T> {
  /** Resolves with the data and the HTTP response. */
  withResponse(): Promise<WithResponse<T>>;
}

/** @param receive sends the request; if it throws, the promise rejects */
export async function receiveAndDecode<T>(
  receive: () => Promise<Received>,
  decode: (received: Received) => T,
): Promise<WithResponse<T>> {
  const received = await receive();
  return { data: decode(received), response: received.response };
}

/** @param receive sends the request; if it throws, the call rejects */
export function createCall<T>(receive: () => Promise<Received>, decode: (received: Received) => T): Call<T> {
  const both = receiveAndDecode(receive, decode);
  const data = both.then((result) => result.data);
  return Object.assign(data, {
    withResponse: () => {
      // The caller handles rejections of `both`, so a rejection of `data` must not count as unhandled.
      data.catch(() => {});
      return both;
    },
  });
}
