// The form in which documents are compared: inherited values are written on each operation, references are resolved, lists
// of named objects become maps, and defaults of the specification are left out. Schemas are not changed: see schema-form.ts.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  list,
  members,
  textOf,
  valueAt,
} from "../document/json.ts";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Rewrites a bundled document into the form that objects.ts describes. */
export function openapiForm(bundle: JsonObject): JsonObject {
  return new OpenapiForm(bundle).document();
}

class OpenapiForm {
  readonly #bundle: JsonObject;
  /** Names of the security schemes that operations use. */
  readonly #schemes = new Set<string>();

  constructor(bundle: JsonObject) {
    this.#bundle = bundle;
  }

  document(): JsonObject {
    const { components, servers: _servers, security: _security, ...rest } = this.#bundle;
    const [paths = {}, webhooks = {}] = [rest["paths"], rest["webhooks"]].map((items) =>
      this.#mapped(items, (item) => this.#pathItem(item)),
    );
    const schemes = members(valueAt(components ?? {}, ["securitySchemes"]));
    const used = Object.fromEntries(schemes.filter(([name]) => this.#schemes.has(name)));
    const tags = byName(list(rest["tags"]), (tag) => textOf(tag["name"]));
    return { ...rest, paths, webhooks, tags, securitySchemes: this.#mapped(used, securityScheme) };
  }

  #resolved(node: Json | undefined): JsonObject {
    return resolved(this.#bundle, node);
  }

  #mapped(
    node: Json | undefined,
    change: (member: JsonObject) => Json,
    rename = (name: string) => name,
  ): JsonObject {
    return Object.fromEntries(
      members(node).map(([name, member]) => [rename(name), change(this.#resolved(member))]),
    );
  }

  #pathItem({ parameters, servers, ...rest }: JsonObject): JsonObject {
    const operations = members(rest)
      .filter(isMethod)
      .map(([key, node]) => [key, this.#operation(isObject(node) ? node : {}, parameters, servers)]);
    const texts = members(rest).filter((member) => !isMethod(member));
    return { ...Object.fromEntries(texts), operations: Object.fromEntries(operations) };
  }

  #operation(node: JsonObject, pathParameters: Json | undefined, pathServers: Json | undefined): JsonObject {
    const parameters = [...list(pathParameters), ...list(node["parameters"])].map((one) =>
      this.#resolved(one),
    );
    const body = node["requestBody"];
    const security = list(node["security"] ?? this.#bundle["security"]).filter(isObject);
    for (const name of security.flatMap(Object.keys)) this.#schemes.add(name);
    return {
      ...node,
      ...(isArray(node["tags"]) && { tags: node["tags"].map(textOf).toSorted() }),
      parameters: Object.fromEntries(
        parameters
          .map((one): [string, JsonObject] => [parameterName(one), one])
          .filter(([name]) => !ignoredHeaders.has(name))
          .map(([name, one]) => [name, this.#written(one)]),
      ),
      ...(body !== undefined && { requestBody: this.#withContent(this.#resolved(body)) }),
      responses: this.#mapped(
        node["responses"],
        (response) => this.#response(response),
        (status) => (lower(status) === "default" ? "default" : status.toUpperCase()),
      ),
      callbacks: this.#mapped(node["callbacks"], (callback) => ({
        paths: this.#mapped(callback, (item) => this.#pathItem(item)),
      })),
      security,
      servers: serversOf(node["servers"] ?? pathServers ?? this.#bundle["servers"]),
    };
  }

  /** A parameter or header, with its style. */
  #written(node: JsonObject): JsonObject {
    const { style: stated, explode, ...rest } = this.#withExamples(node);
    const byPlace = /^(?:|path|header)$/.test(textOf(node["in"])) ? "simple" : "form";
    const style = textOf(stated ?? byPlace);
    const schema = rest["schema"];
    return {
      ...(rest["content"] === undefined ? { ...rest, style } : this.#withContent(rest)),
      // A value that is neither a list nor an object is written in one way.
      ...(schema !== undefined && this.#mayHoldMany(schema) && { explode: explode ?? style === "form" }),
    };
  }

  #mayHoldMany(schema: Json): boolean {
    const node = this.#resolved(schema);
    const types = [node["type"] ?? []].flat();
    if (types.length > 0) return types.includes("array") || types.includes("object");
    if ("enum" in node || "const" in node) return false;
    const choices = ["anyOf", "oneOf"].filter((key) => isArray(node[key]));
    return (
      choices.length === 0 || choices.some((key) => list(node[key]).some((one) => this.#mayHoldMany(one)))
    );
  }

  #response(node: JsonObject): JsonObject {
    const links = this.#mapped(node["links"], (link) => link);
    return { ...this.#withContent(node), headers: this.#headers(node["headers"]), links };
  }

  #headers(node: Json | undefined): JsonObject {
    // OpenAPI ignores a response header of this name: the media type states it.
    const { "content-type": _ignored, ...rest } = this.#mapped(
      node,
      (header) => this.#written(header),
      lower,
    );
    return rest;
  }

  #withExamples(node: JsonObject): JsonObject {
    const examples = this.#mapped(node["examples"], (example) => example);
    return "examples" in node ? { ...node, examples } : node;
  }

  #withContent(node: JsonObject): JsonObject {
    const encoding = (one: JsonObject) => ({ ...one, headers: this.#headers(one["headers"]) });
    const mediaType = (media: JsonObject) => ({
      ...this.#withExamples(media),
      encoding: this.#mapped(media["encoding"], encoding),
    });
    const content = this.#mapped(node["content"], mediaType, (name) => lower(name).replaceAll(" ", ""));
    return { ...node, content };
  }
}

const ignoredHeaders = new Set(["header accept", "header content-type", "header authorization"]);

/** `query Coworker_Email`; the names of headers have no case. */
function parameterName(node: JsonObject): string {
  const [place, name] = [textOf(node["in"]), textOf(node["name"])];
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** Follows references; a summary or description beside one replaces the one that it leads to. */
function resolved(bundle: JsonObject, node: Json | undefined, open: readonly string[] = []): JsonObject {
  if (!isObject(node)) return {};
  const { $ref: reference, ...beside } = node;
  if (typeof reference !== "string" || open.includes(reference)) return node;
  return { ...resolved(bundle, valueAt(bundle, keysOf(reference)), [...open, reference]), ...beside };
}

function byName(nodes: readonly Json[], nameOf: (node: JsonObject) => string): JsonObject {
  return Object.fromEntries(nodes.filter(isObject).map((node) => [nameOf(node), node]));
}

function serversOf(node: Json | undefined): JsonObject {
  const servers = list(node).length > 0 ? list(node) : [{ url: "/" }];
  const named = byName(servers, ({ url }) => textOf(url).replace(/(.)\/$/, "$1"));
  return mapMembers(named, (server) => ({ ...server, variables: mapMembers(server["variables"], variable) }));
}

function variable(node: JsonObject): JsonObject {
  const values = node["enum"];
  if (!isArray(values)) return node;
  return { ...node, enum: Object.fromEntries(values.map((value) => [textOf(value), ""])) };
}

function mapMembers(node: Json | undefined, change: (member: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(members(node).map(([name, one]) => [name, isObject(one) ? change(one) : one]));
}

function securityScheme(node: JsonObject): JsonObject {
  const { scheme, flows } = node;
  return {
    ...node,
    ...(typeof scheme === "string" && { scheme: scheme.toLowerCase() }),
    ...(isObject(flows) && { flows: { flows } }),
  };
}

function isMethod([key]: readonly [string, Json]): boolean {
  return methods.some((method) => method === key);
}

function lower(name: string) {
  return name.toLowerCase();
}
