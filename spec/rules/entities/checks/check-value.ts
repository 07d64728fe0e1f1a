import { isMapping, type Mapping } from "../../document/mapping.ts";
import type { Expected } from "./expected.ts";
import { closestName, quoted } from "./spelling.ts";

/** A mistake in a file: where it is, and what to do about it. */
export interface Found {
  readonly keys: readonly string[];
  /** Whether the key is wrong, and not its value. */
  readonly onKey?: boolean;
  readonly message: string;
  /** A name that is not known, and the known one that it may stand for. */
  readonly unknown?: { readonly given: string; readonly meant: string | undefined };
}

/** The names that a description may use. */
export interface Names {
  /** The fields of the entity. Undefined if they cannot be read, so that no name is checked. */
  readonly fields: readonly string[] | undefined;
  readonly operations: readonly string[];
}

/** The mistakes in a value of a description. */
export function checkValue(
  value: unknown,
  expected: Expected,
  names: Names,
  keys: readonly string[] = [],
): Found[] {
  const wrong = (what: string): Found[] => [
    { keys, message: `${nameOf(keys)} is ${shown(value)}, not ${what}. Correct it.` },
  ];
  switch (expected.as) {
    case "value":
      return [];
    case "text":
      return typeof value === "string" && value.trim() !== "" ? [] : wrong(`a text such as ${expected.such}`);
    case "reference":
      return isMapping(value) && typeof value["$ref"] === "string"
        ? []
        : wrong(`a reference such as ${expected.such}`);
    case "one":
      return typeof value === "string"
        ? checkName(value, expected.of, keys, expected.noun)
        : wrong(`the name of ${article(expected.noun)}`);
    case "field":
      return typeof value === "string"
        ? checkName(value, names.fields, keys, "field of the entity")
        : wrong(`the name of a field, such as ${expected.such}`);
    case "list":
      return Array.isArray(value)
        ? value.flatMap((one, index) => checkValue(one, expected.of, names, [...keys, String(index)]))
        : wrong("a list. Write it in brackets, or one item in each line behind `- `");
    case "map":
      return isMapping(value)
        ? checkMap(value, expected, names, keys)
        : wrong("a mapping of names to values");
    default:
      return isMapping(value)
        ? checkKeys(value, expected, names, keys)
        : wrong("a mapping of keys to values");
  }
}

function checkMap(
  value: Mapping,
  expected: Extract<Expected, { as: "map" }>,
  names: Names,
  keys: readonly string[],
): Found[] {
  const isField = expected.by === "field";
  return Object.entries(value).flatMap(([name, one]) => [
    ...checkName(
      name,
      isField ? names.fields : names.operations,
      [...keys, name],
      isField ? "field of the entity" : "operation that `operations` lists",
    ).map((found) => ({ ...found, onKey: true })),
    ...checkValue(one, expected.of, names, [...keys, name]),
  ]);
}

function checkKeys(
  value: Mapping,
  { required, optional }: Extract<Expected, { as: "keys" }>,
  names: Names,
  keys: readonly string[],
): Found[] {
  const known: Readonly<Record<string, Expected>> = { ...required, ...optional };
  const missing = Object.keys(required).filter((key) => value[key] === undefined);
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
  const free = Object.keys(known).filter((key) => value[key] === undefined);
  const meant = new Map(unknown.map((key) => [key, closestName(key, missing) ?? closestName(key, free)]));
  // A misspelt key is not reported as a missing one, too.
  const spelled = new Set(meant.values());
  const of = keys.length === 0 ? "" : ` in ${nameOf(keys)}`;
  return [
    ...unknown.map((key): Found => ({
      keys: [...keys, key],
      onKey: true,
      message: `The key \`${key}\`${of} is unknown. ${adviceFor(meant.get(key))} The keys are ${quoted(Object.keys(known))}.`,
    })),
    ...missing
      .filter((key) => !spelled.has(key))
      .map((key): Found => ({
        keys,
        message: `The key \`${key}\`${of} is missing. ${additionOf(key, required[key])}`,
      })),
    ...Object.entries(value).flatMap(([key, one]) => {
      const expected = Object.hasOwn(known, key) ? known[key] : undefined;
      return expected === undefined ? [] : checkValue(one, expected, names, [...keys, key]);
    }),
  ];
}

function additionOf(key: string, expected: Expected | undefined): string {
  if (expected?.as === "list") return `Add it with a list, such as \`${key}: [list, get]\`.`;
  const such = expected !== undefined && "such" in expected ? expected.such : "";
  return such === "" ? "Add it." : `Add it with a value such as ${such}.`;
}

function adviceFor(meant: string | undefined): string {
  return meant === undefined ? "Remove it." : `Write \`${meant}\` instead.`;
}

/** A name that has to be one of the known ones. */
export function checkName(
  name: string,
  known: readonly string[] | undefined,
  keys: readonly string[],
  noun: string,
): Found[] {
  if (known === undefined || known.includes(name)) return [];
  const meant = closestName(name, known);
  const advice = meant === undefined ? `Write one of ${quoted(known)}.` : `Write \`${meant}\` instead.`;
  const message = `\`${name}\` is not ${article(noun)}. ${known.length === 0 ? "Remove it: there is none." : advice}`;
  return [{ keys, message, unknown: { given: name, meant } }];
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** The place in the file, as a reader would say it: `commands`, item 2, `key`. */
function nameOf(keys: readonly string[]): string {
  if (keys.length === 0) return "The file";
  return keys.map((key) => (/^\d+$/.test(key) ? `item ${Number(key) + 1}` : `\`${key}\``)).join(", ");
}

/** A value in a message. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (isMapping(value)) return "a mapping";
  return typeof value === "string" ? `the text \`${value}\`` : `\`${JSON.stringify(value)}\``;
}
