// Everything of the generated types that code can name or receive.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { methods } from "../compare/openapi-form.ts";
import { isArray, isObject, type Json, type JsonObject, keysOf, own, valueAt } from "../document/json.ts";

/** A bundled document, and the folder that its types were generated into. */
export interface GeneratedSide {
  readonly document: JsonObject;
  readonly directory: string;
}

/** A type that both sides have, as an expression of TypeScript. */
export interface Unit {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What comes with it when it is sent: fields that records gained, for a body of `replace`. */
  readonly gained?: string;
  readonly directions: readonly ("Read" | "Sent")[];
  /** Whether the client's methods take or return it. */
  readonly client: boolean;
}

/** What one side has. */
type Listed = Readonly<
  Record<string, Omit<Unit, "name" | "before" | "after" | "gained"> & { readonly type: string }>
>;

export interface Units {
  readonly units: readonly Unit[];
  readonly added: readonly Pick<Unit, "name" | "client">[];
  readonly removed: readonly Pick<Unit, "name" | "client">[];
}

export async function unitsOf(before: GeneratedSide, after: GeneratedSide): Promise<Units> {
  const [was, is] = await Promise.all([list(before), list(after)]);
  const units = Object.entries(was).flatMap(([name, unit]): Unit[] => {
    const now = own(is, name);
    if (now === undefined) return [];
    const directions = [...new Set([...unit.directions, ...now.directions])];
    const [first, second] = [unit, now].map((side, index) =>
      side.type.replaceAll("$", index === 0 ? "before_" : "after_"),
    );
    // A body of `replace` is a record that was read.
    const record = is[name.replace(/Replace$/, "").replace(/\.replace$/, ".record")];
    const gained =
      record === undefined || record === now ? {} : { gained: record.type.replaceAll("$", "after_") };
    return [{ name, directions, client: unit.client, before: first ?? "", after: second ?? "", ...gained }];
  });
  return { units, added: only(is, was), removed: only(was, is) };
}

async function list(side: GeneratedSide): Promise<Listed> {
  const text = (name: string) => readFile(join(side.directory, "generated", `${name}.ts`), "utf8");
  const [schemas, enums, resources] = await Promise.all(["schemas", "enums", "resources"].map(text));
  const directions = directionsOf(side.document);
  const named = exported(schemas ?? "", "(?:interface|type)").map((name): Entry => [
    name,
    // What only the generator knows, filters and patches, is sent.
    { type: `$schemas.${name}`, directions: [...(directions.get(name) ?? ["Sent"])], client: false },
  ]);
  const constants = exported(enums ?? "", "const").map((name): Entry => [
    `enum ${name}`,
    { type: `typeof $enums.${name}`, directions: ["Read"], client: false },
  ]);
  const exportedNames = new Set(named.map(([name]) => `components["schemas"]["${name}"]`));
  const others = components(side.document, directions).filter(([name]) => !exportedNames.has(name));
  return Object.fromEntries([
    ...operations(side.document),
    ...others,
    ...named,
    ...constants,
    ...members(side.document["webhooks"]).map(([event]): Entry => [
      `webhooks.${event}`,
      { type: `$webhooks.WebhookRecords${quote(event)}`, directions: ["Read"], client: true },
    ]),
    ...resourceTypes(resources ?? ""),
  ]);
}

type Entry = readonly [name: string, unit: Listed[string]];

const quote = (key: string) => `[${JSON.stringify(key)}]`;

function operations(document: JsonObject): Entry[] {
  const entries: Entry[] = [];
  for (const [path, item] of members(document["paths"])) {
    for (const [method, operation] of members(item)) {
      if (!methods.some((one) => one === method) || !isObject(operation)) continue;
      const title = `${method.toUpperCase()} ${path}`;
      const type = `$openapi.paths${quote(path)}${quote(method)}`;
      const sent = { directions: ["Sent"], client: true } as const;
      entries.push([`${title} parameters`, { ...sent, type: `${type}["parameters"]` }]);
      entries.push([`${title} body`, { ...sent, type: `${type}["requestBody"]` }]);
      for (const [status] of members(operation["responses"])) {
        const response = `${type}["responses"]${statusKey(status)}`;
        // The client turns failures into errors of its own, and its methods return no headers.
        const client = !/^[45]/.test(status);
        entries.push(
          [`${title} ${status}`, { type: `${response}["content"]`, directions: ["Read"], client }],
          [
            `${title} ${status} headers`,
            { type: `${response}["headers"]`, directions: ["Read"], client: false },
          ],
        );
      }
      const { operationId } = operation;
      if (typeof operationId === "string") {
        const name = `operations${quote(operationId)}`;
        entries.push([name, { type: `$openapi.${name}["responses"]`, directions: [], client: false }]);
      }
    }
  }
  return entries;
}

function statusKey(status: string): string {
  return /^\d+$/.test(status) ? `[${status}]` : quote(status);
}

function components(document: JsonObject, directions: ReturnType<typeof directionsOf>): Entry[] {
  const kinds = {
    schemas: [],
    parameters: ["Sent"],
    requestBodies: ["Sent"],
    headers: ["Read"],
    responses: ["Read"],
  } as const;
  return Object.entries(kinds).flatMap(([kind, flows]) =>
    members(valueAt(document, ["components", kind])).map(([name]): Entry => {
      const key = `components${quote(kind)}${quote(name)}`;
      const known = kind === "schemas" ? [...(directions.get(name) ?? [])] : flows;
      return [key, { type: `$openapi.${key}`, directions: known, client: false }];
    }),
  );
}

/** The types of each resource: `record` and `summary` are read, everything else is sent. */
function resourceTypes(source: string): Entry[] {
  const body = source.slice(source.indexOf("export interface ResourceTypes"));
  return [...body.matchAll(/^ {2}(\w+): \{\n([\s\S]*?)^ {2}\};/gm)].flatMap(([, resource = "", roles = ""]) =>
    [...roles.matchAll(/^ {4}(\w+):/gm)].map(([, role = ""]): Entry => [
      `${resource}.${role}`,
      {
        type: `$resources.ResourceTypes["${resource}"]["${role}"]`,
        directions: role === "record" || role === "summary" ? ["Read"] : ["Sent"],
        client: true,
      },
    ]),
  );
}

function members(value: Json | undefined): [string, Json][] {
  return Object.entries(isObject(value) ? value : {});
}

/** Which way each named schema travels, following every reference. */
function directionsOf(document: JsonObject): Map<string, Set<"Read" | "Sent">> {
  const found = new Map<string, Set<"Read" | "Sent">>();
  const seen = new Set<string>();
  const walk = (value: Json | undefined, direction: "Read" | "Sent") => {
    if (isArray(value)) for (const member of value) walk(member, direction);
    if (!isObject(value)) return;
    const { $ref: reference } = value;
    if (typeof reference === "string") {
      const [, kind, name = ""] = keysOf(reference);
      if (kind === "schemas") found.set(name, (found.get(name) ?? new Set<"Read" | "Sent">()).add(direction));
      const mark = `${direction} ${reference}`;
      if (!seen.has(mark)) {
        seen.add(mark);
        walk(valueAt(document, keysOf(reference)), direction);
      }
    }
    for (const child of Object.values(value)) walk(child, direction);
  };
  for (const [, item] of members(document["paths"])) {
    walk(valueAt(item, ["parameters"]), "Sent");
    for (const [, operation] of members(item)) {
      walk(valueAt(operation, ["parameters"]), "Sent");
      walk(valueAt(operation, ["requestBody"]), "Sent");
      walk(valueAt(operation, ["responses"]), "Read");
    }
  }
  return found;
}

function only(one: Listed, other: Listed) {
  return Object.entries(one).flatMap(([name, { client }]) =>
    Object.hasOwn(other, name) ? [] : [{ name, client }],
  );
}

function exported(source: string, kind: string) {
  return [...source.matchAll(new RegExp(`^export ${kind} (\\w+)`, "gm"))].map(([, name = ""]) => name);
}
