// Changes of keywords that do not limit the data: texts, defaults, discriminators.
import { isObject, members, textOf } from "../document/json.ts";
import { changed, quoted, textMessage } from "../compare/messages.ts";
import { type Found, modified } from "../compare/change.ts";
import { noteOf } from "../policy/keywords.ts";
import type { SchemaForm } from "./schema-form.ts";

/** Changes of these keywords between two forms. */
export function notes(previous: SchemaForm, current: SchemaForm): Found[] {
  return [...new Set([...previous.notes.keys(), ...current.notes.keys()])].flatMap((name): Found[] => {
    const [before, after] = [previous.notes.get(name), current.notes.get(name)];
    const [a, b] = [before, after].map((set) => set && [...set].toSorted().join(" and "));
    if (a === b) return [];
    const rule = noteOf(name);
    switch (rule) {
      case "hidden":
        return [];
      case "deprecated":
        return b === undefined
          ? [modified("text-changed", name, "Is no longer deprecated.")]
          : [modified("deprecated", name, "Became deprecated.")];
      case "default":
        return [modified(a === undefined ? "default-stated" : "default-changed", name, changed(name, a, b))];
      case "discriminator":
        return discriminators([...(before ?? [])][0], [...(after ?? [])][0]);
      default:
        return [
          modified(rule, name, rule === "text-changed" ? textMessage(name, a, b) : changed(name, a, b)),
        ];
    }
  });
}

const isAdded = (message: string) => [modified("discriminator-added", "discriminator", message)];
const isChanged = (message: string) => [modified("discriminator-changed", "discriminator", message)];

function discriminators(before: string | undefined, after: string | undefined): Found[] {
  if (before === undefined) return isAdded("A discriminator was added.");
  if (after === undefined) return isChanged("The discriminator was removed.");
  const [previous, current] = [readDiscriminator(before), readDiscriminator(after)];
  if (previous.field !== current.field)
    return isChanged(`The discriminator reads \`${current.field}\`, no longer \`${previous.field}\`.`);
  const lost = [...previous.targets]
    .filter(([value, target]) => current.targets.get(value) !== target)
    .map(([value]) => value);
  const gained = [...current.targets.keys()].filter((value) => !previous.targets.has(value));
  if (lost.length > 0)
    return isChanged(`The discriminator no longer maps ${quoted(lost)} to the same schema.`);
  return gained.length === 0 ? [] : isAdded(`The discriminator also maps ${quoted(gained)}.`);
}

function readDiscriminator(text: string): {
  readonly field: string;
  readonly targets: ReadonlyMap<string, string>;
} {
  const value: unknown = JSON.parse(text);
  const { propertyName, mapping } = isObject(value) ? value : {};
  const targets = members(mapping).map(
    ([key, target]) => [key, textOf(target).replace(/^.*\//, "")] as const,
  );
  return { field: textOf(propertyName), targets: new Map(targets) };
}
