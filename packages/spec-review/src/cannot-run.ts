/**
 * The review could not be made: exit code 2. The message says what is wrong, where, and what to do about it; it is all
 * that the reader sees.
 */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}
