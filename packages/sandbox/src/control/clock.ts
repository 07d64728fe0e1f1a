import { isWritable } from "../document/record.ts";

/** A clock that tests can set. It goes on from where it is set. */
export class Clock {
  readonly #base: () => Date;
  #offset = 0;

  constructor(base: () => Date = () => new Date()) {
    this.#base = base;
  }

  readonly now = (): Date => new Date(this.#base().getTime() + this.#offset);

  /**
   * Lets it be this moment now.
   *
   * @throws RangeError if it is none, or not in the years 1 to 9998; the clock goes on as it was.
   */
  set(moment: Date): void {
    // What is reckoned from now, such as the next renewal, has to have a year of four digits too.
    if (!isWritable(moment) || moment.getUTCFullYear() > 9998) {
      throw new RangeError("The clock can show the years 1 to 9998 alone.");
    }
    this.#offset = moment.getTime() - this.#base().getTime();
  }

  /**
   * Moves it by so many milliseconds, back if they are negative.
   *
   * @throws RangeError if that is not in the years 1 to 9998; the clock goes on as it was.
   */
  advance(milliseconds: number): void {
    this.set(new Date(this.now().getTime() + milliseconds));
  }

  /** Lets it show the time that its base shows. */
  reset(): void {
    this.#offset = 0;
  }
}
