import document from "@nexudus-api/spec";
import type { Coworker, CoworkerSummary } from "@nexudus-api/types";

/** The document's own examples, as data for clients and servers. */
function example(name: string): unknown {
  const found = document.components["examples"]?.[name];
  if (typeof found !== "object" || found === null || !("value" in found)) {
    throw new Error(`The document has no example ${name}, which the benchmark sends.`);
  }
  return found.value;
}

// The document's lint has held each example against the schema of its type.
export const record = example("CoworkerRecord") as Coworker;
const page = example("CoworkerPage") as { readonly Records: readonly CoworkerSummary[] };
export const saved: unknown = example("CoworkerUpdated");

const [first] = page.Records;
if (first === undefined) throw new Error("The document's example CoworkerPage has no row.");
export const row: CoworkerSummary = first;

/** A page with so many rows. */
export const pageOf = (size: number): object => ({
  ...page,
  CurrentPageSize: size,
  TotalItems: size,
  TotalPages: 1,
  HasNextPage: false,
  Records: Array.from({ length: size }, (_, index) => ({ ...row, Id: row.Id + index })),
});
