// The form in which the objects of a document are compared, as objects.ts lists their fields: references are resolved,
// inherited values are written on each operation, lists of named objects are maps, and defaults of the specification are
// stated. Schemas have a form of their own: schema-form.ts.
import { isArray, isObject, type Json, type JsonObject, list, members, textOf } from "../document/json.ts";
import { keysOf, valueAt } from "../document/pointer.ts";
import { namesOnly } from "../policy/objects.ts";

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export function isMethod(key: string): boolean {
  return methods.some((method) => method === key);
}

export class OpenapiForm {
  /** The security schemes that the operations read so far use. */
  readonly schemes = new Set<string>();
  readonly #bundle: JsonObject;
  readonly #renamed: ReadonlyMap<string, string>;

  /** @param renamed the new names of paths that differ only in the names of their parameters */
  constructor(bundle: JsonObject, renamed: ReadonlyMap<string, string> = new Map()) {
    this.#bundle = bundle;
    this.#renamed = renamed;
  }

  /** @param kind the name of the object in the specification */
  of(kind: string, node: JsonObject): JsonObject {
    const only = namesOnly[kind];
    if (only !== undefined) return { [only]: node };
    switch (kind) {
      case "OpenAPI":
        return { ...node, tags: byName(node["tags"], "name"), paths: this.#paths(node["paths"]) };
      case "Path Item":
        return this.#pathItem(node);
      case "Parameter":
      case "Header":
        return this.#parameter(node);
      case "Server Variable":
        return isArray(node["enum"]) ? { ...node, enum: valuesByName(node["enum"]) } : node;
      case "Security Scheme":
        return { ...node, ...("scheme" in node && { scheme: textOf(node["scheme"]).toLowerCase() }) };
      default:
        return node;
    }
  }

  /** Follows references. A summary or description next to a reference replaces that of its target. */
  resolved(node: Json | undefined, open: readonly string[] = []): JsonObject {
    if (!isObject(node)) return {};
    const { $ref: reference, ...beside } = node;
    if (typeof reference !== "string" || open.includes(reference)) return node;
    return { ...this.resolved(valueAt(this.#bundle, keysOf(reference)), [...open, reference]), ...beside };
  }

  #paths(node: Json | undefined): JsonObject {
    return Object.fromEntries(
      members(node).map(([path, item]) => {
        const target = this.#renamed.get(path);
        return target === undefined
          ? [path, item]
          : [target, this.#withNames(this.resolved(item), path, target)];
      }),
    );
  }

  /** The item of a path, with the parameter names of another path. */
  #withNames(item: JsonObject, path: string, target: string): JsonObject {
    const [names = [], others = []] = [path, target].map(namesIn);
    const renamed = (parameters: Json | undefined) =>
      list(parameters).map((one) => {
        const parameter = this.resolved(one);
        const name =
          parameter["in"] === "path" ? others[names.indexOf(textOf(parameter["name"]))] : undefined;
        return { ...parameter, ...(name !== undefined && { name }) };
      });
    const operations = members(item).map(([key, one]) => [
      key,
      isObject(one) && "parameters" in one ? { ...one, parameters: renamed(one["parameters"]) } : one,
    ]);
    return { ...Object.fromEntries(operations), parameters: renamed(item["parameters"]) };
  }

  #pathItem({ parameters, servers, ...rest }: JsonObject): JsonObject {
    const operations = members(rest)
      .filter(([key]) => isMethod(key))
      .map(([key, node]) => [key, this.#operation(isObject(node) ? node : {}, parameters, servers)]);
    const texts = members(rest).filter(([key]) => !isMethod(key));
    return { ...Object.fromEntries(texts), operations: Object.fromEntries(operations) };
  }

  #operation(node: JsonObject, pathParameters: Json | undefined, pathServers: Json | undefined): JsonObject {
    const parameters = [...list(pathParameters), ...list(node["parameters"])].map((one) => {
      const parameter = this.resolved(one);
      return [parameterName(parameter), parameter] as const;
    });
    const security = list(node["security"] ?? this.#bundle["security"]).filter(isObject);
    for (const name of security.flatMap(Object.keys)) this.schemes.add(name);
    const servers = list(node["servers"] ?? pathServers ?? this.#bundle["servers"]);
    return {
      ...node,
      ...(isArray(node["tags"]) && { tags: node["tags"].map(textOf).toSorted() }),
      parameters: Object.fromEntries(parameters.filter(([name]) => !ignoredHeaders.has(name))),
      security,
      servers: byName(servers.length > 0 ? servers : [{ url: "/" }], "url"),
    };
  }

  /** A parameter or header, with its style. */
  #parameter({ style: stated, explode, ...node }: JsonObject): JsonObject {
    const byLocation = /^(?:|path|header)$/.test(textOf(node["in"])) ? "simple" : "form";
    const style = textOf(stated ?? byLocation);
    const { schema, content } = node;
    return {
      ...node,
      ...(content === undefined && { style }),
      // A value that is neither a list nor an object is written in one way.
      ...(schema !== undefined && this.#mayHoldMany(schema) && { explode: explode ?? style === "form" }),
    };
  }

  #mayHoldMany(schema: Json): boolean {
    const node = this.resolved(schema);
    const types = [node["type"] ?? []].flat();
    if (types.length > 0) return types.includes("array") || types.includes("object");
    if ("enum" in node || "const" in node) return false;
    const choices = ["anyOf", "oneOf"].filter((key) => isArray(node[key]));
    return (
      choices.length === 0 || choices.some((key) => list(node[key]).some((one) => this.#mayHoldMany(one)))
    );
  }
}

function namesIn(path: string): string[] {
  return path.match(/(?<=\{)[^}]*(?=\})/g) ?? [];
}

const ignoredHeaders = new Set(["header accept", "header content-type", "header authorization"]);

/** `query Coworker_Email`; the names of headers have no case. */
function parameterName(node: JsonObject): string {
  const [location, name] = [textOf(node["in"]), textOf(node["name"])];
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

/** A list of objects by one of their keys. A server is the same with a slash at the end of its URL. */
function byName(nodes: Json | undefined, key: "name" | "url"): JsonObject {
  const named = list(nodes).filter(isObject);
  return Object.fromEntries(named.map((node) => [textOf(node[key]).replace(/(.)\/$/, "$1"), node]));
}

function valuesByName(values: readonly Json[]): JsonObject {
  return Object.fromEntries(values.map((value) => [textOf(value), ""]));
}
