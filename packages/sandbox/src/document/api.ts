import type { Json, JsonObject } from "./json.ts";

/** The type of a field's values. `any` means that no source gives the type. */
export type FieldType = "string" | "date" | "integer" | "number" | "boolean" | "ids" | "any";

/** A foreign key, or a list of them, that the document declares with `x-nexudus-relation`. */
export interface Relation {
  /** The entity whose ids the field holds. */
  readonly entity: string;
  /** The field of that entity for the other side of the relation, if there is one. */
  readonly inverse?: string;
}

/** One property of an entity's record. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly nullable: boolean;
  /** Whether the service computes it. Values in requests are ignored. */
  readonly readOnly: boolean;
  /** Whether it is a helper field, which acts when it is sent and is not stored (`x-nexudus-helper`). */
  readonly helper: boolean;
  /** Whether the document marks its values as secret (`format: password`). */
  readonly secret: boolean;
  /** Whether the rows of lists have it. */
  readonly inSummary: boolean;
  /** The value in a new record whose body lacks the field. */
  readonly initial: Json;
  /** The spelling in filters and validation errors, which drops the `Id` of a reference: `Country`. */
  readonly entityName: string;
  readonly relation: Relation | undefined;
  /** The names of an enumeration's members: 1 is `Individual`. */
  readonly memberNames: ReadonlyMap<number, string>;
}

/** An entity of the document: a tag with `x-nexudus-entity`. */
export interface Entity {
  readonly name: string;
  /** The fields of the full record, in the order of the document. */
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields that a create or replace may set, helpers included. */
  readonly writable: ReadonlyMap<string, Field>;
  /** The fields that a create requires or, if the entity has no create, a replace. */
  readonly required: readonly string[];
  /** The field with the name of a record: the first required text, if there is one. */
  readonly title: string | undefined;
  /** The property that lists are sorted by if the request does not name one. */
  readonly defaultOrder: string;
  /** The document's own example of a full record, if it has one. */
  readonly example: JsonObject | undefined;
  /** The commands that the document's example lists. */
  readonly commands: readonly JsonObject[];
}

/** How a query parameter of a list narrows the result. */
export type Comparison = "equals" | "from" | "to" | "contains" | "in";

/** A query parameter that filters by a field. */
export interface Filter {
  readonly name: string;
  /** Whether a list without it is refused. */
  readonly required: boolean;
  readonly field: Field;
  readonly comparison: Comparison;
  /** The schema of its values. */
  readonly schema: JsonObject;
}

/** The kind of an operation. All operations of a kind share one implementation. */
export type OperationKind =
  | "list"
  | "getMany"
  | "get"
  | "create"
  | "replace"
  | "delete"
  | "commands"
  | "run"
  | "binary"
  | "me"
  | "enumMembers"
  | "token";

/** One operation of the document. */
export interface Operation {
  readonly id: string;
  readonly kind: OperationKind;
  /** In capitals. */
  readonly method: string;
  /** The path, with the base of the document's server in front: `/api/spaces/coworkers/{id}`. */
  readonly path: string;
  /** The entity it works on; undefined for tokens, the signed-in user and enumerations. */
  readonly entity: Entity | undefined;
  /** The role that a user needs; undefined if none. */
  readonly role: string | undefined;
  /** Filters by lower-case name. */
  readonly filters: ReadonlyMap<string, Filter>;
  /** The statuses that the document lists for it. */
  readonly statuses: ReadonlySet<number>;
  readonly deprecated: boolean;
}

/** Everything that the sandbox reads from the document. */
export interface Api {
  readonly document: JsonObject;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly operations: readonly Operation[];
  /** The path of the document's server, `/api`. */
  readonly base: string;
  /** The version of the document. */
  readonly version: string;
}
