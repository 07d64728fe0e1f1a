// Everything of the generated types that code can name or receive.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { methods } from "../compare/openapi-form.ts";
import { isArray, isObject, type Json, type JsonObject, members, textOf } from "../document/json.ts";
import { keysOf, pointerOf, valueAt } from "../document/pointer.ts";
import { partsOf, reached, referencesIn } from "../document/references.ts";

/** A bundled document, and the folder that its types were generated into. */
export interface GeneratedSide {
  readonly document: JsonObject;
  readonly directory: string;
}

type Direction = "Read" | "Sent";

export interface Unit {
  readonly name: string;
  /** An expression of TypeScript, in which `$` stands for the side. */
  readonly type: string;
  readonly directions: readonly Direction[];
  /** Whether the client's methods take or return it. */
  readonly client: boolean;
}

export async function unitsOf({ document, directory }: GeneratedSide): Promise<ReadonlyMap<string, Unit>> {
  const text = (name: string) => readFile(join(directory, "generated", `${name}.ts`), "utf8");
  const [schemas = "", enums = "", resources = ""] = await Promise.all(
    ["schemas", "enums", "resources"].map(text),
  );
  const directions = directionsOf(document);
  const exported = namesIn(schemas, /^export (?:interface|type) (\w+)/gm);
  const units = [
    ...operationsOf(document),
    ...componentsOf(document, directions).filter(
      ({ name }) => !exported.some((one) => name.endsWith(`"schemas"]["${one}"]`)),
    ),
    // Filters and patches, which only the generator knows, are sent.
    ...exported.map((name) => unit(name, `$schemas.${name}`, directions.get(name) ?? ["Sent"])),
    ...namesIn(enums, /^export const (\w+)/gm).map((name) =>
      unit(`enum ${name}`, `typeof $enums.${name}`, ["Read"]),
    ),
    ...members(document["webhooks"]).map(([event]) =>
      unit(`webhooks.${event}`, `$webhooks.WebhookRecords${quote(event)}`, ["Read"], true),
    ),
    ...resourceTypes(resources),
  ];
  return new Map(units.map((one) => [one.name, one]));
}

function unit(name: string, type: string, directions: Iterable<Direction>, client = false): Unit {
  return { name, type, directions: [...directions], client };
}

function quote(key: string): string {
  return `[${JSON.stringify(key)}]`;
}

function operationsOf(document: JsonObject): Unit[] {
  const located = members(document["paths"]).flatMap(([path, item]) =>
    methods.map((method) => ({ path, method, operation: valueAt(item, [method]) })),
  );
  return located.flatMap(({ path, method, operation }) => {
    if (!isObject(operation)) return [];
    const title = `${method.toUpperCase()} ${path}`;
    const type = `$openapi.paths${quote(path)}${quote(method)}`;
    const operations = `operations${quote(textOf(operation["operationId"]))}`;
    return [
      unit(`${title} parameters`, `${type}["parameters"]`, ["Sent"], true),
      unit(`${title} body`, `${type}["requestBody"]`, ["Sent"], true),
      ...members(operation["responses"]).flatMap(([status]) => {
        const response = `${type}["responses"]${/^\d+$/.test(status) ? `[${status}]` : quote(status)}`;
        return [
          // The client turns failures into errors of its own, and its methods return no headers.
          unit(`${title} ${status}`, `${response}["content"]`, ["Read"], !/^[45]/.test(status)),
          unit(`${title} ${status} headers`, `${response}["headers"]`, ["Read"]),
        ];
      }),
      ...("operationId" in operation ? [unit(operations, `$openapi.${operations}["responses"]`, [])] : []),
    ];
  });
}

function componentsOf(document: JsonObject, directions: ReadonlyMap<string, Iterable<Direction>>): Unit[] {
  const kinds = {
    schemas: [],
    parameters: ["Sent"],
    requestBodies: ["Sent"],
    headers: ["Read"],
    responses: ["Read"],
  } as const;
  // The API sends webhooks, and their bodies are read.
  const delivered = referencesIn(JSON.stringify(document["webhooks"] ?? {}));
  return Object.entries(kinds).flatMap(([kind, flows]) =>
    members(valueAt(document, ["components", kind])).map(([name]) => {
      const key = `components${quote(kind)}${quote(name)}`;
      const known = delivered.includes(pointerOf(["components", kind, name])) ? (["Read"] as const) : flows;
      return unit(key, `$openapi.${key}`, kind === "schemas" ? (directions.get(name) ?? []) : known);
    }),
  );
}

/** The types of each resource: `record` and `summary` are read, everything else is sent. */
function resourceTypes(source: string): Unit[] {
  const body = source.slice(source.indexOf("export interface ResourceTypes"));
  return [...body.matchAll(/^ {2}(\w+): \{\n([\s\S]*?)^ {2}\};/gm)].flatMap(([, resource = "", roles = ""]) =>
    // The metadata lists the operations as well.
    namesIn(roles, /^ {4}(?!operations\b)(\w+):/gm).map((role) => {
      const direction = role === "record" || role === "summary" ? "Read" : "Sent";
      return unit(
        `${resource}.${role}`,
        `$resources.ResourceTypes["${resource}"]["${role}"]`,
        [direction],
        true,
      );
    }),
  );
}

/** The directions in which each named schema is used, following every reference. */
function directionsOf(document: JsonObject): Map<string, Set<Direction>> {
  const parts = partsOf(document);
  const found = new Map<string, Set<Direction>>();
  const items = members(document["paths"]).flatMap(([, item]) => [
    item,
    ...members(item).map(([, node]) => node),
  ]);
  const keys = { Sent: ["parameters", "requestBody"], Read: ["responses"] } as const;
  for (const direction of ["Sent", "Read"] as const) {
    const text = JSON.stringify(items.map((one) => keys[direction].map((key) => valueAt(one, [key]))));
    const isRead = direction === "Read";
    const next = (node: string) => referencesIn(isRead ? withoutOpenEnums(node, parts) : node);
    for (const part of reached(next(text), (one) => next(parts.get(one) ?? "null"))) {
      const [, kind, name = ""] = keysOf(part);
      if (kind === "schemas") found.set(name, (found.get(name) ?? new Set<Direction>()).add(direction));
    }
  }
  return found;
}

/**
 * A node without its references to open enums (`anyOf` of an enum and the type of its members). What is read may be any value
 * of the type, so nobody reads a value that has to be one of the members.
 */
function withoutOpenEnums(node: string, parts: ReadonlyMap<string, string>): string {
  const typeOf = ({ $ref: reference }: JsonObject): Json | undefined => {
    const target: unknown = JSON.parse(parts.get(textOf(reference)) ?? "null");
    return isObject(target) && "enum" in target ? target["type"] : undefined;
  };
  const isOpen = (alternative: Json, all: readonly Json[]) => {
    const type = isObject(alternative) ? typeOf(alternative) : undefined;
    return type !== undefined && all.some((one) => isObject(one) && one["type"] === type && !("enum" in one));
  };
  return JSON.stringify(
    JSON.parse(node, (key, value: Json) =>
      key === "anyOf" && isArray(value) ? value.filter((one) => !isOpen(one, value)) : value,
    ),
  );
}

function namesIn(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, name = ""]) => name);
}
