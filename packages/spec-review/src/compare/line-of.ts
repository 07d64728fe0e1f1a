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
  // What is generated is not written in the source, so the files that it is generated from are searched.
  const origin = originOf(keys, { base, revision, folder, changed });
  if (origin !== undefined) return origin;
  const [span = { file: "openapi.yaml", line: 1, lastLine: 1, isGenerated: false }] = spans;
  const description = span.isGenerated ? entityIn(keys.slice(0, 2), revision.entities()) : undefined;
  return description === undefined
    ? { file: named(span), line: span.line }
    : { file: `${folder}/${description.file}`, line: 1 };
}

/** The edit of the files of a generated entity, or of the webhooks' events, that most likely made the change. */
function originOf(keys: readonly string[], { base, revision, folder, changed }: Sides) {
  const events = keys[0] === "webhooks" ? revision.eventFiles() : [];
  const enumeration = changed.find(({ name }) => events.some((file) => name === `${folder}/${file}`));
  const described = changed.filter(({ name }) => name?.startsWith(`${folder}/entities/`));
  const names = new Set([
    ...[...base.entities(), ...revision.entities()].map(({ name }) => name),
    ...described.map(({ name = "" }) => basename(name, ".yaml")),
  ]);
  const edits = [...names].flatMap((name) => {
    const description = `${folder}/entities/${name}.yaml`;
    const record = `${folder}/components/examples/${name}Record.yaml`;
    const fields = ["", "Server", "Detail"].map(
      (kind) => `${folder}/components/schemas/${name}${kind}Fields.yaml`,
    );
    const isExample = keys.includes("example") || keys.includes("examples");
    const files = isExample ? [record, ...fields, description] : [description, ...fields, record];
    const edit = files.map((file) => changed.find((one) => one.name === file)).find((one) => one?.hunks[0]);
    return edit === undefined ? [] : [{ name, edit }];
  });
  const own = enumeration ?? entityIn(keys, edits)?.edit ?? described[0];
  const [hunk] = own?.hunks ?? [];
  return own?.name === undefined || hunk === undefined
    ? undefined
    : { file: own.name, line: Math.max(1, hunk.start) };
}

/** The entity that the keys are about. `/billing/coworkerproducts` also contains `product`, so the longest name wins. */
function entityIn<Entity extends { readonly name: string }>(
  keys: readonly string[],
  entities: readonly Entity[],
): Entity | undefined {
  const subject = keys.join().toLowerCase();
  // `/sys/countries` is that of `Country`.
  const isOf = ({ name }: Entity) => subject.includes(name.replace(/y$/, "").toLowerCase());
  return entities.filter(isOf).toSorted((one, other) => other.name.length - one.name.length)[0];
}

function touches({ line, lastLine }: Span, start: number, length: number): boolean {
  return length > 0 && start <= lastLine && start + length > line;
}
