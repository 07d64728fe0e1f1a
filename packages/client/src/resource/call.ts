import type { Received } from "../http/request.ts";

/** The data of a response with the response that carried it. The response's body has been read. */
export interface WithResponse<T> {
  /** What the call alone resolves with. */
  data: T;
  /** The HTTP response, for its status and headers. */
  response: Response;
}

/** A promise of the data; `withResponse()` resolves with the HTTP response too, for its status and headers. */
export interface Call<T> extends Promise<T> {
  /** The data, and the HTTP response. */
  withResponse(): Promise<WithResponse<T>>;
}

/** @param receive what it throws rejects the call */
export function createCall<T>(receive: () => Promise<Received>, decode: (received: Received) => T): Call<T> {
  const receiveAndDecode = async (): Promise<WithResponse<T>> => {
    const received = await receive();
    return { data: decode(received), response: received.response };
  };
  const both = receiveAndDecode();
  const data = both.then((result) => result.data);
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks for both hears of a failure there: nobody waits for the data alone.
      data.catch(() => {});
      return both;
    },
  });
}
