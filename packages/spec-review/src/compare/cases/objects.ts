import type { Json, JsonObject } from "../../document/json.ts";
import {
  type Case,
  integer,
  object,
  ok,
  operation,
  parameters,
  query,
  request,
  type Side,
  text,
} from "./case.ts";

const json = (schema: Json, rest: JsonObject = {}): JsonObject => ({
  "application/json": { schema, ...rest },
});
const called = (schema: Json, answered: Json = {}): JsonObject => ({
  post: {
    requestBody: { required: true, content: json(schema) },
    responses: { "200": { description: "Fine.", content: json(answered) } },
  },
});
const webhook = (...schemas: readonly [Json, Json?]): Side => ({
  root: { webhooks: { changed: called(...schemas) } },
});
const callback = (...schemas: readonly [Json, Json?]): Side =>
  operation({ callbacks: { done: { "{$request.body#/url}": called(...schemas) } } });
const links = (all: JsonObject): Side =>
  operation({ responses: { "200": { description: "Fine.", links: all } } });
const servers = (variables: JsonObject): Side => ({
  ...operation({}),
  root: { servers: [{ url: "https://{region}.example.com", variables }] },
});
const region = (rest: JsonObject = {}): JsonObject => ({
  region: { default: "eu", enum: ["eu", "us"], ...rest },
});
const scheme = (definition: JsonObject, scopes: readonly string[] = []): Side => ({
  ...operation({ security: [{ login: scopes }] }),
  components: { securitySchemes: { login: definition } },
});
const flow = (rest: JsonObject): JsonObject => ({
  type: "oauth2",
  flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: { read: "Read." }, ...rest } },
});
const form = (encoding?: JsonObject): Side => ({
  item: {
    post: {
      responses: ok,
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: object({ File: text }),
            ...(encoding && { encoding: { File: encoding } }),
          },
        },
      },
    },
  },
});
const header = (rest: JsonObject): Side =>
  operation({ responses: { "200": { description: "Fine.", headers: { Count: rest } } } });
const nullable = { type: ["string", "null"] };
const withBody = (content: JsonObject, required?: boolean): Side => ({
  item: { put: { operationId: "w", responses: ok, requestBody: { content, ...(required && { required }) } } },
});

export const objectCases: readonly Case[] = [
  // What the API sends of its own accord is read, and what it is answered is sent.
  ["a webhook is added", operation({}), { ...operation({}), ...webhook(text) }, "minor", "callback-added"],
  [
    "a webhook is removed",
    { ...operation({}), ...webhook(text) },
    operation({}),
    "major",
    "callback-removed",
  ],
  ["a webhook's body may be null", webhook(text), webhook(nullable), "major", "schema-type-widened"],
  ["a webhook's body is never null", webhook(nullable), webhook(text), "minor", "schema-type-narrowed"],
  [
    "a webhook takes less as its answer",
    webhook(text, nullable),
    webhook(text, text),
    "major",
    "schema-type-narrowed",
  ],
  ["a callback is added", operation({}), callback(text), "minor", "callback-added"],
  ["a callback is removed", callback(text), operation({}), "major", "callback-removed"],
  [
    "a callback sends a field less",
    callback(object({ A: text, B: text })),
    callback(object({ A: text })),
    "major",
    "property-removed",
  ],
  ["a callback's body may be null", callback(text), callback(nullable), "major", "schema-type-widened"],
  [
    "a callback takes more as its answer",
    callback(text, text),
    callback(text, nullable),
    "minor",
    "schema-type-widened",
  ],

  ["a link is added", links({}), links({ next: { operationId: "readIt" } }), "minor", "link-added"],
  ["a link is removed", links({ next: { operationId: "readIt" } }), links({}), "major", "link-changed"],
  [
    "a link leads elsewhere",
    links({ next: { operationId: "a" } }),
    links({ next: { operationId: "b" } }),
    "major",
    "link-changed",
  ],
  [
    "a link is described",
    links({ next: { operationId: "a" } }),
    links({ next: { operationId: "a", description: "On." } }),
    "patch",
    "text-changed",
  ],

  [
    "a server variable gains a value",
    servers(region()),
    servers(region({ enum: ["eu", "us", "ap"] })),
    "minor",
    "server-variable-added",
  ],
  [
    "a server variable loses a value",
    servers(region()),
    servers(region({ enum: ["eu"] })),
    "major",
    "server-variable-changed",
  ],
  [
    "a server variable has another default",
    servers(region()),
    servers(region({ default: "us" })),
    "major",
    "server-variable-changed",
  ],
  [
    "a server variable is described",
    servers(region()),
    servers(region({ description: "Where." })),
    "patch",
    "text-changed",
  ],
  [
    "the values of a server variable change their order",
    servers(region()),
    servers(region({ enum: ["us", "eu"] })),
    "none",
  ],

  [
    "an operation requires a scope",
    scheme(flow({})),
    scheme(flow({}), ["read"]),
    "major",
    "security-tightened",
  ],
  [
    "an operation requires a scope less",
    scheme(flow({}), ["read"]),
    scheme(flow({})),
    "minor",
    "security-relaxed",
  ],
  [
    "a flow offers another scope",
    scheme(flow({})),
    scheme(flow({ scopes: { read: "Read.", write: "Write." } })),
    "minor",
    "security-flow-added",
  ],
  [
    "a flow no longer offers a scope",
    scheme(flow({})),
    scheme(flow({ scopes: {} })),
    "major",
    "security-flow-changed",
  ],
  [
    "a scope is described otherwise",
    scheme(flow({})),
    scheme(flow({ scopes: { read: "Read all." } })),
    "patch",
    "text-changed",
  ],
  [
    "a flow names where tokens are refreshed",
    scheme(flow({})),
    scheme(flow({ refreshUrl: "https://example.com/r" })),
    "minor",
    "security-flow-added",
  ],
  [
    "a key moves to another header",
    scheme({ type: "apiKey", in: "header", name: "A" }),
    scheme({ type: "apiKey", in: "header", name: "B" }),
    "major",
    "security-scheme-changed",
  ],
  [
    "OpenID Connect is discovered elsewhere",
    scheme({ type: "openIdConnect", openIdConnectUrl: "https://a.example.com" }),
    scheme({ type: "openIdConnect", openIdConnectUrl: "https://b.example.com" }),
    "major",
    "security-scheme-changed",
  ],
  [
    "the format of a bearer token is named",
    scheme({ type: "http", scheme: "bearer" }),
    scheme({ type: "http", scheme: "bearer", bearerFormat: "JWT" }),
    "patch",
    "text-changed",
  ],
  [
    "authentication becomes optional",
    operation({ security: [{ basicAuth: [] }] }),
    operation({ security: [{ basicAuth: [] }, {}] }),
    "minor",
    "security-relaxed",
  ],

  [
    "a part of a form gets another content type",
    form({ contentType: "image/png" }),
    form({ contentType: "image/jpeg" }),
    "major",
    "encoding-changed",
  ],
  [
    "the encoding of a part is stated",
    form(),
    form({ contentType: "image/png" }),
    "major",
    "encoding-changed",
  ],
  [
    "a request loses a media type",
    withBody({ ...json(text), "text/plain": { schema: text } }),
    withBody(json(text)),
    "major",
    "media-type-removed",
  ],
  [
    "a request body is removed",
    withBody(json(text)),
    { item: { put: { operationId: "w", responses: ok } } },
    "major",
    "request-body-removed",
  ],
  [
    "an optional request body is added",
    { item: { put: { operationId: "w", responses: ok } } },
    withBody(json(text)),
    "minor",
    "request-body-added",
  ],
  [
    "a request body becomes optional",
    withBody(json(text), true),
    withBody(json(text)),
    "minor",
    "request-body-became-optional",
  ],

  [
    "a response header has another type",
    header({ schema: text }),
    header({ schema: integer }),
    "major",
    "schema-type-changed",
  ],
  [
    "a response header may be empty",
    header({ schema: text }),
    header({ schema: nullable }),
    "major",
    "schema-type-widened",
  ],
  [
    "a response header is always sent",
    header({ schema: text }),
    header({ required: true, schema: text }),
    "minor",
    "header-became-required",
  ],
  [
    "a response header becomes deprecated",
    header({ schema: text }),
    header({ deprecated: true, schema: text }),
    "minor",
    "deprecated",
  ],
  [
    "the default response is removed",
    operation({ responses: { ...ok, default: { description: "Else." } } }),
    operation({}),
    "major",
    "response-removed",
  ],
  [
    "a response gets content",
    operation({}),
    operation({ responses: { "200": { description: "Fine.", content: json(text) } } }),
    "minor",
    "media-type-added",
  ],

  [
    "reserved characters are no longer escaped",
    parameters(query("A")),
    parameters(query("A", { allowReserved: true })),
    "major",
    "parameter-serialization-changed",
  ],
  [
    "a parameter may be sent empty",
    parameters(query("A")),
    parameters(query("A", { allowEmptyValue: true })),
    "major",
    "parameter-serialization-changed",
  ],
  [
    "an object is written in brackets",
    parameters(query("A", { schema: object({ B: text }) })),
    parameters(query("A", { schema: object({ B: text }), style: "deepObject" })),
    "major",
    "parameter-serialization-changed",
  ],
  [
    "what JSON in a parameter may hold is limited",
    parameters({ name: "A", in: "query", content: json(nullable) }),
    parameters({ name: "A", in: "query", content: json(text) }),
    "major",
    "schema-type-narrowed",
  ],
  [
    "a parameter's description changes",
    parameters(query("A")),
    parameters(query("A", { description: "All." })),
    "patch",
    "text-changed",
  ],
  [
    "a required cookie is added",
    parameters(query("A")),
    parameters(query("A"), { name: "S", in: "cookie", required: true, schema: text }),
    "major",
    "parameter-became-required",
  ],

  [
    "the document names another dialect",
    operation({}),
    { ...operation({}), root: { jsonSchemaDialect: "https://example.com/d" } },
    "major",
    "schema-identity-changed",
  ],
  [
    "the title of the document changes",
    operation({}),
    { ...operation({}), root: { info: { title: "Other", version: "1.0.0" } } },
    "patch",
    "text-changed",
  ],
  [
    "a tag is described",
    { ...operation({}), root: { tags: [{ name: "A" }] } },
    { ...operation({}), root: { tags: [{ name: "A", description: "All." }] } },
    "patch",
    "text-changed",
  ],
  [
    "a tag names an entity",
    { ...operation({}), root: { tags: [{ name: "A" }] } },
    { ...operation({}), root: { tags: [{ name: "A", "x-nexudus-entity": "A" }] } },
    "minor",
    "client-surface-added",
  ],
  [
    "a field that OpenAPI does not have is added",
    operation({}),
    operation({ requires: "login" }),
    "major",
    "unknown-keyword-changed",
  ],
  ["another extension is added", operation({}), operation({ "x-internal": true }), "patch", "text-changed"],
  [
    "a parameter of a path has another name",
    {
      root: {
        paths: {
          "/a/{id}": {
            get: { parameters: [{ name: "id", in: "path", required: true, schema: text }], responses: ok },
          },
        },
      },
    },
    {
      root: {
        paths: {
          "/a/{key}": {
            get: { parameters: [{ name: "key", in: "path", required: true, schema: text }], responses: ok },
          },
        },
      },
    },
    "patch",
    "path-parameter-renamed",
  ],
  [
    "a schema that an operation refers to is written in place: code that was generated names it",
    request({ $ref: "#/components/schemas/Named" }, { schemas: { Named: object({ A: text }) } }),
    request(object({ A: text })),
    "major",
    "schema-name-removed",
  ],
];
