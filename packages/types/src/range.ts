/**
 * A moment: ISO 8601 text in UTC (`2026-01-31T09:05`, `2026-01-31T09:05:00Z`) or a `Date`, which the client writes as UTC.
 */
export type DateInput = string | Date;

/** Both ends are included; leave one out for an open range. */
export interface Range<T> {
  from?: T;
  to?: T;
}
