// The form in which documents are compared: inherited values are written on each operation, references are resolved, lists
// of named objects become maps, and defaults of the specification are left out. Schemas are not changed: see schema-form.ts.
import { isArray, isObject, type Json, type JsonObject, keysOf, textOf, valueAt } from "../document/json.ts";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

type Members = readonly (readonly [string, Json])[];

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
    const [paths, webhooks] = [this.#bundle["paths"], this.#bundle["webhooks"]].map((items) =>
      this.#mapped(items, (item) => this.#pathItem(item)),
    );
    const schemes = valueAt(components ?? {}, ["securitySchemes"]);
    const used = members(schemes).filter(([name]) => this.#schemes.has(name));
    return {
      ...rest,
      paths: paths ?? {},
      webhooks: webhooks ?? {},
      tags: byName(list(this.#bundle["tags"]), (tag) => textOf(tag["name"])),
      securitySchemes: this.#mapped(Object.fromEntries(used), securityScheme),
    };
  }

  #mapped(
    node: Json | undefined,
    change: (member: JsonObject) => Json,
    rename = (name: string) => name,
  ): JsonObject {
    return Object.fromEntries(
      members(node).map(([name, member]) => [rename(name), change(resolved(this.#bundle, member))]),
    );
  }

  #pathItem(item: JsonObject): JsonObject {
    const { parameters, servers, ...rest } = item;
    const operations = Object.entries(rest).flatMap(([key, node]) =>
      isMethod(key) && isObject(node) ? [[key, this.#operation(node, parameters, servers)] as const] : [],
    );
    const texts = Object.entries(rest).filter(([key]) => !isMethod(key));
    return { ...Object.fromEntries(texts), operations: Object.fromEntries(operations) };
  }

  #operation(node: JsonObject, pathParameters: Json | undefined, pathServers: Json | undefined): JsonObject {
    const all = [...list(pathParameters), ...list(node["parameters"])].map((one) =>
      resolved(this.#bundle, one),
    );
    const named = all.map((one): [string, JsonObject] => [parameterName(one), one]);
    const body = node["requestBody"];
    const security = list(node["security"] ?? this.#bundle["security"]).filter(isObject);
    for (const name of security.flatMap(Object.keys)) this.#schemes.add(name);
    return {
      ...node,
      ...(isArray(node["tags"]) && { tags: node["tags"].map(textOf).toSorted() }),
      parameters: Object.fromEntries(
        named.filter(([name]) => !ignoredHeaders.has(name)).map(([name, one]) => [name, this.#written(one)]),
      ),
      ...(body !== undefined && { requestBody: this.#withContent(resolved(this.#bundle, body)) }),
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
    const isHeader = node["in"] === undefined;
    const { style: stated, explode, ...rest } = this.#withExamples(node);
    const style = textOf(stated ?? (isHeader ? "simple" : (defaultStyles[textOf(node["in"])] ?? "form")));
    const schema = rest["schema"];
    return {
      ...(rest["content"] === undefined ? { ...rest, style } : this.#withContent(rest)),
      // A value that is neither a list nor an object is written in one way.
      ...(schema !== undefined &&
        mayHoldMany(this.#bundle, schema) && { explode: explode ?? style === "form" }),
    };
  }

  #response(node: JsonObject): JsonObject {
    const links = this.#mapped(node["links"], (link) => link);
    return { ...this.#withContent(node), headers: this.#headers(node["headers"]), links };
  }

  #headers(node: Json | undefined): JsonObject {
    const all = this.#mapped(node, (header) => this.#written(header), lower);
    // OpenAPI ignores a response header of this name: the media type states it.
    return Object.fromEntries(members(all).filter(([name]) => name !== "content-type"));
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
const defaultStyles: Readonly<Record<string, string>> = { path: "simple", header: "simple" };

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

function mayHoldMany(bundle: JsonObject, schema: Json): boolean {
  const node = resolved(bundle, schema);
  const types = [node["type"] ?? []].flat();
  const choices = ["anyOf", "oneOf"].flatMap((key) => {
    const alternatives = node[key];
    return isArray(alternatives) ? [alternatives] : [];
  });
  if (types.length > 0) return types.includes("array") || types.includes("object");
  if ("enum" in node || "const" in node) return false;
  return choices.length === 0 || choices.flat().some((member) => mayHoldMany(bundle, member));
}

function byName(nodes: readonly Json[], nameOf: (node: JsonObject) => string): JsonObject {
  return Object.fromEntries(nodes.filter(isObject).map((node) => [nameOf(node), node]));
}

function serversOf(node: Json | undefined): JsonObject {
  const servers = isArray(node) && node.length > 0 ? node : [{ url: "/" }];
  const named = byName(servers, (server) => withoutSlash(textOf(server["url"])));
  return Object.fromEntries(
    Object.entries(named).map(([url, server]) => {
      const variables =
        isObject(server) && isObject(server["variables"]) ? Object.entries(server["variables"]) : [];
      return [
        url,
        {
          ...(isObject(server) ? server : {}),
          variables: Object.fromEntries(variables.map(([name, one]) => [name, variable(one)])),
        },
      ];
    }),
  );
}

function securityScheme(node: JsonObject): JsonObject {
  const scheme = node["scheme"];
  const flows = isObject(node["flows"]) ? { flows: { flows: node["flows"] } } : {};
  return { ...node, ...(typeof scheme === "string" && { scheme: scheme.toLowerCase() }), ...flows };
}

function members(node: Json | undefined): Members {
  return Object.entries(isObject(node) ? node : {});
}

function list(node: Json | undefined): readonly Json[] {
  return isArray(node) ? node : [];
}

function isMethod(key: string): boolean {
  return methods.some((method) => method === key);
}

function lower(name: string) {
  return name.toLowerCase();
}

function withoutSlash(url: string) {
  return url.length > 1 ? url.replace(/\/$/, "") : url;
}

function variable(one: Json) {
  if (!isObject(one) || !isArray(one["enum"])) return one;
  return { ...one, enum: Object.fromEntries(one["enum"].map((value) => [textOf(value), ""])) };
}
