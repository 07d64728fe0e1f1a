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

export async function decoded<T>(
  answer: Promise<Answer>,
  decode: (answer: Answer) => T,
): Promise<WithResponse<T>> {
  const received = await answer;
  return { data: decode(received), response: received.response };
}
