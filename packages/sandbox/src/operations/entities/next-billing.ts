import { toTimestamp } from "../../document/timestamp.ts";

/** The date in the next month on which a plan with this billing day is billed. */
export function nextBilling(from: Date, day: number): string {
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 2, 0)).getUTCDate();
  return toTimestamp(
    new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, Math.min(Math.max(day, 1), lastDay))),
  );
}
