// What keeps the split files from being read: broken YAML, and references that lead nowhere or to themselves. Redocly's
// messages for the latter lack a place or a file name.
import { isMap, isNode, isScalar, isSeq } from "yaml";
import { type Location, nodeAt, scalarAt, type Source, type SourceNode, targetOf } from "./source.ts";

export interface Unreadable extends Location {
  readonly message: string;
}

/** Everything that keeps the document from being read. */
export function unreadable(source: Source): Unreadable[] {
  const problems: Unreadable[] = [];
  const waiting = [source.entry];
  const seen = new Set(waiting);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const inFile = problemsWithin(source, name);
    problems.push(...inFile);
    // What a broken file refers to is a guess.
    if (inFile.length > 0) continue;
    for (const { reference, at } of referencesIn(source.file(name)?.document.contents, name)) {
      const target = targetOf(name, reference);
      if (target === undefined) continue;
      const message = problemWith(source, at, reference);
      if (message !== undefined) problems.push({ ...source.locationOf(at), message });
      if (seen.has(target.file) || message !== undefined) continue;
      seen.add(target.file);
      waiting.push(target.file);
    }
  }
  return problems;
}

function problemsWithin(source: Source, name: string): Unreadable[] {
  const file = source.file(name);
  const whole = (message: string) => [{ file: name, line: 1, column: 1, message }];
  if (file === undefined) return whole("This file does not exist or cannot be read.");
  const { errors, contents } = file.document;
  if (errors.length === 0 && contents === null) {
    return whole("This file is empty. Fill it, or remove it and what refers to it.");
  }
  if (errors.length === 0 && name === source.entry && !isMap(contents)) {
    return whole("This is no OpenAPI document: it holds no keys. It starts with `openapi: 3.1.1`.");
  }
  return errors.map((error) => {
    const { line, col } = file.lines.linePos(error.pos[0]);
    const [message = error.message] = error.message.split(/ at line \d+/);
    return { file: name, line, column: col, message: `This is not valid YAML: ${message}.` };
  });
}

/** What is wrong with a reference, if anything. Every reference of a circle is reported, and no other. */
function problemWith(source: Source, at: SourceNode, reference: string): string | undefined {
  const target = targetOf(at.file, reference);
  if (target === undefined) return undefined;
  const file = source.file(target.file);
  // Whether a file can be read, and holds anything, is reported of the file itself.
  if (file !== undefined && (file.document.errors.length > 0 || file.document.contents === null))
    return undefined;
  const first = source.resolve(target);
  if (first === undefined) {
    const missing = target.pointer === "" ? `file ${target.file}` : `\`${target.pointer}\` in ${target.file}`;
    return `The reference \`${reference}\` leads nowhere: there is no ${missing}.`;
  }
  // A schema may hold itself as a field. One that is itself, or is composed of itself, never comes to an end.
  const waiting = [first];
  const seen = new Set<unknown>();
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    if (current.node === at.node) {
      return `The reference \`${reference}\` leads back to itself and never to anything. Point it at what is meant.`;
    }
    if (!isMap(current.node) || seen.has(current.node)) continue;
    seen.add(current.node);
    const next = scalarAt(current.node, "$ref");
    const nextTarget = next === undefined ? undefined : targetOf(current.file, next);
    const resolved = nextTarget === undefined ? undefined : source.resolve(nextTarget);
    if (resolved !== undefined) waiting.push(resolved);
    const parts = current.node.get("allOf", true);
    for (const node of isSeq(parts) ? parts.items : []) {
      if (isNode(node)) waiting.push(nodeAt(current.file, node));
    }
  }
  return undefined;
}

/** Every reference of a file; examples and extensions hold data, which may hold a key of that name. */
function referencesIn(
  node: unknown,
  file: string,
): { readonly reference: string; readonly at: SourceNode }[] {
  if (isSeq(node)) return node.items.flatMap((item) => referencesIn(item, file));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    if (name === "$ref" && isScalar(value) && typeof value.value === "string") {
      return [{ reference: value.value, at: { file, node, start: isNode(key) ? (key.range?.[0] ?? 0) : 0 } }];
    }
    return /^(?:example|value|default|enum|x-.*)$/.test(name) ? [] : referencesIn(value, file);
  });
}
