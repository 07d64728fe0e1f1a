import {
  isObject,
  items,
  member,
  Schemas,
  text,
  type Json,
  type JsonObject,
  type Property,
} from "./schema.ts";

/** What a value of a field can be. `any` is a field whose type no source tells. */
export type FieldType = "string" | "date" | "integer" | "number" | "boolean" | "ids" | "any";

/** A link to another entity that the document declares with `x-nexudus-relation`. */
export interface Relation {
  /** The entity whose ids the field holds. */
  readonly entity: string;
  /** The field over there that shows the same relation from the other side, if there is one: one of both says so. */
  readonly inverse?: string;
}

/** One property of an entity's record. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Computed by the service: ignored when it is sent, never cleared. */
  readonly readOnly: boolean;
  /** Acts when it is sent and is not stored (`x-nexudus-helper`). */
  readonly helper: boolean;
  /** Rows of lists carry it. */
  readonly inSummary: boolean;
  /** What a create puts where the body says nothing. */
  readonly initial: Json;
  /** The spelling of filters and validation errors, which drops the `Id` of a reference: `Country`. */
  readonly entityName: string;
  readonly relation: Relation | undefined;
  /** Names of the members, for an enumeration: 1 is `Individual`. */
  readonly memberNames: ReadonlyMap<number, string>;
}

/** An entity of the document: what a tag with `x-nexudus-entity` stands for. */
export interface Entity {
  readonly name: string;
  /** The record by id, in the order of the document. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Fields that a create or replace may set, helpers included. */
  readonly writable: ReadonlyMap<string, Field>;
  /** Names that a create demands. */
  readonly required: readonly string[];
  /** The field that names a record to people: the first text that a create demands, if it demands one. */
  readonly title: string | undefined;
  /** The property that lists are sorted by unless told otherwise. */
  readonly defaultOrder: string;
  /** The document's own example of a full record, if it has one. */
  readonly example: JsonObject | undefined;
  /** The commands that the document's example lists. */
  readonly commands: readonly JsonObject[];
}

/** How a query parameter of a list narrows the result. */
export type Comparison = "equals" | "from" | "to" | "contains" | "in";

/** A query parameter that names a field. */
export interface Filter {
  readonly name: string;
  readonly field: Field;
  readonly comparison: Comparison;
  /** The members of a closed enumeration; undefined if any value of the field's type will do. */
  readonly members: readonly number[] | undefined;
}

/** What an operation does: behaviour is written once per kind. */
export type Kind =
  "list" | "getMany" | "get" | "create" | "replace" | "delete" | "commands" | "run" | "binary" | "token";

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly kind: Kind;
  readonly method: string;
  /** The path with the base of the document's server in front: `/api/spaces/coworkers/{id}`. */
  readonly path: string;
  /** The entity it works on; undefined for the token endpoint alone. */
  readonly entity: Entity | undefined;
  /** The role a user needs, undefined if none. */
  readonly role: string | undefined;
  /** Whether credentials are demanded. */
  readonly secured: boolean;
  /** Filters by lower-case name. */
  readonly filters: ReadonlyMap<string, Filter>;
  /** The statuses that the document gives it. */
  readonly statuses: ReadonlySet<number>;
  /** `x-nexudus-binary`: which picture a binary operation serves, such as `image1`. */
  readonly picture: string | undefined;
  readonly deprecated: boolean;
}

/** Everything that the sandbox takes from the document. */
export interface Api {
  readonly document: JsonObject;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly operations: readonly Operation[];
  /** The path of the document's server, `/api`. */
  readonly base: string;
  /** The version of the document. */
  readonly version: string;
}

const methods = ["get", "put", "post", "delete", "patch", "options", "head", "trace"];
const apis = new WeakMap<JsonObject, Api>();

/**
 * Reads an OpenAPI bundle into what the sandbox runs on. The result is kept for as long as the document is.
 *
 * @throws Error if the document has an operation of a kind that the sandbox does not know, or a filter that names no
 *   field: a sandbox that leaves out part of its document would be worse than none.
 */
export function readApi(document: JsonObject): Api {
  const known = apis.get(document);
  if (known) return known;
  const api = new Reader(document).read();
  apis.set(document, api);
  return api;
}

class Reader {
  readonly #document: JsonObject;
  readonly #schemas: Schemas;

  constructor(document: JsonObject) {
    this.#document = document;
    this.#schemas = new Schemas(document);
  }

  read(): Api {
    const tags = new Map<string, string>();
    for (const tag of items(this.#document["tags"])) {
      const entity = text(tag, "x-nexudus-entity");
      const name = text(tag, "name");
      if (entity !== undefined && name !== undefined) tags.set(name, entity);
    }
    const found = this.#operations();
    const entities = new Map<string, Entity>();
    for (const name of tags.values()) {
      const list = found.find(({ operation }) => this.#answers(operation, `${name}Page`));
      const commands = found.find(
        ({ operation }) => tagged(operation, tags) === name && this.#answersRows(operation, "Command"),
      );
      entities.set(name, this.#entity(name, list?.operation, commands?.operation));
    }
    completeRelations(entities);
    const server = text(items(this.#document["servers"])[0], "url") ?? "/";
    const base = new URL(server, "http://localhost").pathname.replace(/\/$/, "");
    return {
      document: this.#document,
      entities,
      base,
      version: text(this.#document["info"], "version") ?? "",
      operations: found.map(({ method, path, operation, parameters }) => {
        const entity = entities.get(tagged(operation, tags) ?? "");
        const id = text(operation, "operationId") ?? `${method} ${path}`;
        const kind = this.#kind(method, path, operation, entity?.name);
        if (kind === undefined) {
          throw new Error(
            `The sandbox does not know what kind of operation ${id} (${method.toUpperCase()} ${path}) is. ` +
              "It knows list, get, multi-id get, create, replace, delete, commands, run, binary and token, by their schemas.",
          );
        }
        const security = operation["security"] ?? this.#document["security"];
        return {
          id,
          kind,
          method: method.toUpperCase(),
          path: base + path,
          entity,
          role: text(operation, "x-nexudus-role"),
          secured: items(security).length > 0,
          filters: kind === "list" && entity ? this.#filters(parameters, entity) : new Map(),
          statuses: new Set(Object.keys(this.#object(operation["responses"])).map(Number)),
          picture: picture(operation),
          deprecated: operation["deprecated"] === true,
        };
      }),
    };
  }

  #object(value: Json | undefined): JsonObject {
    return value === undefined ? {} : this.#schemas.resolve(value);
  }

  #operations(): { method: string; path: string; operation: JsonObject; parameters: JsonObject[] }[] {
    return Object.entries(this.#object(this.#document["paths"])).flatMap(([path, value]) => {
      const pathItem = this.#schemas.resolve(value);
      return methods.flatMap((method) => {
        const operation = member(pathItem, method);
        if (!isObject(operation)) return [];
        const parameters = [...items(pathItem["parameters"]), ...items(operation["parameters"])];
        return [{ method, path, operation, parameters: parameters.map((p) => this.#schemas.resolve(p)) }];
      });
    });
  }

  /** What a request body or response is in its first media type. */
  #media(holder: Json | undefined): Json | undefined {
    return Object.values(this.#object(member(holder, "content")))[0];
  }

  #response(operation: JsonObject): Json | undefined {
    const ok = member(operation["responses"], "200");
    return ok === undefined ? undefined : this.#media(this.#schemas.resolve(ok));
  }

  #answers(operation: JsonObject, schema: string): boolean {
    return refersTo(member(this.#response(operation), "schema"), schema);
  }

  #answersRows(operation: JsonObject, schema: string): boolean {
    return refersTo(member(member(this.#response(operation), "schema"), "items"), schema);
  }

  #kind(method: string, path: string, operation: JsonObject, entity: string | undefined): Kind | undefined {
    const body = member(this.#media(this.#object(operation["requestBody"])), "schema");
    const byId = path.endsWith("/{id}");
    if (method === "get") {
      if (isObject(operation["x-nexudus-binary"])) return "binary";
      if (this.#answersRows(operation, "Command")) return "commands";
      if (this.#answers(operation, `${entity}Page`)) return "list";
      if (this.#answersRows(operation, `${entity}Summary`)) return "getMany";
      if (byId && this.#answers(operation, `${entity}`)) return "get";
    }
    if (method === "post") {
      if (refersTo(body, `${entity}Create`)) return "create";
      if (refersTo(body, "CommandRun")) return "run";
      if (items(member(body, "oneOf")).some((grant) => refersTo(grant, "PasswordGrant"))) return "token";
    }
    if (method === "put" && refersTo(body, `${entity}Replace`)) return "replace";
    if (method === "delete" && byId) return "delete";
    return undefined;
  }

  #entity(name: string, list: JsonObject | undefined, commands: JsonObject | undefined): Entity {
    const shape = (suffix: string) => {
      const schema = this.#schemas.named(name + suffix);
      if (!schema) throw new Error(`The document has an entity ${name} but no schema ${name}${suffix}.`);
      return this.#schemas.properties(schema);
    };
    const full = shape("");
    const summary = shape("Summary");
    const create = shape("Create");
    const filterNames = new Set(
      items(list?.["parameters"]).map((parameter) => text(this.#schemas.resolve(parameter), "name")),
    );
    const field = (property: Property): Field => {
      const created = create.get(property.name);
      const initial = created?.schemas.find((schema) => Object.hasOwn(schema, "default"))?.["default"];
      return this.#field(name, property, {
        readOnly: created === undefined || flag(property, "readOnly"),
        inSummary: summary.has(property.name),
        initial,
        filterNames,
      });
    };
    const fields = new Map([...full].map(([key, property]) => [key, field(property)]));
    const writable = new Map<string, Field>();
    for (const [key, property] of create) {
      const known = fields.get(key) ?? field(property);
      if (!known.readOnly) writable.set(key, known);
    }
    const required = [...create.values()].filter((property) => property.required).map(({ name: key }) => key);
    const title = required.find((key) => writable.get(key)?.type === "string");
    const example = member(member(member(this.#document, "components"), "examples"), `${name}Record`);
    const value = member(example, "value");
    const listed = Object.values(this.#object(commands && member(this.#response(commands), "examples")))[0];
    return {
      name,
      fields,
      writable,
      required,
      title,
      // Documented for both entities: coworkers by FullName, the first required text; teams by Id. Nothing in the
      // document says so in a form that a program can read, but for the default of `orderby`.
      defaultOrder: this.#defaultOrder(list) ?? "Id",
      example: isObject(value) ? value : undefined,
      commands: items(listed && this.#schemas.resolve(listed)["value"]).filter(isObject),
    };
  }

  #defaultOrder(list: JsonObject | undefined): string | undefined {
    for (const parameter of items(list?.["parameters"])) {
      const resolved = this.#schemas.resolve(parameter);
      if (text(resolved, "name")?.toLowerCase() === "orderby") return text(resolved["schema"], "default");
    }
    return undefined;
  }

  #field(
    entity: string,
    property: Property,
    about: {
      readOnly: boolean;
      inSummary: boolean;
      initial: Json | undefined;
      filterNames: ReadonlySet<string | undefined>;
    },
  ): Field {
    const { name, schemas } = property;
    const types = new Set(schemas.flatMap((schema) => [schema["type"] ?? []].flat()));
    const date = schemas.some((schema) => schema["format"] === "date-time");
    const type: FieldType = types.has("array")
      ? "ids"
      : types.has("string")
        ? date
          ? "date"
          : "string"
        : types.has("number")
          ? "number"
          : types.has("integer")
            ? "integer"
            : types.has("boolean")
              ? "boolean"
              : "any";
    const nullable = types.has("null") || type === "any";
    const withoutId = name.replace(/Id$/, "");
    const isReference =
      type === "integer" && withoutId !== name && about.filterNames.has(`${entity}_${withoutId}`);
    const relation = schemas.map((schema) => schema["x-nexudus-relation"]).find(isObject);
    const to = text(relation, "entity");
    const inverse = text(relation, "inverse");
    const enumeration = schemas.find((schema) => Array.isArray(schema["x-enum-varnames"]));
    const names = items(enumeration?.["x-enum-varnames"]);
    return {
      name,
      type,
      nullable,
      readOnly: about.readOnly,
      helper: flag(property, "x-nexudus-helper"),
      inSummary: about.inSummary,
      initial: about.initial ?? empty(type, nullable),
      entityName: isReference ? withoutId : name,
      relation: to === undefined ? undefined : { entity: to, ...(inverse === undefined ? {} : { inverse }) },
      memberNames: new Map(
        items(enumeration?.["enum"]).flatMap((value, index) => {
          const label = names[index];
          return typeof value === "number" && typeof label === "string" ? [[value, label]] : [];
        }),
      ),
    };
  }

  #filters(parameters: readonly JsonObject[], entity: Entity): Map<string, Filter> {
    const filters = new Map<string, Filter>();
    for (const parameter of parameters) {
      const name = text(parameter, "name") ?? "";
      if (parameter["in"] !== "query" || isPaging(name)) continue;
      const spelled = new RegExp(`^(?:(from|to)_)?(?:${entity.name}_)?(.+)$`, "i").exec(name);
      const property = spelled?.[2] ?? name;
      const field = findField(entity, property);
      if (!field) {
        throw new Error(`The document's filter ${name} names no field of ${entity.name}.`);
      }
      const schemas = this.#schemas.parts(this.#object(parameter["schema"]));
      const closed = schemas.flatMap((schema) => items(schema["enum"])).filter((v) => typeof v === "number");
      const range = spelled?.[1]?.toLowerCase();
      filters.set(name.toLowerCase(), {
        name,
        field,
        comparison:
          range === "from" || range === "to"
            ? range
            : field.type === "ids"
              ? "contains"
              : isObject(parameter["content"])
                ? "in"
                : "equals",
        members: closed.length > 0 ? closed : undefined,
      });
    }
    return filters;
  }
}

/** Declares each relation that both entities show from the side that the document leaves out. */
function completeRelations(entities: Map<string, Entity>): void {
  for (const entity of entities.values()) {
    for (const { name, relation } of entity.fields.values()) {
      if (relation?.inverse === undefined) continue;
      const related = entities.get(relation.entity);
      const field = related?.fields.get(relation.inverse);
      if (!related || field?.type !== "ids") {
        throw new Error(
          `${entity.name}.${name} is said to be the inverse of ${relation.entity}.${relation.inverse}, which is no list of ids.`,
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

/** The value of a field that nobody has set or that a replace has cleared. */
function empty(type: FieldType, nullable: boolean): Json {
  if (type === "ids") return [];
  if (nullable) return null;
  if (type === "boolean") return false;
  if (type === "string" || type === "date") return "";
  return 0;
}

/**
 * The field that a property of a filter or of `orderby` means, in any case: itself (`FullName`), a reference
 * (`Country` is `CountryId`), or a property of what it refers to (`InvoicingBusiness_Name` is `InvoicingBusinessName`).
 */
export function findField(entity: Entity, property: string): Field | undefined {
  const wanted = property.toLowerCase();
  if (wanted === "") return undefined;
  const joined = wanted.replaceAll("_", "");
  for (const spelling of [wanted, `${wanted}id`, joined]) {
    for (const field of entity.fields.values()) if (field.name.toLowerCase() === spelling) return field;
  }
  return undefined;
}

/** Whether a parameter steers paging or order and is no filter. */
export const isPaging = (name: string): boolean =>
  ["page", "size", "orderby", "dir"].includes(name.toLowerCase());

const flag = (property: Property, keyword: string): boolean =>
  property.schemas.some((schema) => schema[keyword] === true);

/** The entity whose tag an operation carries. */
const tagged = (operation: JsonObject, tags: ReadonlyMap<string, string>): string | undefined =>
  items(operation["tags"]).flatMap((tag) => (typeof tag === "string" ? (tags.get(tag) ?? []) : []))[0];

const refersTo = (schema: Json | undefined, name: string): boolean =>
  text(schema, "$ref") === `#/components/schemas/${name}`;

function picture(operation: JsonObject): string | undefined {
  const binary = operation["x-nexudus-binary"];
  const method = text(binary, "method");
  if (method === undefined) return undefined;
  const argument = member(binary, "argument");
  return typeof argument === "number" ? `${method}${argument}` : method;
}
