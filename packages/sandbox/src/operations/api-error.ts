import type { ApiResponse } from "./response.ts";

/** Ends the work on a request with a response. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly response: ApiResponse;

  constructor(response: ApiResponse) {
    super(`The request is answered ${response.status}.`);
    this.response = response;
  }
}
