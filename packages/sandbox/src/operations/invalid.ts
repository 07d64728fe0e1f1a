import { isSecret } from "../document/secrets.ts";
import { json, type ApiResponse } from "./response.ts";

/** An entry of the validation envelope's `Errors`. */
export interface FieldError {
  readonly AttemptedValue: unknown;
  readonly Message: string;
  readonly PropertyName: string;
}

/** The maximum number of entries in `Errors`, so that a short body cannot cause a long response. */
export const maximumErrors = 100;

/** The validation envelope. `Message` is the first error. */
export function invalid(errors: readonly FieldError[]): ApiResponse {
  const [first] = errors;
  return json(
    {
      Message: first ? `${first.PropertyName}: ${first.Message}` : "",
      Value: null,
      Errors: errors
        .slice(0, maximumErrors)
        .map((error) => (isSecret(error.PropertyName) ? { ...error, AttemptedValue: null } : error)),
      WasSuccessful: false,
    },
    400,
  );
}
