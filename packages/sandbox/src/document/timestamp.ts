/** Whether a date exists and its year in UTC has four digits, as RFC 3339 demands. */
export const hasFourDigitYear = (date: Date): boolean =>
  date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999;

/** A date as the API writes it: UTC, whole seconds. */
export const toTimestamp = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
