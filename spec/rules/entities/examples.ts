import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Description, FieldFile, KnownCommand } from "./description.ts";
import { isList, relationOf, typeOf } from "./field.ts";
import { ownFields } from "./fields.ts";

/**
 * The examples of an entity, made from the one that is written by hand: its record. Fields that the record leaves out are
 * null, false, 0 or empty, as their types have it.
 *
 * @param shared the ten fields of every record
 */
export function examplesOf(description: Description, shared: Mapping): Mapping {
  const { entity, fields, serverFields, detailFields } = description;
  const given = description.record;
  const written = { ...pick(given, fields, detailFields), ...description.newRecord };
  const created = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null));
  const record = completeRecord(description, shared);
  for (const [name, value] of Object.entries(record)) Reflect.set(given, name, value);
  const row = pick(record, fields, serverFields, { ref: "", properties: shared });
  const made: Partial<Record<string, Mapping>> = {
    list: { [`${entity}Page`]: example("The only page of a search with one match", page(description, row)) },
    getMany: { [`${entity}Rows`]: { ...example("One row", [row]), description: "A bare array." } },
    get: { [`${entity}Record`]: { $ref: description.recordRef } },
    ...writeExamples(description, created, record),
    ...commandExamples(description),
  };
  return Object.assign({}, ...description.operations.map((kind) => made[kind] ?? {}));
}

const example = (summary: string, value: unknown): Mapping => ({ summary, value });

const result = (successful: boolean, message: string, value: unknown): Mapping => ({
  Status: successful ? 200 : 500,
  WasSuccessful: successful,
  Message: message,
  Value: value,
  OpenInDialog: false,
  OpenInWindow: false,
  RedirectURL: null,
  JavaScript: null,
  UpdatedOn: successful ? "2025-01-15T10:30:00Z" : null,
  UpdatedBy: successful ? "admin@example.com" : null,
  Errors: null,
});

function writeExamples(description: Description, created: Mapping, record: Mapping): Record<string, Mapping> {
  const { entity, one, exampleId, fields, detailFields } = description;
  const saved = (what: string): Mapping =>
    result(true, `${entity} was successfully ${what}.`, { Id: exampleId });
  const refused = { [`${entity}Invalid`]: example("A required field is missing", invalid(description)) };
  return {
    create: {
      [`${entity}Create`]: example(`A new ${one}`, created),
      [`${entity}Created`]: example(`The id of the new ${one}`, saved("created")),
      ...refused,
    },
    replace: {
      [`${entity}Replace`]: example("The record as it was read, with its changes", {
        Id: exampleId,
        ...pick(record, fields, detailFields),
        SystemId: record["SystemId"],
      }),
      [`${entity}Updated`]: example(`The ${one} was replaced`, saved("updated")),
      ...refused,
    },
    delete: {
      [`${entity}Deleted`]: example(
        `The ${one} is gone`,
        result(true, "The record was deleted successfully.", null),
      ),
    },
  };
}

function commandExamples(description: Description): Record<string, Mapping> {
  const { entity, one, many, exampleId, commands } = description;
  const [first] = commands;
  const body = { Key: first?.key ?? "COMMAND_KEY", Ids: [exampleId], Parameters: first?.parameters ?? [] };
  const placeholder = {
    key: "COMMAND_KEY",
    name: `A command for any number of ${many}, or for one ${one}`,
    text: "",
    parameters: [],
  };
  const shown = first === undefined ? [placeholder] : commands;
  return {
    commands: {
      [`${entity}Commands`]: example(
        first === undefined ? "A placeholder for a command" : "The commands that public clients run",
        shown.map(command),
      ),
    },
    run: {
      [`${entity}CommandRun`]: {
        ...example(`A command on one ${one}`, body),
        ...(first === undefined && {
          description: `No public source names a key that ${many} have: \`COMMAND_KEY\` is a placeholder.`,
        }),
      },
      [`${entity}CommandDone`]: example(
        "The command was run",
        result(true, "The command was run.", { Id: exampleId }),
      ),
      [`${entity}CommandFailed`]: example(
        "The command failed, with a status of 200",
        result(false, `This command can be run on one ${one} only.`, null),
      ),
    },
  };
}

/** Completes the hand-written record, in the order of the schema. */
function completeRecord(description: Description, shared: Mapping): Record<string, unknown> {
  const { record, fields, serverFields, detailFields } = description;
  const all = [fields, serverFields, { ref: "", properties: shared }, detailFields].flatMap((file) =>
    Object.entries(file?.properties ?? {}),
  );
  return Object.fromEntries(
    all.map(([name, field]) => [name, record[name] ?? (isMapping(field) ? emptyValue(field) : null)]),
  );
}

function emptyValue(field: Mapping): unknown {
  const alternatives: unknown[] = Array.isArray(field["anyOf"]) ? field["anyOf"] : [];
  const nullable =
    [field["type"]].flat().includes("null") ||
    alternatives.some((one) => isMapping(one) && one["type"] === "null");
  if (isList(field)) return [];
  if (nullable || (field["type"] === undefined && alternatives.length === 0)) return null;
  return { boolean: false, string: "" }[typeOf(field)] ?? 0;
}

function pick(record: Mapping, ...files: readonly (FieldFile | undefined)[]): Record<string, unknown> {
  const names = files.flatMap((file) => Object.keys(file?.properties ?? {}));
  return Object.fromEntries(names.flatMap((name) => (name in record ? [[name, record[name]]] : [])));
}

function page({ orderBy = "Id" }: Description, row: Mapping): Mapping {
  return {
    Records: [row],
    CurrentPageSize: 25,
    CurrentPage: 1,
    CurrentOrderField: orderBy,
    CurrentSortDirection: 0,
    FirstItem: 1,
    HasNextPage: false,
    HasPreviousPage: false,
    LastItem: 1,
    PageNumber: 1,
    PageSize: 25,
    TotalItems: 1,
    TotalPages: 1,
  };
}

function command({ key, name, parameters }: KnownCommand, index: number): Mapping {
  return {
    Key: key,
    Name: name,
    AppliesOnlyToMultipleEntities: false,
    AppliesOnlyToOneEntity: false,
    AppliesOnlyToTwoEntities: false,
    DisplayInDropdown: true,
    DisplayInDropdownV2: true,
    DisplayInGrid: false,
    Icon: null,
    NeedsEntitiesToRun: true,
    Order: index + 1,
    RequiresParameters: parameters.map(({ Name, Type }) => ({ Name, Type })),
  };
}

/** The response to a body that lacks the first of the required fields. */
function invalid(description: Description): Mapping {
  const name = description.required[0] ?? "Id";
  const field = ownFields(description).find(([other]) => other === name)?.[1] ?? {};
  const { entity, undescribed } = relationOf(field);
  const property = (entity ?? undescribed) === undefined ? name : name.replace(/Id$/, "");
  return {
    Message: `${property}: is a required field`,
    Value: null,
    Errors: [{ AttemptedValue: null, Message: "is a required field", PropertyName: property }],
    WasSuccessful: false,
  };
}
