import { writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import nexudus from "@nexudus-api/spec";
import { expect, onTestFinished, test } from "vitest";
import { readDocument } from "../document/read/read-document.ts";
import { Accounts } from "../auth/accounts.ts";
import { repair } from "../operations/validation/rules.ts";
import { createSandbox } from "../sandbox.ts";
import { takeSteps } from "../store/database/steps.ts";
import { Store } from "../store/store.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { exportLines } from "./lines/export-lines.ts";
import { isPrepared, preparedSeed, prepareImage, readPreparedImage } from "./prepared-image.ts";
import { makeImage } from "./seeded-image.ts";

test("the image of a build holds what the seed generates at any other time, and is for its document only", () => {
  const api = readDocument();
  const folder = temporaryFolder() + sep;
  const context = { now: new Date("2020-02-03T04:05:06Z"), references: "checked" } as const;
  const { name, content } = prepareImage(api, takeSteps(makeImage(api, preparedSeed, context)));
  writeFileSync(join(folder, name), content);
  expect(isPrepared(api, preparedSeed, folder)).toBe(true);
  expect(isPrepared(api, preparedSeed - 1, folder)).toBe(false);
  const other = JSON.stringify(nexudus).replaceAll("Ada Lovelace", "Ada Byron");
  // It was an object before.
  expect(isPrepared(readDocument(JSON.parse(other) as object), preparedSeed, folder)).toBe(false);

  const snapshot = readPreparedImage(api, folder);
  const store = takeSteps(Store.open(api, ":memory:", { repair, snapshot }));
  onTestFinished(() => store.close());
  const file = join(folder, "new.db");
  const inFile = takeSteps(Store.open(api, file, { repair }));
  onTestFinished(() => inFile.close());
  takeSteps(inFile.database.bulk(() => inFile.restore(snapshot, Accounts.tables)));

  const sandbox = createSandbox({ seed: preparedSeed });
  onTestFinished(() => sandbox.close());
  const lines = [...sandbox.exportLines()];
  expect([...exportLines(api, store.database, ":memory:")]).toEqual(lines);
  expect([...exportLines(api, inFile.database, file)]).toEqual(lines);
  for (const entity of api.entities.values()) expect(inFile.nextId(entity)).toBe(store.nextId(entity));
});
