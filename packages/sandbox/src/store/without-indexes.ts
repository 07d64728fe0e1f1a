import type { Database } from "./database.ts";
import type { Index } from "./link.ts";
import type { Steps } from "./steps.ts";

/** Stores rows first and creates their indexes then, which costs a fraction of keeping these up to date. */
export function* withoutIndexes(
  database: Database,
  indexes: readonly Index[],
  storing: Steps<void>,
): Steps<void> {
  for (const { name } of indexes) database.exec(`DROP INDEX IF EXISTS ${name}`);
  yield* storing;
  for (const { definition } of indexes) {
    database.exec(definition);
    yield 0;
  }
}
