// What every change asks of the next release. `redocly diff` finds the changes and knows most of the answers; where it
// is silent, or measured to be wrong, the rules below speak. POLICY.md says the same in prose, cases.ts in examples.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  pointerOf,
  textOf,
  valueAt,
} from "../document/json.ts";
import { methods } from "./canonical.ts";
import type { Bump, DiffChange } from "../document/redocly.ts";

export interface RatedChange {
  /** Redocly's rule id, or one of ours. */
  readonly rule: string;
  readonly bump: Bump;
  /** One sentence that names what changed. */
  readonly message: string;
  /** Where in the API: `GET /spaces/coworkers`, or undefined for the document as a whole. */
  readonly operation: string | undefined;
  /** Where in the operation: `response 200 · Records[] · Email`. */
  readonly place: string;
  readonly kind: "added" | "removed" | "modified";
  /** Pointers into the canonical documents. */
  readonly base: string | undefined;
  readonly revision: string | undefined;
}

/** Where a change happened, read from its pointer. */
interface Place {
  readonly keys: readonly string[];
  readonly operation: string | undefined;
  readonly direction: "request" | "response" | undefined;
  readonly text: string;
}

interface Verdict {
  readonly rule: string;
  readonly bump: Bump;
  readonly message: string;
}

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

/**
 * Rates the changes between two canonical documents.
 *
 * @param changes what `redocly diff` found between them
 */
export function rate(base: JsonObject, revision: JsonObject, changes: readonly DiffChange[]): RatedChange[] {
  const rated: RatedChange[] = [];
  // What was paired as a rename, by where it stood on each side: an index of one side is another thing on the other.
  const replaced: { readonly side: "base" | "revision"; readonly path: string }[] = [];
  for (const change of changes) {
    for (const part of withoutRename(change, base, revision)) {
      if (part !== change)
        replaced.push({ side: part.kind === "removed" ? "base" : "revision", path: part.path });
      const document = part.kind === "removed" ? base : revision;
      const pointer = (part.kind === "removed" ? part.base : part.revision)?.pointer ?? part.path;
      const place = placeOf(pointer, document);
      const verdicts =
        part === change && part.verdicts.length > 0 ? fromRedocly(part, place) : [ours(part, place)];
      for (const { rule, bump, message } of verdicts) {
        rated.push({
          rule,
          bump,
          message,
          operation: place.operation,
          place: place.text,
          kind: part.kind,
          base: part.base?.pointer,
          revision: part.revision?.pointer,
        });
      }
    }
  }
  // Of two things that were paired as a rename, what differs inside is no change of either.
  return rated.filter((change) =>
    replaced.every(({ side, path }) => {
      const pointer = change[side];
      const within = pointer?.startsWith(`${path}/`) === true;
      return !within && (change.kind !== "modified" || pointer !== path);
    }),
  );
}

/**
 * Redocly pairs what disappeared with what appeared when both look alike, and reports a rename. Whoever sent the old
 * parameter or read the old field is told nothing by that: one was removed and another was added.
 */
function withoutRename(change: DiffChange, base: JsonObject, revision: JsonObject): DiffChange[] {
  if (change.kind !== "modified" || change.base === undefined || change.revision === undefined)
    return [change];
  const isKey = change.property === "key";
  const isParameter =
    change.typeName === "Parameter" && (change.property === "name" || change.property === "in");
  if (!isKey && !isParameter) return [change];
  if (change.typeName === "PathItem" && sameTemplate(change.base.value, change.revision.value))
    return [change];
  const pointers = [change.base.pointer, change.revision.pointer].map((pointer) =>
    isKey ? pointer : pointerOf(keysOf(pointer).slice(0, -1)),
  );
  const [was = "", is = ""] = pointers;
  const before = valueAt(base, keysOf(was));
  const after = valueAt(revision, keysOf(is));
  if (before === undefined || after === undefined) return [change];
  if (isParameter && isPathParameter(before) && isPathParameter(after)) return [change];
  // A parameter's name and place are two changes of one node: the second would say the same again.
  if (change.property === "name" && isObject(before) && isObject(after) && before["in"] !== after["in"])
    return [];
  return [
    {
      path: was,
      typeName: change.typeName,
      kind: "removed",
      impact: "major",
      verdicts: [],
      base: { pointer: was, value: before },
    },
    {
      path: is,
      typeName: change.typeName,
      kind: "added",
      impact: "minor",
      verdicts: [],
      revision: { pointer: is, value: after },
    },
  ];
}

function isPathParameter(value: Json): boolean {
  return isObject(value) && value["in"] === "path";
}

function sameTemplate(a: Json | undefined, b: Json | undefined): boolean {
  return textOf(a).replaceAll(/\{[^}]+\}/g, "{}") === textOf(b).replaceAll(/\{[^}]+\}/g, "{}");
}

/** Redocly's verdicts, but for those that our policy (POLICY.md) does not share. */
function fromRedocly(change: DiffChange, place: Place): Verdict[] {
  return change.verdicts.map(({ ruleId, impact, message }) => {
    const said = { rule: ruleId, bump: impact, message };
    if (ruleId === "response-removed" && change.kind === "removed" && /^[45]/.test(place.keys.at(-1) ?? "")) {
      return { rule: "error-response-removed", bump: "minor", message };
    }
    if (change.typeName === "SecurityScheme" && change.kind === "removed") {
      // The canonical document holds the schemes that are asked for; the file may hold it still.
      const scheme = place.keys.at(-1) ?? "";
      return { ...said, message: `No operation asks for the security scheme \`${scheme}\` any more.` };
    }
    return said;
  });
}

const annotationKeys = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "$comment",
  "contact",
  "license",
  "termsOfService",
  "bearerFormat",
]);
/** Extensions that the client's surface is made from: changing one renames or removes a method. */
const surfaceKeys = new Set(["x-nexudus-binary", "x-nexudus-entity"]);
const constraintKeys = new Set([
  "type",
  "format",
  "pattern",
  "required",
  "enum",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "additionalProperties",
  "contentEncoding",
  "contentMediaType",
]);

/** What we say where Redocly has no verdict. */
function ours(change: DiffChange, place: Place): Verdict {
  if (change.kind === "modified") return modified(change, place);
  const was = change.kind === "removed";
  const name = place.keys.at(-1) ?? "";
  const value = (was ? change.base : change.revision)?.value ?? null;
  const done = was ? "was removed" : "was added";
  switch (change.typeName) {
    case "PathItem":
      return {
        rule: was ? "path-removed" : "path-added",
        bump: was ? "major" : "minor",
        message: `Path \`${name}\` ${done}.`,
      };
    case "Operation":
      return {
        rule: was ? "operation-removed" : "operation-added",
        bump: was ? "major" : "minor",
        message: `Operation \`${name.toUpperCase()} ${place.keys.at(-2) ?? ""}\` ${done}.`,
      };
    case "Parameter":
    case "ParameterList":
      return parameters(isArray(value) ? value : [value], was);
    case "RequestBody": {
      if (was)
        return { rule: "request-body-removed", bump: "major", message: "The request body was removed." };
      const demanded = isObject(value) && value["required"] === true;
      return {
        rule: demanded ? "request-body-became-required" : "request-body-added",
        bump: demanded ? "major" : "minor",
        message: demanded ? "A required request body was added." : "An optional request body was added.",
      };
    }
    case "Response": {
      const error = /^[45]/.test(name);
      return {
        rule: was ? (error ? "error-response-removed" : "response-removed") : "response-added",
        bump: was && !error ? "major" : "minor",
        message: `Response \`${name}\` ${done}.`,
      };
    }
    case "Header":
    case "HeadersMap":
      return {
        rule: was ? "response-header-removed" : "response-header-added",
        bump: was ? "major" : "minor",
        message:
          change.typeName === "Header"
            ? `Response header \`${name}\` ${done}.`
            : `Response headers ${was ? "were removed" : "were added"}.`,
      };
    case "MediaType":
    case "MediaTypesMap":
      return {
        rule: was ? "media-type-removed" : "media-type-added",
        bump: was ? "major" : "minor",
        message: change.typeName === "MediaType" ? `Media type \`${name}\` ${done}.` : `The content ${done}.`,
      };
    case "SchemaProperties":
    case "Schema":
      return schemaNode(change, place, was);
    case "Server":
    case "ServerList":
      return {
        rule: was ? "server-removed" : "server-added",
        bump: was ? "major" : "minor",
        message: `Server \`${isObject(value) ? textOf(value["url"]) : ""}\` ${done}.`,
      };
    case "SecurityRequirement":
    case "SecurityRequirementList":
      // Redocly speaks up when this asks for more than before; what reaches this point asks for less, or for the same.
      return {
        rule: "security-relaxed",
        bump: "minor",
        message: was ? "A security requirement was dropped." : "Another way to authenticate is accepted.",
      };
    case "SecurityScheme":
    case "NamedSecuritySchemes":
    case "Components":
      return {
        rule: was ? "security-scheme-removed" : "security-scheme-added",
        bump: was ? "major" : "minor",
        message: `Security scheme \`${name}\` ${done}.`,
      };
    default:
      return { rule: "text-changed", bump: change.impact, message: `\`${name}\` ${done}.` };
  }
}

function parameters(values: readonly Json[], was: boolean): Verdict {
  const nodes = values.filter(isObject);
  const names = nodes.map((node) => `\`${textOf(node["name"])}\` ${textOf(node["in"])} parameter`);
  const demanded = nodes.some((node) => node["required"] === true);
  const subject = `${demanded && !was ? "Required " : ""}${names.join(", ")}`;
  if (was) return { rule: "parameter-removed", bump: "major", message: `${subject} was removed.` };
  return {
    rule: demanded ? "parameter-became-required" : "parameter-added",
    bump: demanded ? "major" : "minor",
    message: `${subject} was added.`,
  };
}

/** A schema that appeared or went: a field, a member of a union, or what a keyword (`items`, `not`) holds. */
function schemaNode(change: DiffChange, place: Place, was: boolean): Verdict {
  const name = place.keys.at(-1) ?? "";
  const parent = place.keys.at(-2);
  const done = was ? "was removed" : "was added";
  const isField = parent === "properties" || change.typeName === "SchemaProperties";
  const subject = change.typeName === "SchemaProperties" ? "All fields" : `Field \`${name}\``;
  const did = change.typeName === "SchemaProperties" ? (was ? "were removed" : "were added") : done;
  if (isField && was && place.direction === "request") {
    // Redocly rates this as a patch, because an open object still takes the field. What was sent to be stored is no
    // longer said to be stored, and a typed caller no longer compiles.
    return {
      rule: "request-property-removed",
      bump: "major",
      message: `${subject} ${did} from the request.`,
    };
  }
  if (isField) {
    return {
      rule: was ? "property-removed" : "property-added",
      bump: was ? "major" : "minor",
      message: `${subject} ${did}.`,
    };
  }
  if (["schema", "content"].includes(name)) {
    return place.keys.includes("parameters")
      ? {
          rule: "parameter-serialization-changed",
          bump: "major",
          message: `How the parameter is written changed: \`${name}\` ${done}.`,
        }
      : {
          rule: was ? "schema-removed" : "schema-added",
          bump: was ? "major" : "minor",
          message: `The schema ${done}.`,
        };
  }
  // Redocly speaks up when this admits less in a request or more in a response.
  return {
    rule: place.direction === "request" ? "request-relaxed" : "response-tightened",
    bump: "minor",
    message: `\`${parent !== undefined && /^\d+$/.test(name) ? parent : name}\` ${done}.`,
  };
}

function modified(change: DiffChange, place: Place): Verdict {
  const key = change.property ?? "";
  const before = change.base?.value;
  const after = change.revision?.value;
  const message = describe(key, before, after);
  if (key === "deprecated") {
    return after === true
      ? { rule: "deprecated", bump: "minor", message: "Became deprecated." }
      : { rule: "text-changed", bump: "patch", message: "Is no longer deprecated." };
  }
  if (change.typeName === "PathItem" && key === "key") {
    return {
      rule: "path-parameter-renamed",
      bump: "patch",
      message: `Path \`${textOf(before)}\` is written \`${textOf(after)}\`: only the parameter's name differs.`,
    };
  }
  if (change.typeName === "Parameter" && (key === "name" || key === "in")) {
    return { rule: "path-parameter-renamed", bump: "patch", message };
  }
  if (surfaceKeys.has(key)) {
    return { rule: "client-surface-changed", bump: before === undefined ? "minor" : "major", message };
  }
  if (key === "x-tags") return tags(before, after);
  if (key === "x-nexudus-role") {
    const other = before !== undefined && after !== undefined;
    return { rule: "role-changed", bump: other ? "major" : "minor", message };
  }
  if (key === "x-nexudus-helper") return { rule: "helper-changed", bump: "minor", message };
  if (annotationKeys.has(key)) return { rule: "text-changed", bump: "patch", message };
  switch (change.typeName) {
    case "Schema":
      return schemaKeyword(key, message, before, after, place);
    case "Parameter":
      if (key === "required")
        return { rule: "request-relaxed", bump: "minor", message: "The parameter became optional." };
      break;
    case "RequestBody":
      if (key === "required")
        return { rule: "request-relaxed", bump: "minor", message: "The request body became optional." };
      break;
    case "Header":
      if (key === "required") {
        return after === true
          ? { rule: "response-tightened", bump: "minor", message: "The response header is always sent." }
          : {
              rule: "response-header-removed",
              bump: "major",
              message: "The response header is no longer always sent.",
            };
      }
      break;
    case "MediaType":
      if (key === "encoding") return { rule: "request-encoding-changed", bump: "major", message };
      break;
    case "SecurityScheme":
      if (key.startsWith("x-flow-")) return flow(key, before, after, message);
      break;
    case "Server":
      if (key.startsWith("x-variable-") && !key.endsWith("-description")) {
        return { rule: "server-variable-changed", bump: before === undefined ? "minor" : "major", message };
      }
      break;
    default:
      break;
  }
  return { rule: "text-changed", bump: change.impact, message };
}

function schemaKeyword(
  key: string,
  message: string,
  before: Json | undefined,
  after: Json | undefined,
  { direction }: Place,
): Verdict {
  if (key === "x-open-enum") {
    return {
      rule: "open-enum-changed",
      bump: "minor",
      message: `The list of known values (others may come) ${gainedAndLost(list(before), list(after))}.`,
    };
  }
  if (key === "default") {
    if (direction === "response") return { rule: "text-changed", bump: "patch", message };
    return { rule: "default-changed", bump: before === undefined ? "minor" : "major", message };
  }
  if (key === "discriminator") {
    return { rule: "discriminator-changed", bump: before === undefined ? "minor" : "major", message };
  }
  if (constraintKeys.has(key)) {
    // Redocly speaks up when a request admits less or a response admits more. What is left is the safe direction, and a
    // promise that a reader or a caller can use.
    return {
      rule: direction === "request" ? "request-relaxed" : "response-tightened",
      bump: "minor",
      message,
    };
  }
  return { rule: "text-changed", bump: "patch", message };
}

/** Lists in extensions are compared as their text. */
function list(value: Json | undefined): readonly unknown[] {
  const parsed: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return Array.isArray(parsed) ? parsed : [];
}

function flow(key: string, before: Json | undefined, after: Json | undefined, message: string): Verdict {
  const scopesGrew = key.endsWith("-scopes") && list(before).every((scope) => list(after).includes(scope));
  return {
    rule: "security-flow-changed",
    bump: before === undefined || scopesGrew ? "minor" : "major",
    message,
  };
}

/** The client's resources are made from the tags that name an entity. */
function tags(before: Json | undefined, after: Json | undefined): Verdict {
  const was = entities(before);
  const is = entities(after);
  const lost = was.filter((name) => !is.includes(name));
  const gained = is.filter((name) => !was.includes(name));
  if (lost.length > 0) {
    return {
      rule: "client-surface-changed",
      bump: "major",
      message: `No tag names the entity ${lost.join(", ")} any more.`,
    };
  }
  if (gained.length > 0) {
    return {
      rule: "client-surface-changed",
      bump: "minor",
      message: `A tag names the entity ${gained.join(", ")}.`,
    };
  }
  return { rule: "text-changed", bump: "patch", message: "The tags changed." };
}

function entities(tagsText: Json | undefined): string[] {
  const parsed: unknown = typeof tagsText === "string" ? JSON.parse(tagsText) : [];
  return (Array.isArray(parsed) ? parsed : []).flatMap((tag: unknown) => {
    const entity = isObject(tag) ? tag["x-nexudus-entity"] : undefined;
    return typeof entity === "string" ? [entity] : [];
  });
}

function describe(key: string, before: Json | undefined, after: Json | undefined): string {
  const name = key.replace(/^x-(?!nexudus|enum|provenance|tagGroups|codeSamples|open)/, "");
  const from = before === undefined ? undefined : short(before);
  const to = after === undefined ? undefined : short(after);
  if (before === undefined)
    return to === undefined ? `\`${name}\` was added.` : `\`${name}\` was set to \`${to}\`.`;
  if (after === undefined) return `\`${name}\` was removed.`;
  if (isArray(before) && isArray(after)) {
    const changed = gainedAndLost(before, after);
    if (changed !== "") return `\`${name}\` ${changed}.`;
  }
  return from === undefined || to === undefined
    ? `\`${name}\` changed.`
    : `\`${name}\` changed from \`${from}\` to \`${to}\`.`;
}

/** How two lists without an order differ: `gained A, B and lost C`. */
function gainedAndLost(before: readonly unknown[], after: readonly unknown[]): string {
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  const parts = [gained.length > 0 && `gained ${quoted(gained)}`, lost.length > 0 && `lost ${quoted(lost)}`];
  return parts.filter((part) => part !== false).join(" and ");
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(", ");
}

/** The value as text, if it is short enough for a sentence. */
function short(value: Json): string | undefined {
  const text = textOf(value);
  return text.length > 60 || text.includes("\n") ? undefined : text;
}

/** Reads a pointer into a canonical document as a place that a person would name. */
export function placeOf(pointer: string, document: JsonObject): Place {
  const keys = keysOf(pointer);
  const [root, path, method, ...rest] = keys;
  if (root !== "paths" || path === undefined) {
    return { keys, operation: undefined, direction: undefined, text: keys.join(" · ") };
  }
  if (method === undefined || !methods.some((one) => one === method)) {
    return { keys, operation: path, direction: undefined, text: method ?? "" };
  }
  const words: string[] = [];
  const [part, first, ...inner] = rest;
  let direction: Place["direction"];
  let schemaKeys: readonly string[] = [];
  if (part === "parameters") {
    direction = "request";
    const node = valueAt(document, keys.slice(0, 5));
    if (isObject(node)) words.push(`${textOf(node["in"])} parameter ${textOf(node["name"])}`);
    schemaKeys = inner;
  } else if (part === "requestBody") {
    direction = "request";
    words.push("request body");
    schemaKeys = rest.slice(1);
  } else if (part === "responses") {
    direction = "response";
    words.push(first === undefined ? "responses" : `response ${first}`);
    schemaKeys = inner;
  } else if (part !== undefined) words.push(part);
  const fields = fieldPath(schemaKeys);
  if (fields !== "") words.push(fields);
  return { keys, operation: `${method.toUpperCase()} ${path}`, direction, text: words.join(" · ") };
}

/** `content · application/json · schema · properties · Records · items · properties · Email` as `Records[].Email`. */
function fieldPath(keys: readonly string[]): string {
  let text = "";
  let previous = "";
  for (const [index, key] of keys.entries()) {
    if (previous === "properties") text += `${text === "" ? "" : "."}${key}`;
    else if (previous === "headers") text += `header ${key}`;
    else if (key === "items" && keys[index - 1] !== "properties") text += "[]";
    previous = previous === "properties" || previous === "headers" ? "" : key;
  }
  return text;
}
