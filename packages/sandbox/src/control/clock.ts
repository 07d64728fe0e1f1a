import { hasFourDigitYear } from "../document/timestamp.ts";

/** A clock that tests can set. It continues from the time that it is set to. */
export class Clock {
  readonly #base: () => Date;
  #offset = 0;
  readonly #watchers: (() => void)[] = [];

  constructor(base: () => Date = () => new Date()) {
    this.#base = base;
  }

  /** Registers a function that is called when the clock is set. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  /** @throws TypeError if the base does not return a valid date. */
  readonly now = (): Date => new Date(this.#baseTime() + this.#offset);

  #baseTime(): number {
    const date: unknown = this.#base();
    const time = date instanceof Date ? date.getTime() : NaN;
    if (Number.isNaN(time))
      throw new TypeError(`clock: expected a function that returns a valid Date, got ${String(date)}.`);
    return time;
  }

  /**
   * Sets the clock.
   *
   * @throws RangeError if the date is invalid, or not in the years 1 to 9998. The clock is unchanged then.
   */
  set(date: Date): void {
    // Dates in the future, such as the next renewal, must also have a year of four digits.
    if (!hasFourDigitYear(date) || date.getUTCFullYear() > 9998)
      throw new RangeError("The clock: expected a date in the years 1 to 9998.");
    this.#offset = date.getTime() - this.#baseTime();
    for (const watcher of this.#watchers) watcher();
  }

  /**
   * Moves the clock forward, or back if the number is negative.
   *
   * @throws RangeError if it would leave the years 1 to 9998. The clock is unchanged then.
   */
  advance(milliseconds: number): void {
    this.set(new Date(this.now().getTime() + milliseconds));
  }

  /** Resets the clock to the time of its base. */
  reset(): void {
    this.#offset = 0;
    for (const watcher of this.#watchers) watcher();
  }
}
