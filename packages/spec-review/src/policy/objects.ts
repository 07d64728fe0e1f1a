// Every object of OpenAPI 3.1 with its fields, and how each is compared. POLICY.md prints this table. A field that is not
// in it, and is not an extension, is compared as `unknown-keyword-changed`.
import type { Json } from "../document/json.ts";
import { type Rule, rules } from "./rules.ts";

/** The message that the members belong to: a request or a response. `reversed` if the API is the caller. */
type Part = "request" | "response" | "reversed";

/** The rules for an addition and a removal, and those for an added requirement or a removed failure. */
interface Pair {
  readonly added: Rule;
  readonly removed: Rule;
  readonly required?: Rule;
  readonly failure?: Rule;
}

/** Objects by name. */
export interface MapOf extends Pair {
  readonly as: "map";
  /** The noun for one of them in a message. */
  readonly noun: string;
  /** One spelling of names that mean the same; undefined for one that the specification ignores. */
  readonly spelled?: (name: string) => string | undefined;
  readonly of: string;
  readonly part?: Part;
  /** Without a map, any name is allowed. */
  readonly closes?: true;
}

export type Field =
  /** Does not change what may be sent or read. */
  | { readonly as: "text" }
  | { readonly as: "skipped"; readonly why: string }
  /** Any change is rated by one rule, or by `stated` if there was no value. A stated `absent` value is the same as none. */
  | { readonly as: "value"; readonly rule: Rule; readonly stated?: Rule; readonly absent?: Json }
  | { readonly as: "flag"; readonly on: Rule; readonly off: Rule }
  | ({ readonly as: "object"; readonly of: string } & Pair)
  | { readonly as: "schema" | "security" }
  | MapOf;

type Fields = Readonly<Record<string, Field>>;
type Stem<Name> = Name extends `${infer Start}-${"added" | "removed" | "changed"}` ? Start : never;

/** `link` stands for `link-added`, and for `link-removed` or else `link-changed`. */
function pair(stem: Stem<Rule>): Pair {
  const rule = (...ends: readonly string[]) =>
    // Each stem has `changed`, or both of the others.
    ends.map((end) => `${stem}-${end}`).find((name) => Object.hasOwn(rules, name)) as Rule;
  return { added: rule("added", "changed"), removed: rule("removed", "changed") };
}

const each = (names: string, field: Field): Fields =>
  Object.fromEntries(names.split(" ").map((name) => [name, field]));
const texts = (names: string): Fields => each(names, { as: "text" });
const skipped = (why: string): Field => ({ as: "skipped", why });
const value = (rule: Rule, rest: { readonly absent?: Json; readonly stated?: Rule } = {}): Field => ({
  as: "value",
  rule,
  ...rest,
});
const flag = (on: Rule, off: Rule): Field => ({ as: "flag", on, off });
const object = (of: string, stem: Stem<Rule>, rest: Partial<Pair> = {}): Field => ({
  as: "object",
  of,
  ...pair(stem),
  ...rest,
});
const map = (noun: string, of: string, stem: Stem<Rule>, rest: Partial<MapOf> = {}): MapOf => ({
  as: "map",
  noun,
  of,
  ...pair(stem),
  ...rest,
});

const inherited = skipped("inherited by every operation");
const deprecated = flag("deprecated", "text-changed");
const lower = (name: string) => name.toLowerCase();
const headers = map("Header", "Header", "header", {
  // A response header of this name is ignored: the media type states it.
  spelled: (name) => (lower(name) === "content-type" ? undefined : lower(name)),
});
const mediaType = (name: string) => lower(name).replaceAll(" ", "");
const content = map("Media type", "Media Type", "media-type", { spelled: mediaType });
const examples = map("Example", "Example", "text");
const written: Fields = {
  ...texts("description"),
  deprecated,
  ...each("style explode", value("parameter-serialization-changed")),
  schema: { as: "schema" },
  content: map("Media type", "Media Type", "parameter-serialization", { spelled: mediaType }),
  ...texts("example"),
  examples,
};

export const objects: Readonly<Record<string, Fields>> = {
  OpenAPI: {
    openapi: { as: "text" },
    info: object("Info", "text"),
    jsonSchemaDialect: value("schema-identity-changed"),
    servers: inherited,
    paths: map("Path", "Path Item", "path"),
    webhooks: map("Webhook", "Path Item", "callback", { part: "reversed" }),
    components: skipped("compared where operations refer to them; names of schemas by `schema-name-removed`"),
    security: inherited,
    tags: map("Tag", "Tag", "text"),
    externalDocs: { as: "text" },
  },
  Info: {
    ...texts("title summary description termsOfService contact license"),
    version: skipped("a release sets it"),
  },
  Tag: { name: skipped("its name"), ...texts("description externalDocs") },
  "Path Item": {
    $ref: skipped("followed"),
    ...texts("summary description"),
    ...each("servers parameters", inherited),
    operations: map("Operation", "Operation", "operation"),
  },
  Operation: {
    ...texts("tags summary description externalDocs"),
    operationId: value("operation-id-changed", { stated: "text-changed" }),
    parameters: map("Parameter", "Parameter", "parameter", {
      required: "parameter-became-required",
      part: "request",
    }),
    requestBody: object("Request Body", "request-body", { required: "request-body-became-required" }),
    responses: map("Response", "Response", "response", {
      failure: "error-response-removed",
      part: "response",
      spelled: (status) => (lower(status) === "default" ? "default" : status.toUpperCase()),
    }),
    callbacks: map("Callback", "Callback", "callback", { part: "reversed" }),
    deprecated,
    security: { as: "security" },
    servers: map("Server", "Server", "server"),
  },
  Parameter: {
    name: skipped("its name"),
    in: skipped("part of its name"),
    required: flag("parameter-became-required", "parameter-became-optional"),
    ...each("allowEmptyValue allowReserved", value("parameter-serialization-changed", { absent: false })),
    ...written,
  },
  Header: { required: flag("header-became-required", "header-became-optional"), ...written },
  "Request Body": {
    ...texts("description"),
    required: flag("request-body-became-required", "request-body-became-optional"),
    content,
  },
  "Media Type": {
    schema: { as: "schema" },
    ...texts("example"),
    examples,
    encoding: map("Encoding of the part", "Encoding", "encoding"),
  },
  Example: texts("summary description value externalValue"),
  Encoding: {
    ...each("contentType style explode", value("encoding-changed")),
    headers,
    allowReserved: value("encoding-changed", { absent: false }),
  },
  Response: { ...texts("description"), headers, content, links: map("Link", "Link", "link") },
  Callback: { paths: map("Path of the callback", "Path Item", "callback") },
  Link: {
    ...each("operationRef operationId parameters requestBody server", value("link-changed")),
    ...texts("description"),
  },
  Server: {
    url: skipped("its name"),
    ...texts("description"),
    variables: map("Server variable", "Server Variable", "server-variable"),
  },
  "Server Variable": {
    enum: map("Value of the server variable", "text", "server-variable", { closes: true }),
    default: value("server-variable-changed"),
    ...texts("description"),
  },
  "Security Scheme": {
    ...each("type name in scheme openIdConnectUrl", value("security-scheme-changed")),
    ...texts("description bearerFormat"),
    flows: object("OAuth Flows", "security-flow"),
  },
  "OAuth Flows": { flows: map("OAuth flow", "OAuth Flow", "security-flow") },
  "OAuth Flow": {
    ...each("authorizationUrl tokenUrl", value("security-flow-changed")),
    refreshUrl: value("security-flow-changed", { stated: "security-flow-added" }),
    scopes: map("Scope", "text", "security-flow"),
  },
};

/** Objects whose keys are names, so that their members form a map. */
export const namesOnly: Readonly<Record<string, string>> = { Callback: "paths", "OAuth Flows": "flows" };

/** The extensions that change what the client does or what a caller needs. All others are text. */
export const extensions: Readonly<Record<string, { readonly stated: Rule; readonly changed: Rule }>> = {
  "x-nexudus-role": { stated: "role-stated", changed: "role-changed" },
  "x-nexudus-binary": { stated: "client-surface-added", changed: "client-surface-changed" },
  "x-nexudus-entity": { stated: "client-surface-added", changed: "client-surface-changed" },
};
