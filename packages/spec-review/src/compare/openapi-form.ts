// The form in which documents are compared: what an operation inherits stands on the operation, what is referred to
// stands in place, what has a name is found by it, and what a default of the specification says is left out. Schemas stay
// as they are written; schema-form.ts brings them into a form of their own.
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

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

type Members = readonly (readonly [string, Json])[];

/** Rewrites a bundled document into the form that objects.ts describes. */
export function openapiForm(bundle: JsonObject): JsonObject {
  const read = (node: Json | undefined): JsonObject => resolved(bundle, node);
  const mapped = (
    node: Json | undefined,
    change: (member: JsonObject) => Json,
    rename = (name: string) => name,
  ) => Object.fromEntries(members(node).map(([name, member]) => [rename(name), change(read(member))]));

  function pathItem(item: JsonObject): Json {
    const { parameters, servers, ...rest } = item;
    const operations = methods.flatMap((method) => {
      const node = rest[method];
      return isObject(node) ? [[method, operation(node, { parameters, servers })] as const] : [];
    });
    const texts = members(rest).filter(([key]) => !methods.some((method) => method === key));
    return { ...Object.fromEntries(texts), operations: Object.fromEntries(operations) };
  }

  function operation(
    node: JsonObject,
    path: { readonly parameters: Json | undefined; readonly servers: Json | undefined },
  ) {
    const all = [...list(path.parameters), ...list(node["parameters"])].map(read);
    const named = all.map((one): [string, JsonObject] => [parameterName(one), one]);
    const servers = node["servers"] ?? path.servers ?? bundle["servers"];
    return {
      ...node,
      ...(isArray(node["tags"]) && { tags: node["tags"].map(textOf).toSorted() }),
      parameters: Object.fromEntries(
        named.filter(([name]) => !ignoredHeaders.has(name)).map(([name, one]) => [name, written(one)]),
      ),
      ...(node["requestBody"] !== undefined && { requestBody: body(read(node["requestBody"])) }),
      responses: mapped(node["responses"], response, (status) =>
        lower(status) === "default" ? "default" : status.toUpperCase(),
      ),
      callbacks: mapped(node["callbacks"], (callback) => ({ paths: mapped(callback, pathItem) })),
      security: security(node["security"] ?? bundle["security"]),
      servers: serversOf(servers),
    };
  }

  function written(node: JsonObject): JsonObject {
    const isHeader = node["in"] === undefined;
    const { style: stated, explode, ...rest } = node;
    const style = textOf(stated ?? (isHeader ? "simple" : (defaultStyles[textOf(node["in"])] ?? "form")));
    const isSpread = explode ?? style === "form";
    return {
      ...rest,
      ...(rest["content"] === undefined ? { style } : { content: content(rest["content"]) }),
      // A value that is neither a list nor an object is written in one way.
      ...(rest["schema"] !== undefined && mayHoldMany(bundle, rest["schema"]) && { explode: isSpread }),
    };
  }

  function body(node: JsonObject): JsonObject {
    return { ...node, content: content(node["content"]) };
  }

  function response(node: JsonObject): JsonObject {
    return {
      ...node,
      headers: headers(node["headers"]),
      content: content(node["content"]),
      links: mapped(node["links"], (link) => link),
    };
  }

  function headers(node: Json | undefined): JsonObject {
    const all = mapped(node, written, lower);
    // OpenAPI ignores a response header of this name: the media type states it.
    return Object.fromEntries(members(all).filter(([name]) => name !== "content-type"));
  }

  function content(node: Json | undefined): JsonObject {
    const mediaType = (media: JsonObject) => ({
      ...media,
      encoding: mapped(media["encoding"], (encoding) => ({
        ...encoding,
        headers: headers(encoding["headers"]),
      })),
    });
    return mapped(node, mediaType, (name) => lower(name).replaceAll(" ", ""));
  }

  const item = (node: Json) => ({ ...mapped(node, pathItem) });
  const used = new Set<string>();
  function security(node: Json | undefined): Json {
    const alternatives = list(node).filter(isObject);
    for (const alternative of alternatives) for (const name of Object.keys(alternative)) used.add(name);
    return alternatives;
  }

  const components = isObject(bundle["components"]) ? bundle["components"] : {};
  const paths = item(bundle["paths"] ?? {});
  const webhooks = item(bundle["webhooks"] ?? {});
  const schemes = members(components["securitySchemes"]).filter(([name]) => used.has(name));
  return {
    ...Object.fromEntries(
      members(bundle).filter(([key]) => !["components", "servers", "security"].includes(key)),
    ),
    paths,
    webhooks,
    tags: byName(list(bundle["tags"]), (tag) => textOf(tag["name"])),
    securitySchemes: Object.fromEntries(
      schemes.map(([name, scheme]) => [name, securityScheme(read(scheme))]),
    ),
  };
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

/** What one alternative of a security requirement asks for. No alternative, and an empty one, ask for nothing. */
export function securityAlternatives(node: Json | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const alternatives = isArray(node) && node.length > 0 ? node.filter(isObject) : [{}];
  return new Map(
    alternatives.map((alternative) => {
      const asked = Object.entries(alternative).flatMap(([name, scopes]) => [
        name,
        ...(isArray(scopes) ? scopes.map((scope) => `${name}: ${textOf(scope)}`) : []),
      ]);
      return [stable(asked.toSorted()), new Set(asked)];
    }),
  );
}

/** Names of schemas that operations refer to as a whole, and not only to compose another one with `allOf`. */
export function namesMet(bundle: JsonObject): Set<string> {
  const [names, seen] = [new Set<string>(), new Set<string>()];
  const walk = (node: Json | undefined, composes: boolean): void => {
    if (isArray(node)) for (const member of node) walk(member, composes);
    if (!isObject(node)) return;
    const { $ref: reference } = node;
    if (typeof reference === "string") {
      const [, kind, name] = keysOf(reference);
      if (kind === "schemas" && name !== undefined && !composes) names.add(name);
      const mark = `${composes} ${reference}`;
      if (!seen.has(mark)) {
        seen.add(mark);
        walk(valueAt(bundle, keysOf(reference)), false);
      }
    }
    for (const [key, child] of Object.entries(node)) {
      if (!/^(?:examples?|default|enum|const|x-.*)$/.test(key)) walk(child, key === "allOf");
    }
  };
  walk([bundle["paths"] ?? {}, bundle["webhooks"] ?? {}], false);
  return names;
}

function members(node: Json | undefined): Members {
  return Object.entries(isObject(node) ? node : {});
}

function list(node: Json | undefined): readonly Json[] {
  return isArray(node) ? node : [];
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
