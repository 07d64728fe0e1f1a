import type { Bump } from "./bump.ts";

/** The direction of data for users of the API: what they send, or what they read. */
export type Direction = "sent" | "read";

/** The change as POLICY.md prints it, the bump for what callers send, and that for what they read if it differs. */
type Row = readonly [change: string, sent: Bump, read?: Bump];

export const rules = {
  // Paths and operations.
  "path-added": ["A path is added", "minor"],
  "path-removed": ["A path is removed", "major"],
  "path-parameter-renamed": ["A path parameter is renamed", "patch"],
  "operation-added": ["An operation is added", "minor"],
  "operation-removed": ["An operation is removed", "major"],
  "operation-id-changed": ["An operationId changes or is removed", "major"],
  "schema-name-removed": ["The name of a schema that operations refer to is removed", "major"],
  "role-stated": ["An operation states the role that it requires", "minor"],
  "role-changed": ["An operation requires another role", "major"],
  "client-surface-added": ["An extension gives the client a resource or a method", "minor"],
  "client-surface-changed": ["An extension renames or removes a resource or method of the client", "major"],
  // Parameters and request bodies.
  "parameter-added": ["An optional parameter is added", "minor"],
  "parameter-removed": ["A parameter is removed", "major"],
  "parameter-became-required": [
    "A required parameter is added, or an optional one becomes required",
    "major",
    "minor",
  ],
  "parameter-became-optional": ["A required parameter becomes optional", "minor", "major"],
  "parameter-serialization-changed": [
    "A parameter or header is serialised in another way: style, explode, reserved characters, JSON",
    "major",
  ],
  "request-body-added": ["An optional request body is added", "minor"],
  "request-body-removed": ["A request body is removed", "major"],
  "request-body-became-required": [
    "A required request body is added, or an optional one becomes required",
    "major",
    "minor",
  ],
  "request-body-became-optional": ["A required request body becomes optional", "minor", "major"],
  "media-type-added": ["A media type is added", "minor"],
  "media-type-removed": ["A media type is removed", "major"],
  "encoding-changed": ["The encoding of a part of a form changes", "major"],
  // Responses.
  "response-added": ["A status is added", "minor"],
  "response-removed": ["A success status, or `default`, is removed", "major"],
  "error-response-removed": ["An error status (4xx, 5xx) is removed", "minor"],
  "header-added": ["A header is added", "minor"],
  "header-removed": ["A header is removed", "major"],
  "header-became-required": ["A header becomes required", "major", "minor"],
  "header-became-optional": ["A header becomes optional", "minor", "major"],
  "link-added": ["A link is added", "minor"],
  "link-changed": ["A link is removed or gets another target", "major"],
  "callback-added": ["A callback or webhook is added", "minor"],
  "callback-removed": ["A callback or webhook is removed", "major"],
  // Schemas.
  "property-added": ["A field is added", "minor"],
  "property-removed": ["A field is removed", "major"],
  "required-properties-added": ["A field becomes required", "major", "minor"],
  "required-properties-removed": ["A field becomes optional", "minor", "major"],
  "schema-type-widened": ["A type allows more, such as null", "minor", "major"],
  "schema-type-narrowed": ["A type allows less", "major", "minor"],
  "schema-type-changed": ["A type becomes another", "major"],
  "schema-limit-widened": ["A limit, pattern or format allows more", "minor", "major"],
  "schema-limit-narrowed": ["A limit, pattern or format allows less", "major", "minor"],
  "schema-limit-changed": ["A limit, pattern or format allows something else", "major"],
  "enum-values-added": ["A closed enum gains a value, or is opened", "minor", "major"],
  "enum-values-removed": ["A closed enum loses a value, or an open one is closed", "major", "minor"],
  "open-enum-changed": ["An open enum (known values beside their type) gains or loses a value", "minor"],
  "alternative-added": ["`oneOf` or `anyOf` gains an alternative", "minor", "major"],
  "alternative-removed": ["`oneOf` or `anyOf` loses an alternative", "major", "minor"],
  "alternative-implied": ["An alternative is added or removed whose data another one admits", "minor"],
  "discriminator-added": ["A discriminator is added, or maps another value", "minor"],
  "discriminator-changed": [
    "A discriminator is removed, reads another field, or maps a value to another schema",
    "major",
  ],
  "default-stated": ["A default is stated for the first time", "minor", "patch"],
  "default-changed": ["A default changes or is removed: the same call has another meaning", "major", "patch"],
  "xml-changed": ["The form of an XML element changes", "major"],
  "schema-identity-changed": ["An identifier, anchor or dialect of a schema changes", "major"],
  "unknown-keyword-changed": ["A keyword that neither OpenAPI nor JSON Schema defines changes", "major"],
  "helper-changed": ["A field becomes, or stops being, a helper field (`x-nexudus-helper`)", "minor"],
  // Security and servers.
  "security-relaxed": ["Another way to authenticate is accepted, or less is required", "minor"],
  "security-tightened": ["A way to authenticate is no longer accepted, or more is required", "major"],
  "security-scheme-changed": ["A security scheme changes", "major"],
  "security-flow-added": ["An OAuth flow or scope is added", "minor"],
  "security-flow-changed": ["An OAuth flow or scope is removed, or a URL of a flow changes", "major"],
  "server-added": ["A server is added", "minor"],
  "server-removed": ["A server is removed or gets another URL", "major"],
  "server-variable-changed": [
    "A server variable is removed, loses a value, gets its first list of values or another default",
    "major",
  ],
  "server-variable-added": ["A server variable is added, gains a value or loses its list of values", "minor"],
  // Everywhere.
  deprecated: ["Something becomes deprecated", "minor"],
  "text-changed": [
    "Descriptions, examples, tags, provenance, other extensions; no longer deprecated",
    "patch",
  ],
  "first-version": ["The document is new", "minor"],
} as const satisfies Readonly<Record<string, Row>>;

export type Rule = keyof typeof rules;

/** What a change asks of the next release of the document. */
export function bumpOf(change: { readonly rule: Rule; readonly direction: Direction | undefined }): Bump {
  const [, sent, read = sent]: Row = rules[change.rule];
  return change.direction === "read" ? read : sent;
}
