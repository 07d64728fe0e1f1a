/** The review could not run: exit code 2. The reader sees only the message. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
