/** A clock that tests can set. It goes on from where it is set. */
export class Clock {
  readonly #base: () => Date;
  #offset = 0;

  constructor(base: () => Date = () => new Date()) {
    this.#base = base;
  }

  readonly now = (): Date => new Date(this.#base().getTime() + this.#offset);

  /** Lets it be this moment now. */
  set(moment: Date): void {
    this.#offset = moment.getTime() - this.#base().getTime();
  }

  /** Moves it by so many milliseconds, back if they are negative. */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  /** Lets it show the time that its base shows. */
  reset(): void {
    this.#offset = 0;
  }
}
