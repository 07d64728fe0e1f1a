// The policy: what each kind of change asks of the next release. POLICY.md prints this table; nothing else rates a change.

/** What a release with a change has to bump. */
export type Bump = "major" | "minor" | "patch";

/** Which way data flows, seen by those who use the API: what they send, or what they read. */
export type Direction = "sent" | "read";

interface Verdict {
  /** What changed, as POLICY.md prints it. */
  readonly change: string;
  /** For what callers send, and for what has no direction. */
  readonly sent: Bump;
  /** For what callers read. */
  readonly read: Bump;
}

const same = (change: string, bump: Bump): Verdict => ({ change, sent: bump, read: bump });
const row = (change: string, sent: Bump, read: Bump): Verdict => ({ change, sent, read });

export const rules = {
  // Paths and operations.
  "path-added": same("A path is added", "minor"),
  "path-removed": same("A path is removed", "major"),
  "path-parameter-renamed": same("A parameter of a path has another name, in the same place", "patch"),
  "operation-added": same("An operation is added", "minor"),
  "operation-removed": same("An operation is removed", "major"),
  "operation-id-changed": same("An operationId changes or goes", "major"),
  "schema-name-removed": same("The name of a schema that operations refer to goes", "major"),
  "role-stated": same("An operation states the role that it requires", "minor"),
  "role-changed": same("An operation requires another role", "major"),
  "client-surface-added": same("An extension gives the client a resource or a method", "minor"),
  "client-surface-changed": same(
    "An extension renames or removes a resource or method of the client",
    "major",
  ),
  // Parameters and request bodies.
  "parameter-added": same("An optional parameter is added", "minor"),
  "parameter-removed": same("A parameter is removed", "major"),
  "parameter-became-required": same(
    "A required parameter is added, or an optional one becomes required",
    "major",
  ),
  "parameter-became-optional": same("A required parameter becomes optional", "minor"),
  "parameter-serialization-changed": same(
    "A parameter or header is written in another way: style, explode, reserved characters, JSON",
    "major",
  ),
  "request-body-added": row("An optional request body is added", "minor", "minor"),
  "request-body-removed": same("A request body is removed", "major"),
  "request-body-became-required": row(
    "A required request body is added, or an optional one becomes required",
    "major",
    "minor",
  ),
  "request-body-became-optional": row("A required request body becomes optional", "minor", "major"),
  "media-type-added": same("A media type is added", "minor"),
  "media-type-removed": same("A media type is removed", "major"),
  "encoding-changed": same("The encoding of a part of a form changes", "major"),
  // Responses.
  "response-added": same("A status is added", "minor"),
  "response-removed": same("A status of success, or `default`, is removed", "major"),
  "error-response-removed": same("A status of failure (4xx, 5xx) is removed", "minor"),
  "header-added": same("A header is added", "minor"),
  "header-removed": same("A header is removed", "major"),
  "header-became-required": row("A header is always there", "major", "minor"),
  "header-became-optional": row("A header may be missing", "minor", "major"),
  "link-added": same("A link is added", "minor"),
  "link-changed": same("A link is removed, or leads elsewhere", "major"),
  "callback-added": same("A callback or webhook is added", "minor"),
  "callback-removed": same("A callback or webhook is removed", "major"),
  // Schemas.
  "property-added": same("A field is added", "minor"),
  "property-removed": same("A field is removed", "major"),
  "required-properties-added": row("A field becomes required", "major", "minor"),
  "required-properties-removed": row("A field may be missing", "minor", "major"),
  "schema-type-widened": row("A type admits more (null too)", "minor", "major"),
  "schema-type-narrowed": row("A type admits less", "major", "minor"),
  "schema-type-changed": same("A type becomes another", "major"),
  "schema-limit-widened": row("A limit, pattern or format admits more", "minor", "major"),
  "schema-limit-narrowed": row("A limit, pattern or format admits less", "major", "minor"),
  "schema-limit-changed": same("A limit, pattern or format admits something else", "major"),
  "enum-values-added": row("A closed enum gains a value, or is opened", "minor", "major"),
  "enum-values-removed": row("A closed enum loses a value, or an open one is closed", "major", "minor"),
  "open-enum-changed": same("An open enum (known values beside their type) gains or loses a value", "minor"),
  "alternative-added": row("`oneOf` or `anyOf` gains an alternative", "minor", "major"),
  "alternative-removed": row("`oneOf` or `anyOf` loses an alternative", "major", "minor"),
  "discriminator-added": same("A discriminator is added, or maps another value", "minor"),
  "discriminator-changed": same(
    "A discriminator is removed, reads another field, or maps a value elsewhere",
    "major",
  ),
  "default-stated": row("A default is stated for the first time", "minor", "patch"),
  "default-changed": row("A default changes or goes: the same call means something else", "major", "patch"),
  "xml-changed": same("The form of an XML element changes", "major"),
  "schema-identity-changed": same("An identifier, anchor or dialect of a schema changes", "major"),
  "unknown-keyword-changed": same("A keyword changes that no specification here names", "major"),
  "helper-changed": same("A field starts or stops to act when it is sent (`x-nexudus-helper`)", "minor"),
  // Security and servers.
  "security-relaxed": same("Another way to authenticate is accepted, or less is required", "minor"),
  "security-tightened": same("A way to authenticate is no longer accepted, or more is required", "major"),
  "security-scheme-changed": same("A security scheme works in another way", "major"),
  "security-flow-added": same("An OAuth flow or scope is added", "minor"),
  "security-flow-changed": same(
    "An OAuth flow or scope is removed, or an address of a flow changes",
    "major",
  ),
  "server-added": same("A server is added", "minor"),
  "server-removed": same("A server is removed or has another address", "major"),
  "server-variable-changed": same(
    "A server variable is removed, loses a value or has another default",
    "major",
  ),
  "server-variable-added": same("A server variable is added or gains a value", "minor"),
  // Everywhere.
  deprecated: same("Something becomes deprecated", "minor"),
  "text-changed": same(
    "Descriptions, examples, tags, provenance, other extensions; no longer deprecated",
    "patch",
  ),
  "first-version": same("The document is new", "minor"),
} as const satisfies Readonly<Record<string, Verdict>>;

export type Rule = keyof typeof rules;

const order: readonly Bump[] = ["patch", "minor", "major"];

export function highest(bumps: Iterable<Bump>): Bump | undefined {
  let top: Bump | undefined;
  for (const bump of bumps) if (top === undefined || order.indexOf(bump) > order.indexOf(top)) top = bump;
  return top;
}

/** Whether `bump` releases at least what `demanded` asks for. */
export function covers(bump: Bump | undefined, demanded: Bump): boolean {
  return bump !== undefined && order.indexOf(bump) >= order.indexOf(demanded);
}

/** What a change asks of the next release of the document. */
export function bumpOf({
  rule,
  direction,
}: {
  readonly rule: Rule;
  readonly direction: Direction | undefined;
}): Bump {
  return rules[rule][direction ?? "sent"];
}
