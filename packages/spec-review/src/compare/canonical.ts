// `redocly diff` compares what is written. Two documents that say the same in other words (an `allOf` that was split, a
// parameter that moved to its path, a security requirement that moved to the root) differ for it, and it rates some of
// these as breaking. So both sides are brought into one form first, in which the same meaning has the same words.
import { merge } from "allof-merge";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  stable,
  textOf,
  valueAt,
} from "../document/json.ts";

/** What data flows through a schema: sent by the caller, or read by the caller. */
export type Direction = "request" | "response";

export interface Canonical {
  readonly document: JsonObject;
  /** Compositions that nothing can satisfy, as pointers into the inlined document. */
  readonly conflicts: readonly { readonly pointer: string; readonly message: string }[];
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Rewrites a bundled OpenAPI document so that equal meanings have equal words:
 *
 * - references are followed, so that every operation stands for itself and every schema has one direction;
 * - `allOf` is merged; unions of one member, or of plain types, are written as that member or as a list of types;
 * - an enum that is open on read (`anyOf` of an enum and its type) becomes its type with `x-open-enum`;
 * - parameters, servers and security of a path or of the document stand on each operation;
 * - read-only fields leave requests, write-only fields leave responses;
 * - lists without an order are sorted, defaults that the specification names are left out, header names are lower case;
 * - the version of the document, which a release sets, is left out.
 *
 * @param bundle a parsed bundle, with no reference that leaves the document
 */
export function canonicalOf(bundle: JsonObject): Canonical {
  const conflicts: { pointer: string; message: string }[] = [];
  const inlined = inline(bundle, bundle, []);
  // The library's type for a JSON document is `any`; what comes out is JSON as well.
  const merged = merge(inlined, {
    onMergeError: (message, path) => conflicts.push({ pointer: `#/${path.join("/")}`, message }),
  }) as JsonObject;
  const shared = {
    servers: merged["servers"] ?? [{ url: "/" }],
    security: merged["security"] ?? [],
  };
  const paths = Object.fromEntries(
    Object.entries(objectAt(merged, "paths")).map(([path, item]) => [path, pathItem(item, shared)]),
  );
  const used = new Set(
    Object.values(paths).flatMap((item) =>
      Object.values(item)
        .filter(isObject)
        .flatMap((member) => schemesOf(member["security"])),
    ),
  );
  const schemes = Object.entries(objectAt(objectAt(merged, "components"), "securitySchemes")).filter(
    ([name]) => used.has(name),
  );
  const document: Record<string, Json> = {
    openapi: merged["openapi"] ?? "3.1.0",
    // The release makes the version; it is no change of the API.
    info: scalars(
      Object.fromEntries(Object.entries(objectAt(merged, "info")).filter(([key]) => key !== "version")),
    ),
    paths,
  };
  for (const [key, value] of Object.entries(merged)) {
    if (["openapi", "info", "paths", "components", "servers", "security"].includes(key)) continue;
    document[key.startsWith("x-") ? key : `x-${key}`] = scalar(value, "x-");
  }
  if (schemes.length > 0) {
    document["components"] = {
      securitySchemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, securityScheme(scheme)])),
    };
  }
  return { document, conflicts };
}

/** Follows every reference; a schema that holds itself ends in the name of what it holds. */
function inline(root: JsonObject, value: Json, open: readonly string[]): Json {
  if (isArray(value)) return value.map((member) => inline(root, member, open));
  if (!isObject(value)) return value;
  const { $ref: reference, ...siblings } = value;
  if (typeof reference !== "string") {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inline(root, child, open)]));
  }
  if (open.includes(reference)) return { "x-recursion": reference.replace(/^.*\//, "") };
  const target = inline(root, valueAt(root, keysOf(reference)) ?? {}, [...open, reference]);
  if (Object.keys(siblings).length === 0) return target;
  const own = inline(root, siblings, open);
  // A summary or description beside the reference of a response or parameter replaces the referenced one; beside a
  // schema's reference, any keyword adds a demand.
  const annotations = Object.keys(siblings).every((key) => key === "summary" || key === "description");
  if (isObject(target) && isObject(own) && annotations) return { ...target, ...own };
  return { allOf: [target, own] };
}

function pathItem(item: Json, shared: { readonly servers: Json; readonly security: Json }): JsonObject {
  if (!isObject(item)) return {};
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(item)) {
    const isMethod = methods.some((method) => method === key);
    if (!isMethod && !["parameters", "servers"].includes(key)) result[key] = scalar(value, key);
    if (!isMethod || !isObject(value)) continue;
    result[key] = operation(value, {
      servers: value["servers"] ?? item["servers"] ?? shared.servers,
      security: value["security"] ?? shared.security,
      parameters: parametersOf(item["parameters"], value["parameters"]),
    });
  }
  return result;
}

function operation(
  node: JsonObject,
  inherited: { readonly servers: Json; readonly security: Json; readonly parameters: readonly JsonObject[] },
): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (["servers", "security", "parameters"].includes(key)) continue;
    if (key === "tags") result[key] = sorted(value);
    else if (key === "requestBody") result[key] = requestBody(value);
    else if (key === "responses") result[key] = responses(value);
    else if (key === "callbacks") result[key] = value;
    else if (key === "deprecated" && value === false) continue;
    else result[key] = scalar(value, key);
  }
  const parameters = inherited.parameters.map(parameter);
  if (parameters.length > 0) result["parameters"] = parameters;
  result["servers"] = (isArray(inherited.servers) ? inherited.servers : []).map(server);
  result["security"] = security(inherited.security);
  return result;
}

/** Those of the path first, each replaced by the operation's own of the same name and place. */
function parametersOf(ofPath: Json | undefined, ofOperation: Json | undefined): JsonObject[] {
  const byName = new Map<string, JsonObject>();
  for (const list of [ofPath, ofOperation]) {
    for (const member of isArray(list) ? list : []) {
      if (isObject(member)) byName.set(`${textOf(member["in"])} ${nameOf(member)}`, member);
    }
  }
  // OpenAPI says of these three header parameters that they are to be ignored.
  for (const ignored of ["accept", "content-type", "authorization"]) byName.delete(`header ${ignored}`);
  return [...byName.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
}

function nameOf(parameterNode: JsonObject): string {
  const name = textOf(parameterNode["name"]);
  return parameterNode["in"] === "header" ? name.toLowerCase() : name;
}

const styles: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

function parameter(node: JsonObject): JsonObject {
  const style = node["style"] ?? styles[textOf(node["in"])];
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    const isDefault =
      (["required", "deprecated", "allowReserved", "allowEmptyValue"].includes(key) && value === false) ||
      (key === "style" && value === styles[textOf(node["in"])]) ||
      (key === "explode" && value === (style === "form"));
    if (isDefault) continue;
    if (key === "name") result[key] = nameOf(node);
    else if (key === "schema") result[key] = schema(value, "request");
    else if (key === "content") result[key] = content(value, "request");
    else result[key] = scalar(value, key);
  }
  return result;
}

function requestBody(node: Json): Json {
  if (!isObject(node)) return {};
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "required" && value === false) continue;
    result[key] = key === "content" ? content(value, "request") : scalar(value, key);
  }
  return result;
}

function responses(node: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(node) ? node : {}).map(([status, response]) => {
      const result: Record<string, Json> = {};
      for (const [key, value] of Object.entries(isObject(response) ? response : {})) {
        if (key === "content") result[key] = content(value, "response");
        else if (key === "headers") result[key] = headers(value);
        else result[key] = scalar(value, key);
      }
      return [status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(), result];
    }),
  );
}

function headers(node: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(node) ? node : {})
      // OpenAPI says that a response header of this name is to be ignored: the media type says it.
      .filter(([name]) => name.toLowerCase() !== "content-type")
      .map(([name, header]) => {
        const result: Record<string, Json> = {};
        for (const [key, value] of Object.entries(isObject(header) ? header : {})) {
          if (["required", "deprecated", "explode"].includes(key) && value === false) continue;
          if (key === "style" && value === "simple") continue;
          result[key] = key === "schema" ? schema(value, "response") : scalar(value, key);
        }
        return [name.toLowerCase(), result];
      }),
  );
}

function content(node: Json, direction: Direction): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(node) ? node : {}).map(([name, mediaType]) => {
      const result: Record<string, Json> = {};
      for (const [key, value] of Object.entries(isObject(mediaType) ? mediaType : {})) {
        result[key] = key === "schema" ? schema(value, direction) : scalar(value, key);
      }
      return [name.toLowerCase().replaceAll(" ", ""), result];
    }),
  );
}

function server(node: Json): JsonObject {
  if (!isObject(node)) return { url: "/" };
  const { variables, ...rest } = node;
  const result: Record<string, Json> = { ...scalars(rest) };
  const { url } = node;
  if (typeof url === "string" && url.length > 1) result["url"] = url.replace(/\/$/, "");
  for (const [name, variable] of Object.entries(isObject(variables) ? variables : {})) {
    for (const [key, value] of Object.entries(isObject(variable) ? variable : {})) {
      result[`x-variable-${name}-${key}`] = key === "enum" ? stable(sorted(value)) : scalar(value);
    }
  }
  return result;
}

/** Alternatives in any order; no alternative, or one that asks for nothing alone, is no authentication. */
function security(node: Json): Json {
  const alternatives = new Map((isArray(node) ? node : []).map((member) => [stable(member), member]));
  if (alternatives.size === 1 && alternatives.has("{}")) return [];
  return [...alternatives.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
}

function schemesOf(node: Json | undefined): string[] {
  return (isArray(node) ? node : []).flatMap((alternative) =>
    isObject(alternative) ? Object.keys(alternative) : [],
  );
}

/** Flows become plain properties, so that a changed token address is seen as a change of the scheme. */
function securityScheme(node: Json): JsonObject {
  if (!isObject(node)) return {};
  const { flows, ...rest } = node;
  const result: Record<string, Json> = { ...scalars(rest) };
  if (typeof result["scheme"] === "string") result["scheme"] = result["scheme"].toLowerCase();
  for (const [flow, settings] of Object.entries(isObject(flows) ? flows : {})) {
    for (const [key, value] of Object.entries(isObject(settings) ? settings : {})) {
      result[`x-flow-${flow}-${key}`] = isObject(value) ? stable(Object.keys(value).toSorted()) : value;
    }
  }
  return result;
}

const schemaMaps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemaKeywords = new Set([
  "items",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
/** Keywords whose value says what their absence says. */
const vacuous: Readonly<Record<string, string>> = {
  minLength: "0",
  minItems: "0",
  minProperties: "0",
  uniqueItems: "false",
  deprecated: "false",
  readOnly: "false",
  writeOnly: "false",
  additionalProperties: "{}",
  unevaluatedProperties: "{}",
  unevaluatedItems: "{}",
  items: "{}",
  required: "[]",
  properties: "{}",
};
/** Keywords that tell a reader something and ask nothing of the data. */
const annotations = new Set(["title", "description", "example", "examples", "externalDocs", "$comment"]);

function isAnnotation(key: string): boolean {
  return annotations.has(key) || (key.startsWith("x-") && key !== "x-open-enum" && key !== "x-recursion");
}

function schema(node: Json, direction: Direction): JsonObject {
  if (node === false) return { not: {} };
  if (!isObject(node)) return {};
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties") result[key] = properties(value, direction);
    else if (schemaMaps.has(key) && isObject(value)) {
      result[key] = Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, schema(child, direction)]),
      );
    } else if (schemaLists.has(key) && isArray(value)) {
      result[key] = value.map((child) => schema(child, direction));
    } else if (key === "additionalProperties" && value === false) result[key] = false;
    else if (schemaKeywords.has(key)) result[key] = schema(value, direction);
    else if (key === "required") result[key] = required(value, node["properties"], direction);
    else if (key === "const") result["enum"] = [scalar(value)];
    else if (key === "enum" && isArray(value)) result[key] = sorted(value.map((member) => scalar(member)));
    else if (key === "type") result[key] = type(value);
    else result[key] = scalar(value, key);
  }
  for (const [key, value] of Object.entries(vacuous)) {
    if (result[key] !== undefined && stable(result[key]) === value) delete result[key];
  }
  return unions(result);
}

/** A field that one side never sees is no part of that side's schema. */
function hiddenFrom(property: Json, direction: Direction): boolean {
  return isObject(property) && property[direction === "request" ? "readOnly" : "writeOnly"] === true;
}

function properties(node: Json, direction: Direction): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(node) ? node : {})
      .filter(([, property]) => !hiddenFrom(property, direction))
      .map(([name, property]) => [name, schema(property, direction)]),
  );
}

function required(names: Json, of: Json | undefined, direction: Direction): Json {
  const fields = isObject(of) ? of : {};
  return sorted(
    (isArray(names) ? names : []).filter((name) => !hiddenFrom(fields[textOf(name)] ?? null, direction)),
  );
}

function type(value: Json): Json {
  const types = [...new Set(isArray(value) ? value.map(textOf) : [textOf(value)])].toSorted();
  const [only] = types;
  return types.length === 1 && only !== undefined ? only : types;
}

function typesOf(node: JsonObject): string[] {
  const value = node["type"];
  return isArray(value) ? value.map(textOf) : typeof value === "string" ? [value] : [];
}

function demandsOf(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !isAnnotation(key)));
}

/** Unions of one member, of plain types, and of an enum with its own type, in one spelling each. */
function unions(node: Record<string, Json>): JsonObject {
  for (const keyword of ["anyOf", "oneOf"]) {
    const list = node[keyword];
    if (!isArray(list)) continue;
    const members = list.filter(isObject);
    const { [keyword]: _union, ...rest } = node;
    const only = members.length === 1 ? members[0] : undefined;
    if (only !== undefined && Object.keys(demandsOf(only)).every((key) => !(key in demandsOf(rest)))) {
      return unions({ ...only, ...rest });
    }
    const plain = members.filter(
      ({ type: _type, ...demands }) => Object.keys(demandsOf(demands)).length === 0,
    );
    const plainTypes = new Set(plain.flatMap(typesOf));
    if (plain.some((member) => member["type"] === undefined)) continue;
    if (members.length === plain.length && members.length > 0 && rest["type"] === undefined) {
      return unions({ ...rest, type: type([...plainTypes]) });
    }
    // What remains once the members that a plain type admits anyway are set aside.
    const enums = members.filter(
      (member) => !plain.includes(member) && isArray(member["enum"]) && admits(plainTypes, member),
    );
    if (keyword !== "anyOf" || enums.length + plain.length !== members.length || plain.length === 0) continue;
    // A demand beside the union that is narrower than one of its plain types makes the union say nothing.
    if (typesOf(rest).length > 0) {
      if (typesOf(rest).every((name) => plainTypes.has(name))) return unions(rest);
      continue;
    }
    const known = enums.flatMap((member) => (isArray(member["enum"]) ? member["enum"] : []));
    const described = enums[0] ?? {};
    const names = Object.fromEntries(Object.entries(described).filter(([key]) => key.startsWith("x-enum")));
    const open = plainTypes.has("null") ? known.filter((value) => value !== null) : known;
    return unions({ ...names, ...rest, type: type([...plainTypes]), "x-open-enum": stable(sorted(open)) });
  }
  return node;
}

/** Whether every value of the enum has one of the plain types. */
function admits(plainTypes: ReadonlySet<string>, member: JsonObject): boolean {
  const values = isArray(member["enum"]) ? member["enum"] : [];
  return values.every((value) => {
    if (value === null) return plainTypes.has("null");
    if (typeof value === "number") {
      return plainTypes.has("number") || (Number.isInteger(value) && plainTypes.has("integer"));
    }
    return plainTypes.has(typeof value);
  });
}

function sorted(value: Json): Json {
  if (!isArray(value)) return value;
  return [...new Map(value.map((member) => [stable(member), member])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, member]) => member);
}

/**
 * `redocly diff` compares scalars and, outside of extensions, lists of scalars: what is neither is compared as its text.
 */
function scalar(value: Json, key = ""): Json {
  const isList = isArray(value) && !value.some((member) => isObject(member) || isArray(member));
  return isObject(value) || (isArray(value) && (!isList || key.startsWith("x-"))) ? stable(value) : value;
}

function scalars(node: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, scalar(value, key)]));
}

function objectAt(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  return isObject(value) ? value : {};
}
