import { basename } from "node:path";
import type { Source, Span } from "../document/source.ts";
import type { ChangedFile } from "../git/changed-files.ts";
import type { Change } from "./change.ts";

/** Both sides of the comparison, and what the work tree changed. */
export interface Sides {
  readonly base: Source;
  readonly revision: Source;
  /** The document's folder, relative to the repository's root. */
  readonly folder: string;
  readonly changed: readonly ChangedFile[];
}

/** GitHub annotates lines of the new side only, so a removal is reported at the line where it was. */
export function lineOf({ keys, kind }: Change, { base, revision, folder, changed }: Sides) {
  const named = (span: Span) => `${folder}/${span.file}`;
  const spans = revision.locate(keys);
  for (const span of kind === "removed" ? [] : spans) {
    const hunks = changed.find(({ name }) => name === named(span))?.hunks ?? [];
    const touched = hunks.filter(({ start, length }) => touches(span, start, length));
    if (touched.length > 0)
      return { file: named(span), line: Math.max(span.line, Math.min(...touched.map(({ start }) => start))) };
  }
  for (const span of base.locate(keys)) {
    const file = changed.find(({ baseName }) => baseName === named(span));
    const hunk = file?.hunks.find(({ baseStart, baseLength }) => touches(span, baseStart, baseLength));
    if (file?.name !== undefined && hunk !== undefined)
      return { file: file.name, line: Math.max(1, hunk.start) };
  }
  // What is generated from the description of an entity is not written in the source.
  const descriptions = changed.filter(({ name }) => name?.startsWith(`${folder}/entities/`));
  const subject = keys.join().toLowerCase();
  // `/sys/countries` is that of `Country`.
  const isOf = ({ name = "" }: ChangedFile) =>
    subject.includes(basename(name, ".yaml").replace(/y$/, "").toLowerCase());
  // `/billing/coworkerproducts` also contains `product`, so the longest name wins.
  const [own = descriptions[0]] = descriptions
    .filter(isOf)
    .toSorted((one, other) => (other.name ?? "").length - (one.name ?? "").length);
  const { name: file, hunks: [hunk] = [] } = own ?? {};
  if (file !== undefined && hunk !== undefined) return { file, line: Math.max(1, hunk.start) };
  const [span = { file: "openapi.yaml", line: 1, lastLine: 1 }] = spans;
  return { file: named(span), line: span.line };
}

function touches({ line, lastLine }: Span, start: number, length: number): boolean {
  return length > 0 && start <= lastLine && start + length > line;
}
