import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canonicalOf, type Canonical } from "./canonical.ts";
import { type JsonObject, stable } from "../document/json.ts";
import { type RatedChange, rate } from "./rating.ts";
import { diff } from "../document/redocly.ts";

export interface Comparison {
  readonly changes: readonly RatedChange[];
  readonly base: Canonical;
  readonly revision: Canonical;
}

const configuration = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));

/**
 * Compares two bundled documents by what they mean, and rates every difference.
 *
 * @param directory a folder for the two canonical documents, which are left there
 */
export async function compare(
  base: JsonObject,
  revision: JsonObject,
  directory: string,
): Promise<Comparison> {
  const sides = { base: canonicalOf(base), revision: canonicalOf(revision) };
  if (stable(sides.base.document) === stable(sides.revision.document)) return { changes: [], ...sides };
  const files = {
    base: join(directory, "canonical-base.json"),
    revision: join(directory, "canonical-revision.json"),
  };
  await Promise.all([
    writeFile(files.base, JSON.stringify(sides.base.document)),
    writeFile(files.revision, JSON.stringify(sides.revision.document)),
  ]);
  const found = await diff(files.base, files.revision, configuration);
  const changes = rate(sides.base.document, sides.revision.document, found);
  if (changes.length > 0) return { changes, ...sides };
  // The two differ, so saying that nothing changed would be wrong whatever the tool does not look at.
  const unseen: RatedChange = {
    rule: "text-changed",
    bump: "patch",
    message: "Something changed in a place that the diff tool does not compare.",
    operation: undefined,
    place: "",
    kind: "modified",
    base: undefined,
    revision: undefined,
  };
  return { changes: [unseen], ...sides };
}
