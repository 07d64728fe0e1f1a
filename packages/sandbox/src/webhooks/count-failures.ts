import type { StoredRecord } from "../document/record.ts";

/** The number of consecutive failures that deactivate a webhook, and the maximum number of attempts of a delivery. */
export const maximumFailures = 10;

/** The fields of a webhook that follow from an attempt, which failed if there is an error. */
export function countFailures(
  webhook: StoredRecord,
  error: string | undefined,
): StoredRecord & { readonly Active: boolean } {
  const ErrorCount = error === undefined ? 0 : Number(webhook["ErrorCount"]) + 1;
  return {
    ErrorCount,
    Active: webhook["Active"] === true && ErrorCount < maximumFailures,
    LastError: error ?? webhook["LastError"] ?? null,
  };
}
