/**
 * A time that is sent: a `Date`, or ISO 8601 text such as `2026-01-31`, `2026-01-31T09:05` or `2026-01-31T09:05+01:00`. Text
 * without an offset is in UTC. The client converts all of these to UTC.
 */
export type DateInput = string | Date;

/** Both ends are included; leave one out for an open range. */
export interface Range<T> {
  from?: T;
  to?: T;
}
