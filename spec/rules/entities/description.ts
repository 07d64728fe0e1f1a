import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Context } from "../redocly.ts";

/** The operations that can be generated, by method and by the path below that of the collection. */
export const operationKinds = [
  "list",
  "get",
  "getMany",
  "create",
  "replace",
  "delete",
  "commands",
  "run",
] as const;
export type OperationKind = (typeof operationKinds)[number];

/** A file that a record names and an operation serves. */
export interface Binary {
  /** The path below that of the collection: `getlogo` is `/sys/businesses/getlogo/{id}`. */
  readonly segment: string;
  /** The part of its field names: `Logo` of `LogoFileName` and `NewLogoUrl`. */
  readonly slot: string;
  /** The method of the client. */
  readonly method: string;
  /** The file in prose: `logo`. */
  readonly what: string;
  /** The response component: `Image` or `File`. */
  readonly response: string;
}

/** A command that a public client runs. */
export interface KnownCommand {
  readonly key: string;
  /** Its name in a menu: `Cancel`. */
  readonly name: string;
  /** A sentence for callers. */
  readonly text: string;
  /** Its parameters by name and type, with a value for the example. */
  readonly parameters: readonly { readonly Name: string; readonly Type: string; readonly Value: unknown }[];
}

/** The properties of one hand-written schema, and the reference to it from openapi.yaml. */
export interface FieldFile {
  readonly ref: string;
  readonly properties: Mapping;
}

/** The hand-written description of an entity: entities/{Entity}.yaml, and the files that it refers to. */
export interface Description {
  /** The entity's tag, in the plural: `Countries`. */
  readonly tag: string;
  /** The entity, in the singular: `Country`. */
  readonly entity: string;
  /** The entity in prose: `country` and `countries`. */
  readonly one: string;
  readonly many: string;
  /** The path of the collection: `/sys/countries`. */
  readonly path: string;
  readonly operations: readonly OperationKind[];
  /** Whether callers can create or replace records. */
  readonly writable: boolean;
  /** The source of the entity, and the pages of 2020 that document its filters and commands. */
  readonly source: string;
  readonly oldSource: string;
  /** The field that lists are ordered by, if a source states it. */
  readonly orderBy: string | undefined;
  /** The fields that a create requires, or a replace if there is no create. */
  readonly required: readonly string[];
  /** Fields that callers can write, fields that the service computes, and fields that only a read by id returns. */
  readonly fields: FieldFile | undefined;
  readonly serverFields: FieldFile | undefined;
  readonly detailFields: FieldFile | undefined;
  /** Fields without the filter or range that the rule gives them, and fields with a filter that it does not give them. */
  readonly filters: {
    readonly except: readonly string[];
    readonly withoutRange: readonly string[];
    readonly also: readonly string[];
    /** The spelling of filters that does not follow from their fields. */
    readonly spelled: Mapping;
  };
  /** Additional notes on operations, by kind. */
  readonly notes: Mapping;
  readonly binaries: readonly Binary[];
  /** The enumeration of the events that are delivered to the addresses that records of this entity hold. */
  readonly events: Mapping | undefined;
  /** The commands that public clients run, and the names of these clients. */
  readonly commands: readonly KnownCommand[];
  readonly commandSource: string;
  /** The filter that a list requires, without the entity's prefix. */
  readonly requiredFilter: string | undefined;
  /** The value of the example record, as it is written by hand. */
  readonly record: Mapping;
  /** Values in the example of a create that replace those of the record. Null leaves a field out. */
  readonly newRecord: Mapping;
  readonly exampleId: number;
  readonly recordRef: string;
}

/**
 * Reads what the tag refers to in `x-nexudus-generate`; undefined for a tag without it. `checks/` finds mistakes before.
 */
export function readDescription(tag: Mapping, context: Context): Description | undefined {
  return tag["x-nexudus-generate"] === undefined ? undefined : read(tag, context);
}

function read(tag: Mapping, context: Context): Description {
  const { value: given, file } = follow(
    tag["x-nexudus-generate"],
    context.location.source.absoluteRef,
    context,
  );
  const refOf = (key: string): string => {
    const node = given[key];
    // References in a description are relative to its own folder, spec/entities.
    return isMapping(node) ? text(node["$ref"]).replace(/^\.\.\//, "") : "";
  };
  const fieldFile = (key: string): FieldFile | undefined => {
    if (given[key] === undefined) return undefined;
    const { properties } = follow(given[key], file, context).value;
    return { ref: refOf(key), properties: isMapping(properties) ? properties : {} };
  };
  const { value } = follow(given["record"], file, context).value;
  const record = isMapping(value) ? value : {};
  const operations = operationKinds.filter((kind) => names(given["operations"]).includes(kind));
  const filters = isMapping(given["filters"]) ? given["filters"] : {};
  return {
    tag: text(tag["name"]),
    entity: text(tag["x-nexudus-entity"]),
    one: text(given["one"]),
    many: text(given["many"]),
    path: text(given["path"]),
    operations,
    writable: operations.includes("create") || operations.includes("replace"),
    source: text(given["source"]),
    oldSource: text(given["oldSource"]),
    orderBy: given["orderBy"] === undefined ? undefined : text(given["orderBy"]),
    required: names(given["required"]),
    fields: fieldFile("fields"),
    serverFields: fieldFile("serverFields"),
    detailFields: fieldFile("detailFields"),
    filters: {
      except: names(filters["except"]),
      withoutRange: names(filters["withoutRange"]),
      also: names(filters["also"]),
      spelled: isMapping(filters["spelled"]) ? filters["spelled"] : {},
    },
    notes: isMapping(given["notes"]) ? given["notes"] : {},
    binaries: (Array.isArray(given["binaries"]) ? given["binaries"] : []).map(readBinary),
    events: given["events"] === undefined ? undefined : follow(given["events"], file, context).value,
    commands: (Array.isArray(given["commands"]) ? given["commands"] : []).map(readCommand),
    commandSource: text(given["commandSource"]),
    requiredFilter: text(given["requiredFilter"]) || undefined,
    record,
    newRecord: isMapping(given["newRecord"]) ? given["newRecord"] : {},
    exampleId: Number(record["Id"]),
    recordRef: refOf("record"),
  };
}

/** The mapping that a reference leads to, and its file. */
function follow(node: unknown, from: string, context: Context): { value: Mapping; file: string } {
  const $ref = isMapping(node) ? text(node["$ref"]) : "";
  const { node: value, location } = context.resolve<Mapping>({ $ref }, from);
  return { value: isMapping(value) ? value : {}, file: location?.source.absoluteRef ?? from };
}

const readBinary = (binary: Mapping): Binary => ({
  segment: text(binary["segment"]),
  slot: text(binary["slot"]),
  method: text(binary["method"]),
  what: text(binary["what"]),
  response: text(binary["response"]) || "Image",
});

const readCommand = (command: Mapping): KnownCommand => ({
  key: text(command["key"]),
  name: text(command["name"]),
  text: text(command["text"]),
  parameters: (Array.isArray(command["parameters"]) ? command["parameters"] : []).map((one: Mapping) => ({
    Name: text(one["Name"]),
    Type: text(one["Type"]),
    Value: one["Value"],
  })),
});

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const names = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
