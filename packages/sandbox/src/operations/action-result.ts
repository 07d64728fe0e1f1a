import { json, type ApiResponse } from "./response.ts";

/** The envelope of a completed write, or of a command, successful or not. */
export function actionResult(result: {
  readonly successful: boolean;
  readonly message: string;
  readonly value?: unknown;
  readonly redirect?: string | undefined;
  readonly updated?: { readonly on: string; readonly by: string };
}): ApiResponse {
  return json({
    Status: result.successful ? 200 : 500,
    Message: result.message,
    Value: result.value ?? null,
    OpenInDialog: false,
    OpenInWindow: false,
    RedirectURL: result.redirect ?? null,
    JavaScript: null,
    UpdatedOn: result.updated?.on ?? null,
    UpdatedBy: result.updated?.by ?? null,
    Errors: null,
    WasSuccessful: result.successful,
  });
}
