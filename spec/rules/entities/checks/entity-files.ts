// Reads the description of each generated entity and the files that it refers to, and finds the mistakes in them before
// anything is generated from them.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BaseResolver, Document, LocationObject, Source } from "@redocly/openapi-core";
import { isMapping, type Mapping } from "../../document/mapping.ts";
import { checkDescription, type Fields, operationsOf } from "./check-description.ts";
import { checkFields } from "./check-fields.ts";
import { checkRecord, checkRequired } from "./check-record.ts";
import { checkValue, type Found, shown } from "./check-value.ts";
import { description as expected } from "./expected.ts";
import { pluralOf } from "../words.ts";

export interface Mistake {
  readonly message: string;
  readonly location: LocationObject;
}

export interface File {
  readonly source: Source;
  readonly parsed: Mapping;
}

/** A generated entity, and the files that it is generated from. */
export interface EntityFiles {
  readonly entity: string;
  readonly path: string;
  readonly hasEvents: boolean;
  readonly description: File;
  /** Its fields, those that the service computes, and those of the read by id. */
  readonly fields: readonly File[];
  readonly record: File | undefined;
}

/** The keys that refer to files of fields, and the ends of the names of these files. */
const fieldFiles = { fields: "Fields", serverFields: "ServerFields", detailFields: "DetailFields" };

interface FieldsOfFile {
  readonly properties: Mapping;
  readonly file: File;
}

/** @param root the root file, before anything is generated */
export async function readEntityFiles(
  root: Document,
  resolver: BaseResolver,
): Promise<{ readonly entities: readonly EntityFiles[]; readonly mistakes: readonly Mistake[] }> {
  const reader = new EntityReader(root, resolver);
  const tags: unknown = isMapping(root.parsed) ? root.parsed["tags"] : undefined;
  const entities: EntityFiles[] = [];
  for (const [index, tag] of (Array.isArray(tags) ? tags : []).entries()) {
    if (!isMapping(tag) || tag["x-nexudus-generate"] === undefined) continue;
    const entity = await reader.read(tag, ["tags", String(index)]);
    if (entity === undefined) continue;
    if (entities.some((other) => other.entity === entity.entity)) {
      const message = `The entity \`${entity.entity}\` has two tags. Remove one of both.`;
      reader.add(root.source, [{ keys: ["tags", String(index), "x-nexudus-entity"], message }]);
    }
    entities.push(entity);
  }
  if (reader.mistakes.length === 0) await reader.findForgotten(entities);
  return { entities, mistakes: reader.mistakes };
}

class EntityReader {
  readonly mistakes: Mistake[] = [];
  readonly #root: Document;
  readonly #resolver: BaseResolver;

  constructor(root: Document, resolver: BaseResolver) {
    this.#root = root;
    this.#resolver = resolver;
  }

  add(source: Source, found: readonly Found[]): void {
    for (const { keys, onKey = false, message } of found) {
      const pointer = `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
      // All entities share a file of fields.
      const isKnown = this.mistakes.some(
        (one) =>
          one.location.source === source && one.location.pointer === pointer && one.message === message,
      );
      if (!isKnown) this.mistakes.push({ message, location: { source, pointer, reportOnKey: onKey } });
    }
  }

  async read(tag: Mapping, keys: readonly string[]): Promise<EntityFiles | undefined> {
    const { source } = this.#root;
    const entity = tag["x-nexudus-entity"];
    if (typeof entity !== "string") {
      const message = "The tag has `x-nexudus-generate`, but no `x-nexudus-entity`. Add the entity's name.";
      this.add(source, [{ keys, message }]);
      return undefined;
    }
    const plural = pluralOf(entity);
    if (tag["name"] !== plural) {
      const message = `The tag of \`${entity}\` is ${shown(tag["name"])}, not \`${plural}\`. Correct the tag, or the entity, which is in the singular.`;
      this.add(source, [{ keys: [...keys, "name"], message }]);
      return undefined;
    }
    const description = await this.#file(source, tag["x-nexudus-generate"], [...keys, "x-nexudus-generate"]);
    if (description === undefined) return undefined;
    const { parsed } = description;
    const { files, fields } = await this.#fields(entity, description);
    const record = isReference(parsed["record"])
      ? await this.#file(description.source, parsed["record"], ["record"])
      : undefined;
    const names = { fields: fields && Object.keys(fields.all), operations: operationsOf(parsed) };
    const found = [...checkValue(parsed, expected, names), ...checkDescription(parsed, plural, fields)];
    if (record === undefined || fields === undefined) {
      this.add(description.source, found);
    } else {
      const ofRecord = checkRecord(record.parsed, fields.all);
      const missing = ofRecord.length === 0 ? checkRequired(parsed, record.parsed, fields.all) : [];
      const misspelt = misspeltFields(found, ofRecord);
      for (const { name, given } of misspelt) this.#addMisspelt(files, name, given);
      const isOther = ({ unknown }: Found) => !misspelt.some(({ given }) => given === unknown?.given);
      this.add(description.source, [...found, ...missing].filter(isOther));
      this.add(record.source, ofRecord.filter(isOther));
    }
    if (isReference(parsed["events"])) await this.#file(description.source, parsed["events"], ["events"]);
    return {
      entity,
      path: String(parsed["path"]),
      hasEvents: parsed["events"] !== undefined,
      description,
      fields: files,
      record,
    };
  }

  /** Reports a field that the description and the record spell alike, and its own file in another way. */
  #addMisspelt(files: readonly File[], name: string, given: string): void {
    const message = `The field \`${name}\` is \`${given}\` in the description and in the record. Correct its name, or theirs.`;
    for (const { source, parsed } of files) {
      const { properties } = parsed;
      if (isMapping(properties) && properties[name] !== undefined)
        this.add(source, [{ keys: ["properties", name], onKey: true, message }]);
    }
  }

  /** Reports the descriptions that no tag refers to. */
  async findForgotten(entities: readonly EntityFiles[]): Promise<void> {
    const { source } = this.#root;
    const folder = join(dirname(source.absoluteRef), "entities");
    const known = new Set(entities.map(({ description }) => nameOf(description.source)));
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      if (!name.endsWith(".yaml") || known.has(name)) continue;
      const $ref = `entities/${name}`;
      const file = await this.#file(source, { $ref }, ["tags"]);
      const message = `No tag of ${nameOf(source)} refers to this file. Add one with \`x-nexudus-generate: { $ref: ${$ref} }\`, or remove the file.`;
      if (file !== undefined) this.add(file.source, [{ keys: [], message }]);
    }
  }

  /** The files of an entity's fields, and the fields; without these if they cannot be read. */
  async #fields(
    entity: string,
    { source, parsed }: File,
  ): Promise<{ readonly files: readonly File[]; readonly fields: Fields | undefined }> {
    const shared = await this.#fieldsOf(
      this.#root.source,
      { $ref: "components/schemas/RecordFields.yaml" },
      "components",
    );
    const own: { readonly key: string; readonly found: FieldsOfFile | undefined }[] = [];
    for (const [key, ending] of Object.entries(fieldFiles)) {
      if (isReference(parsed[key])) {
        own.push({ key, found: await this.#fieldsOf(source, parsed[key], key) });
        continue;
      }
      const $ref = `../components/schemas/${entity}${ending}.yaml`;
      const isForgotten = parsed[key] === undefined && existsSync(join(dirname(source.absoluteRef), $ref));
      if (isForgotten) {
        const message = `The key \`${key}\` is missing, and there is a file for it. Add \`${key}: { $ref: ${$ref} }\`, or remove the file.`;
        this.add(source, [{ keys: [], message }]);
      }
      if (isForgotten || parsed[key] !== undefined) own.push({ key, found: undefined });
    }
    const files = own.flatMap(({ found }) => found?.file ?? []);
    if (shared === undefined || own.some(({ found }) => found === undefined))
      return { files, fields: undefined };
    const seen = new Map(Object.keys(shared.properties).map((name) => [name, "RecordFields.yaml"]));
    const written: Record<string, unknown> = { SystemId: shared.properties["SystemId"] };
    for (const { key, found } of own) {
      if (found === undefined) continue;
      for (const name of Object.keys(found.properties)) {
        const other = seen.get(name);
        if (other !== undefined) {
          const message = `The field \`${name}\` is in ${other}, too. Remove one of both, or the one that is here if every entity has it.`;
          this.add(found.file.source, [{ keys: ["properties", name], onKey: true, message }]);
        }
        seen.set(name, nameOf(found.file.source));
      }
      if (key !== "serverFields") Object.assign(written, found.properties);
    }
    const all = Object.assign({}, ...own.map(({ found }) => found?.properties), shared.properties);
    return { files, fields: { all, written } };
  }

  /** The fields in a file that is referred to. Undefined if they cannot be read. */
  async #fieldsOf(from: Source, reference: unknown, key: string): Promise<FieldsOfFile | undefined> {
    const file = await this.#file(from, reference, [key]);
    if (file === undefined) return undefined;
    const found = checkFields(file.parsed, key);
    this.add(file.source, found);
    const { properties } = file.parsed;
    return isMapping(properties) ? { properties, file } : undefined;
  }

  /** The file that is referred to. Undefined if it cannot be read. */
  async #file(from: Source, reference: unknown, keys: readonly string[]): Promise<File | undefined> {
    if (!isReference(reference)) {
      const message = `\`${keys.at(-1)}\` is ${shown(reference)}, not a reference such as \`{ $ref: entities/TaxRate.yaml }\`. Correct it.`;
      this.add(from, [{ keys, message }]);
      return undefined;
    }
    // Redocly throws some errors, and returns others.
    const document = await this.#resolver
      .resolveDocument(from.absoluteRef, reference.$ref)
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (!(document instanceof Error)) {
      const { source, parsed } = document;
      if (isMapping(parsed)) return { source, parsed };
      const message = `The file is ${shown(parsed)}, not a mapping of keys to values. Write what \`${keys.at(-1)}\` of ${nameOf(from)} refers to.`;
      this.add(source, [{ keys: [], message }]);
    } else if (isOfYaml(document)) {
      const { source, line, col, message } = document;
      const location = { source, pointer: undefined, start: { line, col } };
      this.mistakes.push({ location, message: `This is not valid YAML: ${message}` });
    } else {
      const message = `There is no file \`${reference.$ref}\`. Correct the reference, or add the file.`;
      this.add(from, [{ keys: [...keys, "$ref"], message }]);
    }
    return undefined;
  }
}

/** The names that are unknown in both files and that stand for the same field. */
function misspeltFields(
  found: readonly Found[],
  ofRecord: readonly Found[],
): readonly { readonly given: string; readonly name: string }[] {
  return ofRecord.flatMap(({ unknown }) => {
    const isInBoth = found.some((one) => one.unknown?.given === unknown?.given);
    return unknown?.meant !== undefined && isInBoth ? [{ given: unknown.given, name: unknown.meant }] : [];
  });
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return isMapping(value) && typeof value["$ref"] === "string";
}

/** Redocly's YamlParseError, known by what it holds: rules are loaded without an installation beside them. */
function isOfYaml(error: Error): error is Error & { source: Source; line: number; col: number } {
  return "source" in error;
}

function nameOf({ absoluteRef }: Source): string {
  return absoluteRef.split(/[/\\]/).at(-1) ?? "";
}
