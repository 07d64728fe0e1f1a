import { existsSync } from "node:fs";
import { Clock } from "./control/clock.ts";
import type { Api } from "./document/api.ts";
import { readDocument } from "./document/read/read-document.ts";
import { repair } from "./operations/validation/rules.ts";
import { exportFileLines } from "./seed/lines/export-lines.ts";
import { importLines } from "./seed/lines/import-lines.ts";
import { readLines } from "./seed/lines/read-lines.ts";
import { seed } from "./seed/seed.ts";
import { isCurrent } from "./store/tables/layout.ts";
import { openReader } from "./store/database/open-reader.ts";
import type { Progress } from "./store/bulk/progress.ts";
import { removeDatabase } from "./store/database/remove-database.ts";
import { explainOpening, machineFault } from "./store/database/sqlite-error.ts";
import { takeSteps, takeStepsInTurn } from "./store/database/steps.ts";
import { Store } from "./store/store.ts";
import { tablesOf } from "./store/tables/table.ts";

/**
 * The records of a database as JSON Lines. The file is only read, unless it needs a schema upgrade.
 *
 * @throws Error that says why the file cannot be opened, and what to do.
 */
export function exportFile(db: string): Iterable<string> {
  const api = readDocument();
  // Opening a store upgrades its file.
  if (!isReadable(api, db)) takeSteps(Store.open(api, db, { repair })).close();
  return exportFileLines(api, db);
}

function isReadable(api: Api, db: string): boolean {
  try {
    const reader = openReader(db);
    const isUpgraded = isCurrent(reader, tablesOf(api).values());
    reader.close();
    return isUpgraded;
  } catch (error) {
    throw explainOpening(db, error);
  }
}

/**
 * Stores all records of a JSON Lines file in a database, or none. A new database is removed if that fails.
 *
 * @throws Error that names the line, the field and the reason; the reason of the signal.
 */
export async function importFile(
  file: string,
  db: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const api = readDocument();
  const isNew = !existsSync(db);
  let isDone = false;
  let store: Store | undefined;
  try {
    const opened = await takeStepsInTurn(Store.open(api, db, { repair, progress }), signal);
    store = opened;
    const lines = readLines(file);
    const context = { now: new Clock().now(), references: "checked", progress } as const;
    const steps = opened.database.bulk(function* () {
      // A new file needs the tables of the service, which records refer to.
      if (opened.isEmpty()) yield* seed(api, opened, 0, context);
      return yield* importLines(api, opened, lines, context);
    });
    const count = await takeStepsInTurn(steps, signal);
    isDone = true;
    return count;
  } catch (error) {
    const fault = machineFault(error);
    if (fault === undefined) throw error;
    throw new Error(`The records cannot be stored in ${db}: ${fault} Nothing was imported.`, {
      cause: error,
    });
  } finally {
    store?.close();
    if (isNew && !isDone) removeDatabase(db);
  }
}
