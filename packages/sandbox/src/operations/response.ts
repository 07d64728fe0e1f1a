/** What an operation responds with. A string body is sent as UTF-8. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** Ends the work on a request with a response. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly response: ApiResponse;

  constructor(response: ApiResponse) {
    super(`The response is ${response.status}.`);
    this.response = response;
  }
}

const jsonType = "application/json; charset=utf-8";

/** A response of a text that is JSON already. */
export const jsonText = (body: string | Uint8Array<ArrayBuffer>, status = 200): ApiResponse => ({
  status,
  headers: { "content-type": jsonType },
  body,
});

export const json = (value: unknown, status = 200): ApiResponse => jsonText(JSON.stringify(value), status);

/** An error without an envelope: `{ Message }`. */
export const message = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse => ({
  status,
  headers: { "content-type": jsonType, ...headers },
  body: JSON.stringify({ Message: sentence }),
});

/** A record that does not exist: the JSON string of the 2019 page. */
export const notFound: ApiResponse = jsonText('"Not found"', 404);

/** A missing role, or a foreign key to a record that does not exist. */
export const accessDenied: ApiResponse = message(401, "Access Denied.");

/** The response that clients got for a refusal without a reason, such as a delete while others depend on the record. */
export const generalFailure = "Ooops! There was a problem while running this action";

/**
 * The envelope of a completed write, or of a command, successful or not. Its value is JSON text, because the store has records
 * as text.
 */
export function actionResult(result: {
  readonly successful: boolean;
  readonly message: string;
  readonly value?: string | undefined;
  readonly redirect?: string | undefined;
  readonly updated?: { readonly on: string; readonly by: string };
}): ApiResponse {
  const head = JSON.stringify({ Status: result.successful ? 200 : 500, Message: result.message });
  const tail = JSON.stringify({
    OpenInDialog: false,
    OpenInWindow: false,
    RedirectURL: result.redirect ?? null,
    JavaScript: null,
    UpdatedOn: result.updated?.on ?? null,
    UpdatedBy: result.updated?.by ?? null,
    Errors: null,
    WasSuccessful: result.successful,
  });
  return jsonText(`${head.slice(0, -1)},"Value":${result.value ?? "null"},${tail.slice(1)}`);
}
