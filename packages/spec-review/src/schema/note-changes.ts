// Changes of keywords that do not limit the data: texts, defaults, discriminators.
import { isObject, textOf } from "../document/json.ts";
import { changed, type Found, modified, quoted, textMessage } from "../compare/change.ts";
import { noteOf } from "../policy/keywords.ts";
import type { SchemaForm } from "./schema-form.ts";

/** Changes of these keywords between two forms. */
export function notes(was: SchemaForm, is: SchemaForm): Found[] {
  return [...new Set([...was.notes.keys(), ...is.notes.keys()])].flatMap((name): Found[] => {
    const [before, after] = [was.notes.get(name), is.notes.get(name)];
    const [a, b] = [before, after].map((set) => set && [...set].toSorted().join(" and "));
    if (a === b) return [];
    const isText = noteOf(name) === "text-changed";
    const message = isText ? textMessage(name, a, b) : changed(name, a, b);
    const rule = noteOf(name);
    switch (rule) {
      case "hidden":
        return [];
      case "deprecated":
        return [deprecation(b !== undefined)];
      case "default":
        return [modified(a === undefined ? "default-stated" : "default-changed", name, message)];
      case "discriminator":
        return discriminators([...(before ?? [])][0], [...(after ?? [])][0]);
      default:
        return [modified(rule, name, message)];
    }
  });
}

export function deprecation(isDeprecated: boolean): Found {
  return isDeprecated
    ? modified("deprecated", "deprecated", "Became deprecated.")
    : modified("text-changed", "deprecated", "Is no longer deprecated.");
}

function discriminators(before: string | undefined, after: string | undefined): Found[] {
  const key = "discriminator";
  if (before === undefined) return [modified("discriminator-added", key, "A discriminator was added.")];
  if (after === undefined) return [modified("discriminator-changed", key, "The discriminator was removed.")];
  const [was, is] = [before, after].map(readDiscriminator);
  if (was?.field !== is?.field) {
    return [
      modified(
        "discriminator-changed",
        key,
        `The discriminator reads \`${is?.field}\`, no longer \`${was?.field}\`.`,
      ),
    ];
  }
  const [mapped, maps] = [was?.mapping ?? {}, is?.mapping ?? {}];
  const lost = Object.keys(mapped).filter((value) => mapped[value] !== maps[value]);
  const gained = Object.keys(maps).filter((value) => !Object.hasOwn(mapped, value));
  if (lost.length > 0)
    return [
      modified(
        "discriminator-changed",
        key,
        `The discriminator no longer maps ${quoted(lost)} to the same schema.`,
      ),
    ];
  return gained.length === 0
    ? []
    : [modified("discriminator-added", key, `The discriminator also maps ${quoted(gained)}.`)];
}

function readDiscriminator(text: string): {
  readonly field: string;
  readonly mapping: Readonly<Record<string, string>>;
} {
  const value: unknown = JSON.parse(text);
  const mapping = isObject(value) && isObject(value["mapping"]) ? value["mapping"] : {};
  const names = Object.entries(mapping).map(([key, target]) => [key, textOf(target).replace(/^.*\//, "")]);
  return { field: isObject(value) ? textOf(value["propertyName"]) : "", mapping: Object.fromEntries(names) };
}
