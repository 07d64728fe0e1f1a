import type { Operation } from "../../document/api.ts";
import { ApiError, message } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";

/** Finds the operation of a method. Returns 405 with `Allow` for a method that the path lacks. */
export function method(operations: readonly Operation[]): Step {
  const byMethod = new Map(operations.map((operation) => [operation.method, operation]));
  const allow = [...byMethod.keys()].join(", ");
  return (c) => {
    const operation = byMethod.get(c.req.method);
    if (!operation)
      throw new ApiError(message(405, `The method ${c.req.method} is not supported here.`, { allow }));
    c.set("operation", operation);
  };
}
