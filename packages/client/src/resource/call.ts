import type { Received } from "../http/request.ts";

/** The data of a response with the response that carried it. The response's body has been read. */
export interface WithResponse<T> {
  data: T;
  response: Response;
}

/** A promise of the data; `withResponse()` resolves with the HTTP response too, for its status and headers. */
export interface Call<T> extends Promise<T> {
  /** The data, and the HTTP response. */
  withResponse(): Promise<WithResponse<T>>;
}

export function createCall<T>(receiving: Promise<Received>, decode: (received: Received) => T): Call<T> {
  const both = decoded(receiving, decode);
  const data = both.then((result) => result.data);
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks for both hears of a failure there: nobody waits for the data alone.
      data.catch(() => {});
      return both;
    },
  });
}

async function decoded<T>(
  receiving: Promise<Received>,
  decode: (received: Received) => T,
): Promise<WithResponse<T>> {
  const received = await receiving;
  return { data: decode(received), response: received.response };
}
