import {
  headersRule,
  isPlainObject,
  milliseconds,
  requireOptions,
  type Rules,
  signalRule,
  timeoutRule,
  wholeNumber,
} from "./checks.ts";
import type { CallOptions, RetryOptions } from "./options.ts";

const retryRules: Rules<RetryOptions> = {
  attempts: wholeNumber,
  maxDelay: milliseconds,
  maxTotal: milliseconds,
};

const setByClient = ["method", "headers", "body", "signal", "redirect"];

/** The rules of what a client and a call have in common. */
export const sharedRules: Rules<Omit<CallOptions, "signal">> = {
  timeout: timeoutRule,
  retry: [
    (value) =>
      value === false || (isPlainObject(value) && (requireOptions("retry", value, retryRules), true)),
    "false or { attempts, maxDelay, maxTotal }",
  ],
  headers: headersRule,
  fetchOptions: [
    (value) => isPlainObject(value) && !setByClient.some((name) => name in value),
    `a plain object without ${setByClient.join(", ")}, which the client sets`,
  ],
};

const rules: Rules<CallOptions> = { ...sharedRules, signal: signalRule };

/** @throws {TypeError} for what a call cannot take as its last argument */
export function requireCallOptions(operation: string, options: CallOptions | undefined): void {
  if (options !== undefined) requireOptions(`${operation}()`, options, rules);
}
