// Reads the description of each generated entity and the files that it refers to, and finds the mistakes in them before
// anything is generated from them.
import type { BaseResolver, Document, LocationObject, Source } from "@redocly/openapi-core";
import { isMapping, type Mapping } from "../../document/mapping.ts";
import { type OperationKind, operationKinds } from "../description.ts";
import { checkFields } from "./check-fields.ts";
import { checkRecord, checkRequired } from "./check-record.ts";
import { checkValue, type Found, shown } from "./check-value.ts";
import { description as expected } from "./expected.ts";

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

/** The parts of an entity that are files of fields. */
const fieldFiles = ["fields", "serverFields", "detailFields"] as const;

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
    const other = entities.find(({ path }) => path === entity.path);
    if (other !== undefined) {
      const message = `The path \`${entity.path}\` is that of ${other.entity}, too. Give each entity a path of its own.`;
      reader.add(entity.description.source, [{ keys: ["path"], message }]);
    }
    entities.push(entity);
  }
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
      this.mistakes.push({ message, location: { source, pointer, reportOnKey: onKey } });
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
    const description = await this.#file(source, tag["x-nexudus-generate"], [...keys, "x-nexudus-generate"]);
    if (description === undefined) return undefined;
    const { parsed } = description;
    const shared = await this.#fieldsOf(source, { $ref: "components/schemas/RecordFields.yaml" }, [
      "components",
    ]);
    const given = fieldFiles.filter((key) => parsed[key] !== undefined);
    const own = await Promise.all(
      given.map(async (key) =>
        isReference(parsed[key]) ? this.#fieldsOf(description.source, parsed[key], [key]) : undefined,
      ),
    );
    const all = [...own, shared];
    const fields = all.every((one) => one !== undefined)
      ? Object.assign({}, ...all.map(({ properties }) => properties))
      : undefined;
    const record = isReference(parsed["record"])
      ? await this.#file(description.source, parsed["record"], ["record"])
      : undefined;
    const names = { fields: fields && Object.keys(fields), operations: operationsOf(parsed) };
    this.add(description.source, [...checkValue(parsed, expected, names), ...checkPath(parsed["path"])]);
    if (record !== undefined && fields !== undefined) {
      const found = checkRecord(record.parsed, fields);
      this.add(record.source, found);
      if (found.length === 0) this.add(description.source, checkRequired(parsed, record.parsed, fields));
    }
    if (isReference(parsed["events"])) await this.#file(description.source, parsed["events"], ["events"]);
    return {
      entity,
      path: String(parsed["path"]),
      hasEvents: parsed["events"] !== undefined,
      description,
      fields: own.flatMap((one) => one?.file ?? []),
      record,
    };
  }

  /** The fields in a file that is referred to. Undefined if they cannot be read. */
  async #fieldsOf(
    from: Source,
    reference: unknown,
    keys: readonly string[],
  ): Promise<{ readonly properties: Mapping; readonly file: File } | undefined> {
    const file = await this.#file(from, reference, keys);
    if (file === undefined) return undefined;
    const found = checkFields(file.parsed);
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

function operationsOf({ operations }: Mapping): readonly OperationKind[] {
  const listed: unknown[] = Array.isArray(operations) ? operations : [];
  return operationKinds.filter((kind) => listed.includes(kind));
}

function checkPath(path: unknown): Found[] {
  if (typeof path !== "string" || path === "" || /^(?:\/[\w.-]+)+$/.test(path)) return [];
  const message = `\`${path}\` is not the path of a collection. Write one that starts with a slash and does not end with one, such as \`/sys/taxrates\`.`;
  return [{ keys: ["path"], message }];
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
