// Every object of OpenAPI 3.1 with its fields, and how each is compared. POLICY.md prints this table. A field that is not
// in it, and no extension, is compared as `unknown-keyword-changed`.
import { isObject, type Json } from "../document/json.ts";
import type { Rule } from "./rules.ts";

export type ObjectName =
  | "OpenAPI"
  | "Info"
  | "Tag"
  | "Path Item"
  | "Operation"
  | "Parameter"
  | "Header"
  | "Request Body"
  | "Media Type"
  | "Encoding"
  | "Response"
  | "Callback"
  | "Link"
  | "Server"
  | "Server Variable"
  | "Security Scheme"
  | "OAuth Flows"
  | "OAuth Flow";

type ByNode = (node: Json, name: string) => Rule;

/** Objects by name: what one that is added, or removed, is rated by. */
export interface MapOf {
  readonly as: "map";
  readonly of: ObjectName | "text";
  readonly added: readonly Rule[];
  readonly removed: readonly Rule[];
  readonly add: ByNode;
  readonly remove: ByNode;
  /** What flows through it from here on: a body or a response; `reversed` where the API is the one that calls. */
  readonly flow?: "request" | "response" | "reversed";
  /** What one is called in a message. */
  readonly noun: string;
}

export type Field =
  /** Asks nothing, and is told. */
  | { readonly as: "text" }
  /** Needs no comparison, and why. */
  | { readonly as: "skipped"; readonly why: string }
  /** Any change is rated by one rule. A stated `absent` value is the same as none. */
  | { readonly as: "value"; readonly rule: Rule; readonly absent?: Json; readonly stated?: Rule }
  | { readonly as: "flag"; readonly on: Rule; readonly off: Rule }
  | {
      readonly as: "object";
      readonly of: ObjectName;
      readonly add: ByNode;
      readonly added: readonly Rule[];
      readonly removed: Rule;
    }
  | { readonly as: "schema" | "security" }
  | MapOf;

const text: Field = { as: "text" };
const skipped = (why: string): Field => ({ as: "skipped", why });
const value = (rule: Rule, absent?: Json): Field => ({
  as: "value",
  rule,
  ...(absent !== undefined && { absent }),
});
const deprecated: Field = { as: "flag", on: "deprecated", off: "text-changed" };

function map(noun: string, of: MapOf["of"], added: Rule, removed: Rule, flow?: MapOf["flow"]): MapOf {
  return {
    as: "map",
    noun,
    of,
    added: [added],
    removed: [removed],
    add: () => added,
    remove: () => removed,
    ...(flow && { flow }),
  };
}

const isRequired = (node: Json) => isObject(node) && node["required"] === true;
const isFailure = (status: string) => /^[45]/.test(status);
const serialization: Rule = "parameter-serialization-changed";
const inherited = skipped("inherited by every operation");
const operations = map("Operation", "Operation", "operation-added", "operation-removed");
const written = {
  description: text,
  deprecated,
  style: value(serialization),
  explode: value(serialization),
  schema: { as: "schema" },
  content: map("Media type", "Media Type", serialization, serialization),
  example: text,
  examples: text,
} as const satisfies Readonly<Record<string, Field>>;

export const objects: Readonly<Record<ObjectName, Readonly<Record<string, Field>>>> = {
  OpenAPI: {
    openapi: text,
    info: {
      as: "object",
      of: "Info",
      add: () => "text-changed",
      added: ["text-changed"],
      removed: "text-changed",
    },
    jsonSchemaDialect: value("schema-identity-changed"),
    servers: inherited,
    paths: map("Path", "Path Item", "path-added", "path-removed"),
    webhooks: map("Webhook", "Path Item", "callback-added", "callback-removed", "reversed"),
    components: skipped("compared where operations refer to them; names of schemas by `schema-name-removed`"),
    securitySchemes: map("Security scheme", "Security Scheme", "text-changed", "text-changed"),
    security: inherited,
    tags: map("Tag", "Tag", "text-changed", "text-changed"),
    externalDocs: text,
  },
  Info: {
    title: text,
    summary: text,
    description: text,
    termsOfService: text,
    contact: text,
    license: text,
    version: skipped("a release sets it"),
  },
  Tag: { name: skipped("its name"), description: text, externalDocs: text },
  "Path Item": {
    $ref: skipped("followed"),
    summary: text,
    description: text,
    servers: inherited,
    parameters: inherited,
    operations,
  },
  Operation: {
    tags: text,
    summary: text,
    description: text,
    externalDocs: text,
    operationId: { as: "value", rule: "operation-id-changed", stated: "text-changed" },
    parameters: {
      ...map("Parameter", "Parameter", "parameter-added", "parameter-removed", "request"),
      added: ["parameter-added", "parameter-became-required"],
      add: (node) => (isRequired(node) ? "parameter-became-required" : "parameter-added"),
    },
    requestBody: {
      as: "object",
      of: "Request Body",
      added: ["request-body-added", "request-body-became-required"],
      add: (node) => (isRequired(node) ? "request-body-became-required" : "request-body-added"),
      removed: "request-body-removed",
    },
    responses: {
      ...map("Response", "Response", "response-added", "response-removed", "response"),
      removed: ["response-removed", "error-response-removed"],
      remove: (_node, status) => (isFailure(status) ? "error-response-removed" : "response-removed"),
    },
    callbacks: map("Callback", "Callback", "callback-added", "callback-removed", "reversed"),
    deprecated,
    security: { as: "security" },
    servers: map("Server", "Server", "server-added", "server-removed"),
  },
  Parameter: {
    name: skipped("its name"),
    in: skipped("part of its name"),
    required: { as: "flag", on: "parameter-became-required", off: "parameter-became-optional" },
    allowEmptyValue: value(serialization, false),
    allowReserved: value(serialization, false),
    ...written,
  },
  Header: {
    required: { as: "flag", on: "header-became-required", off: "header-became-optional" },
    ...written,
  },
  "Request Body": {
    description: text,
    required: { as: "flag", on: "request-body-became-required", off: "request-body-became-optional" },
    content: map("Media type", "Media Type", "media-type-added", "media-type-removed"),
  },
  "Media Type": {
    schema: { as: "schema" },
    example: text,
    examples: text,
    encoding: map("Encoding of the part", "Encoding", "encoding-changed", "encoding-changed"),
  },
  Encoding: {
    contentType: value("encoding-changed"),
    headers: map("Header", "Header", "header-added", "header-removed"),
    style: value("encoding-changed"),
    explode: value("encoding-changed"),
    allowReserved: value("encoding-changed", false),
  },
  Response: {
    description: text,
    headers: map("Header", "Header", "header-added", "header-removed"),
    content: map("Media type", "Media Type", "media-type-added", "media-type-removed"),
    links: map("Link", "Link", "link-added", "link-changed"),
  },
  Callback: { paths: map("Path of the callback", "Path Item", "callback-added", "callback-removed") },
  Link: {
    operationRef: value("link-changed"),
    operationId: value("link-changed"),
    parameters: value("link-changed"),
    requestBody: value("link-changed"),
    server: value("link-changed"),
    description: text,
  },
  Server: {
    url: skipped("its name"),
    description: text,
    variables: map("Server variable", "Server Variable", "server-variable-added", "server-variable-changed"),
  },
  "Server Variable": {
    enum: map("Value of the server variable", "text", "server-variable-added", "server-variable-changed"),
    default: value("server-variable-changed"),
    description: text,
  },
  "Security Scheme": {
    type: value("security-scheme-changed"),
    description: text,
    name: value("security-scheme-changed"),
    in: value("security-scheme-changed"),
    scheme: value("security-scheme-changed"),
    bearerFormat: text,
    flows: {
      as: "object",
      of: "OAuth Flows",
      add: () => "security-flow-added",
      added: ["security-flow-added"],
      removed: "security-flow-changed",
    },
    openIdConnectUrl: value("security-scheme-changed"),
  },
  "OAuth Flows": { flows: map("OAuth flow", "OAuth Flow", "security-flow-added", "security-flow-changed") },
  "OAuth Flow": {
    authorizationUrl: value("security-flow-changed"),
    tokenUrl: value("security-flow-changed"),
    refreshUrl: { as: "value", rule: "security-flow-changed", stated: "security-flow-added" },
    scopes: map("Scope", "text", "security-flow-added", "security-flow-changed"),
  },
};

/** Objects whose keys are names: they hold nothing but members of one map. */
export const namesOnly: Readonly<Partial<Record<ObjectName, string>>> = {
  Callback: "paths",
  "OAuth Flows": "flows",
};

/** The extensions that change what the client does or what a caller needs; every other one is text. */
export const extensions: Readonly<Record<string, { readonly stated: Rule; readonly changed: Rule }>> = {
  "x-nexudus-role": { stated: "role-stated", changed: "role-changed" },
  "x-nexudus-binary": { stated: "client-surface-added", changed: "client-surface-changed" },
  "x-nexudus-entity": { stated: "client-surface-added", changed: "client-surface-changed" },
};
