import type { Database } from "../database/database.ts";
import type { Index } from "../tables/link.ts";
import type { Steps } from "../database/steps.ts";

/** Creates the indexes after the rows are stored, which costs a fraction of updating them for each row. */
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
