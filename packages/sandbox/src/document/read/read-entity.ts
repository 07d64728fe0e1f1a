import type { Entity, Field, FieldType } from "../api.ts";
import { isObject, items, text, type Json, type JsonObject } from "../json.ts";
import type { Property, Schemas } from "./schemas.ts";

/** What the document says about an entity outside of its schemas. */
interface Sources {
  /** The parameters of its list, resolved; none if it has no list. */
  readonly parameters: readonly JsonObject[];
  /** The example of a full record. */
  readonly record: Json | undefined;
  /** The example of its commands. */
  readonly commands: Json | undefined;
}

/**
 * Reads an entity from its schemas: the full record and, if they exist, the summary, create and replace shapes.
 *
 * @throws Error if the document has no schema of the entity's name.
 */
export function readEntity(
  name: string,
  schemas: Schemas,
  { parameters, record, commands }: Sources,
): Entity {
  const full = schemas.named(name);
  if (!full) throw new Error(`The document has the entity ${name} but no schema ${name}.`);
  const shape = (suffix: string) => {
    const schema = schemas.named(name + suffix);
    return schema && schemas.properties(schema);
  };
  const summary = shape("Summary");
  const written = shape("Create") ?? shape("Replace") ?? new Map<string, Property>();
  const filterNames = new Set(parameters.map((parameter) => text(parameter, "name")));
  const field = (property: Property): Field => {
    const inWritten = written.get(property.name);
    const initial = inWritten?.schemas.find((schema) => Object.hasOwn(schema, "default"))?.["default"];
    return readField(name, property, {
      readOnly: inWritten === undefined || hasFlag(property, "readOnly"),
      inSummary: summary === undefined || summary.has(property.name),
      initial,
      filterNames,
    });
  };
  const fields = new Map([...schemas.properties(full)].map(([key, property]) => [key, field(property)]));
  const writable = new Map<string, Field>();
  for (const [key, property] of written) {
    const known = fields.get(key) ?? field(property);
    if (!known.readOnly) writable.set(key, known);
  }
  const required = [...written.values()]
    .filter((property) => property.required && property.name !== "Id")
    .map(({ name: key }) => key);
  const orderBy = parameters.find((parameter) => text(parameter, "name")?.toLowerCase() === "orderby");
  return {
    name,
    fields,
    writable,
    required,
    title:
      required.find((key) => writable.get(key)?.type === "string") ??
      ["FullName", "Name", "Title"].find((key) => fields.get(key)?.type === "string"),
    // Documented for both entities: coworkers by FullName, teams by Id. The default of `orderby` is the only place in the
    // document where a program can read it.
    defaultOrder: text(orderBy?.["schema"], "default") ?? "Id",
    example: isObject(record) ? record : undefined,
    commands: items(commands).filter(isObject),
  };
}

function readField(
  entity: string,
  property: Property,
  about: {
    readonly readOnly: boolean;
    readonly inSummary: boolean;
    readonly initial: Json | undefined;
    readonly filterNames: ReadonlySet<string | undefined>;
  },
): Field {
  const { name, schemas } = property;
  const types = new Set(schemas.flatMap((schema) => [schema["type"] ?? []].flat()));
  const type = fieldType(types, schemas);
  const nullable = types.has("null") || type === "any";
  const withoutId = name.replace(/Id$/, "");
  const isReference =
    type === "integer" && withoutId !== name && about.filterNames.has(`${entity}_${withoutId}`);
  const members = memberNames(schemas);
  const relation = schemas.map((schema) => schema["x-nexudus-relation"]).find(isObject);
  // Fields that the service computes follow from other fields.
  const to = about.readOnly ? undefined : text(relation, "entity");
  const inverse = text(relation, "inverse");
  return {
    name,
    type,
    nullable,
    readOnly: about.readOnly,
    helper: hasFlag(property, "x-nexudus-helper"),
    secret: schemas.some((schema) => schema["format"] === "password"),
    inSummary: about.inSummary,
    initial: about.initial ?? (nullable ? null : members.keys().next().value) ?? emptyValue(type, nullable),
    entityName: isReference ? withoutId : name,
    relation: to === undefined ? undefined : { entity: to, ...(inverse === undefined ? {} : { inverse }) },
    memberNames: members,
  };
}

function fieldType(types: ReadonlySet<Json>, schemas: readonly JsonObject[]): FieldType {
  if (types.has("array")) return "ids";
  if (types.has("string"))
    return schemas.some((schema) => schema["format"] === "date-time") ? "date" : "string";
  return (["number", "integer", "boolean"] as const).find((type) => types.has(type)) ?? "any";
}

function memberNames(schemas: readonly JsonObject[]): Map<number, string> {
  const enumeration = schemas.find((schema) => Array.isArray(schema["x-enum-varnames"]));
  const names = items(enumeration?.["x-enum-varnames"]);
  return new Map(
    items(enumeration?.["enum"]).flatMap((value, index) => {
      const label = names[index];
      return typeof value === "number" && typeof label === "string" ? [[value, label]] : [];
    }),
  );
}

/** The value of a field that was never set, or that a replace has cleared. */
function emptyValue(type: FieldType, nullable: boolean): Json {
  if (type === "ids") return [];
  if (nullable) return null;
  if (type === "boolean") return false;
  if (type === "string" || type === "date") return "";
  return 0;
}

const hasFlag = (property: Property, keyword: string): boolean =>
  property.schemas.some((schema) => schema[keyword] === true);

/** Completes relations between two entities: the document declares only one of their sides. */
export function completeRelations(entities: Map<string, Entity>): void {
  for (const entity of entities.values()) {
    for (const { name, relation } of entity.fields.values()) {
      if (relation?.inverse === undefined) continue;
      const related = entities.get(relation.entity);
      const field = related?.fields.get(relation.inverse);
      // A document may lack an entity or its lists.
      if (!related || !field) continue;
      if (field.type !== "ids") {
        throw new Error(
          `${entity.name}.${name} names ${relation.entity}.${relation.inverse} as its inverse, which is not a list of ids.`,
        );
      }
      const completed: Field = { ...field, relation: { entity: entity.name, inverse: name } };
      const replaceIn = (fields: ReadonlyMap<string, Field>): Map<string, Field> =>
        new Map([...fields].map(([key, value]) => [key, value === field ? completed : value]));
      entities.set(related.name, {
        ...related,
        fields: replaceIn(related.fields),
        writable: replaceIn(related.writable),
      });
    }
  }
}
