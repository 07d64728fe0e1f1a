// Rules for the options that a client and a call share. Apart from the other checks, because bundlers keep objects with spread
// properties even where nothing uses them.
import {
  checkOptions,
  hasMethod,
  isHeaderText,
  isIntegerFrom1,
  isNumberFrom0,
  isPlainObject,
  type Rule,
  type Rules,
} from "./checks.ts";
import type { CallOptions, RetryOptions } from "./options.ts";

const isTimeout: Rule = (value) => (typeof value === "number" && value > 0) || "milliseconds above 0";

const retryRules: Rules<RetryOptions> = {
  attempts: isIntegerFrom1,
  maxDelay: isNumberFrom0,
  maxTotal: isNumberFrom0,
};

/** The options that a client and a call share. */
export const sharedRules: Rules<Omit<CallOptions, "signal">> = {
  timeout: isTimeout,
  retry: (value) =>
    value === false ||
    (isPlainObject(value) && checkOptions("retry", value, retryRules)) ||
    "false or { attempts, maxDelay, maxTotal }",
  headers: (value) =>
    (isPlainObject(value) &&
      Object.entries(value).every(
        ([name, content]) =>
          /^(?!authorization$)[\w!#$%&'*+.^`|~-]+$/i.test(name) && isHeaderText(content) === true,
      )) ||
    "a plain object of valid header names and values, without authorization",
  fetchOptions: (value) =>
    (isPlainObject(value) &&
      !Object.keys(value).some((name) => /^(method|headers|body|signal|redirect)$/.test(name))) ||
    "a plain object without method, headers, body, signal and redirect",
};

export const callRules: Rules<CallOptions> = {
  ...sharedRules,
  signal: (value) => hasMethod(value, "throwIfAborted") || "an AbortSignal",
};
