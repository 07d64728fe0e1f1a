import { isMapping, type Mapping } from "../../document/mapping.ts";
import { type OperationKind, operationKinds } from "../description.ts";
import { checkType } from "./check-record.ts";
import { checkName, type Found } from "./check-value.ts";

/** The fields of an entity by name: all of them, and those that callers write. */
export interface Fields {
  readonly all: Mapping;
  readonly written: Mapping;
}

/**
 * The mistakes in a description whose keys have values of the right types.
 *
 * @param plural the entity in the plural: `TaxRates`
 * @param fields undefined if they cannot be read
 */
export function checkDescription(parsed: Mapping, plural: string, fields: Fields | undefined): Found[] {
  return [
    ...checkPath(parsed["path"], plural),
    ...checkOperations(parsed),
    ...checkCommands(parsed),
    ...(fields === undefined
      ? []
      : [
          ...checkRequired(parsed, fields),
          ...checkNewRecord(parsed, fields),
          ...checkBinaries(parsed, fields),
        ]),
  ];
}

export function operationsOf({ operations }: Mapping): readonly OperationKind[] {
  const listed: unknown[] = Array.isArray(operations) ? operations : [];
  return operationKinds.filter((kind) => listed.includes(kind));
}

/** The client finds an entity by the last part of its path. */
function checkPath(path: unknown, plural: string): Found[] {
  const last = plural.toLowerCase();
  if (typeof path !== "string" || path === "" || new RegExp(`^/\\w+/${last}$`).test(path)) return [];
  const module = /^\/(\w+)\//.exec(path)?.[1] ?? "sys";
  const message = `\`${path}\` is not the path of a collection. Write one of a module and the entity in the plural, such as \`/${module}/${last}\`.`;
  return [{ keys: ["path"], message }];
}

/** The client, the sandbox and the rules find entities by these two. */
function checkOperations(parsed: Mapping): Found[] {
  const listed = operationsOf(parsed);
  if (listed.length === 0) return [];
  return (["list", "get"] as const)
    .filter((kind) => !listed.includes(kind))
    .map((kind) => ({
      keys: ["operations"],
      message: `\`operations\` has no \`${kind}\`. Add it: every entity has \`list\` and \`get\`.`,
    }));
}

function checkCommands({ commands, commandSource }: Mapping): Found[] {
  if (commands === undefined || commandSource !== undefined) return [];
  const message =
    "The key `commandSource` is missing. Add it with the names of the public clients that run these commands.";
  return [{ keys: ["commands"], onKey: true, message }];
}

function checkRequired({ required }: Mapping, fields: Fields): Found[] {
  return (Array.isArray(required) ? required : []).flatMap((name: unknown, index) =>
    checkWritten(name, fields, ["required", String(index)]),
  );
}

function checkNewRecord({ newRecord }: Mapping, fields: Fields): Found[] {
  if (!isMapping(newRecord)) return [];
  return Object.entries(newRecord).flatMap(([name, value]) => {
    const keys = ["newRecord", name];
    const wrong = checkWritten(name, fields, keys);
    if (wrong.length > 0) return wrong.map((found) => ({ ...found, onKey: true }));
    return checkType(value, fields.all[name], keys);
  });
}

/** An unknown name has its own message. */
function checkWritten(name: unknown, { all, written }: Fields, keys: readonly string[]): Found[] {
  if (typeof name !== "string" || all[name] === undefined || written[name] !== undefined) return [];
  const message = `The service computes \`${name}\`, so no caller sends it. Remove it, or move the field to the file of \`fields\`.`;
  return [{ keys, message }];
}

function checkBinaries({ binaries }: Mapping, { all }: Fields): Found[] {
  const slots = Object.keys(all).flatMap(
    (name) => /^(?:New(.+)Url|(.+)FileName)$/.exec(name)?.slice(1) ?? [],
  );
  const known = [...new Set(slots.filter((slot) => slot !== undefined))];
  return (Array.isArray(binaries) ? binaries : []).flatMap((binary: unknown, index): Found[] => {
    if (!isMapping(binary)) return [];
    const { segment, slot, method } = binary;
    const at = (key: string) => ["binaries", String(index), key];
    const named = typeof slot === "string" ? checkName(slot, known, at("slot"), "file of the entity") : [];
    return [
      ...named,
      ...checkWord(segment, /^[a-z]\w*$/, at("segment"), "part of a path", "getlogo"),
      ...checkWord(method, /^[a-z][A-Za-z]*$/, at("method"), "method of the client", "bannerImage"),
    ];
  });
}

function checkWord(
  word: unknown,
  form: RegExp,
  keys: readonly string[],
  noun: string,
  such: string,
): Found[] {
  if (typeof word !== "string" || form.test(word)) return [];
  return [{ keys, message: `\`${word}\` is not a ${noun}. Write one such as \`${such}\`.` }];
}
