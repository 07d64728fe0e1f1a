import type { LocationObject, NormalizedProblem, Source } from "@redocly/openapi-core";
import { isMapping } from "../../document/mapping.ts";
import type { EntityFiles, File } from "./entity-files.ts";

/** The root file: as it is written, and with everything that is generated. */
export interface Root {
  readonly source: Source;
  readonly written: unknown;
  readonly completed: unknown;
}

/**
 * Reports problems of what is generated at the file that it is generated from. If a problem is already reported there, those
 * of what is generated follow from it, and are left out.
 */
export function placeProblems(
  problems: readonly NormalizedProblem[],
  root: Root,
  entities: readonly EntityFiles[],
): NormalizedProblem[] {
  const withEntity = problems.map((problem) => ({ problem, entity: entityOf(problem, root, entities) }));
  const files = new Set(
    withEntity.flatMap(({ problem, entity }) =>
      entity === undefined ? (problem.location[0]?.source ?? []) : [],
    ),
  );
  const placed = withEntity.flatMap(({ problem, entity }) => {
    if (entity === undefined) return [problem];
    const { description, fields, record } = entity;
    const isCaused = [description, ...fields, record].some(
      (file) => file !== undefined && files.has(file.source),
    );
    const location = placeOf(problem, root, entity);
    return isCaused ? [] : [{ ...problem, location: [location] }];
  });
  return onePerPlace(
    placed,
    new Set(withEntity.flatMap(({ problem, entity }) => (entity ? problem.ruleId : []))),
  );
}

/** The entity whose generated part has the problem. Undefined for a problem in what is written by hand. */
function entityOf(
  { location: [location], ruleId }: NormalizedProblem,
  root: Root,
  entities: readonly EntityFiles[],
): EntityFiles | undefined {
  if (location?.pointer === undefined || location.source !== root.source) return undefined;
  const keys = keysOf(location.pointer);
  // The rule finds what is missing, so it can only name the tag.
  if (ruleId.endsWith("/generated-entity-is-complete")) {
    const of = valueAt(root.written, [...keys, "x-nexudus-entity"]);
    return entities.find(({ entity }) => entity === of);
  }
  if (valueAt(root.written, keys) !== undefined) return undefined;
  const [part, second = "", name = ""] = keys;
  if (part === "paths")
    return longest(
      entities.filter(({ path }) => second === path || second.startsWith(`${path}/`)),
      "path",
    );
  if (part === "webhooks" || second === "requestBodies") return entities.find(({ hasEvents }) => hasEvents);
  if (part !== "components") return undefined;
  const component = name.replace(/^Invalid/, "");
  return longest(
    entities.filter(({ entity }) => component.startsWith(entity)),
    "entity",
  );
}

function longest(entities: readonly EntityFiles[], by: "path" | "entity"): EntityFiles | undefined {
  return entities.toSorted((a, b) => b[by].length - a[by].length)[0];
}

/** The field that the problem is about, in the record if an example has it; else the description. */
function placeOf(
  { location: [location] }: NormalizedProblem,
  root: Root,
  entity: EntityFiles,
): LocationObject {
  const keys = keysOf(location?.pointer ?? "");
  const isExample = keys.some((key) => ["example", "examples", "value"].includes(key));
  for (const [index, key] of keys.entries()) {
    const node = valueAt(root.completed, keys.slice(0, index + 1));
    const parameter = isMapping(node) && typeof node["in"] === "string" ? String(node["name"]) : undefined;
    const name = parameter === undefined ? key : fieldOf(parameter, entity);
    const place = isExample ? placeInExample(keys, name, entity) : undefined;
    const found = place ?? entity.fields.map((file) => inFile(file, ["properties", name])).find(Boolean);
    if (found !== undefined) return found;
  }
  return { source: entity.description.source, pointer: "#/" };
}

/** The example of a create has values of the description beside those of the record. */
function placeInExample(
  keys: readonly string[],
  name: string,
  { entity, description, record }: EntityFiles,
): LocationObject | undefined {
  const ofNew = keys.includes(`${entity}Create`) ? inFile(description, ["newRecord", name]) : undefined;
  return ofNew ?? inFile(record, ["value", name]);
}

/** The field of a filter: `from_Team_CreatedOn` limits `CreatedOn`. */
function fieldOf(parameter: string, { entity, fields }: EntityFiles): string {
  const spelled = parameter.replace(/^(?:from|to)_/, "").replace(`${entity}_`, "");
  const names = fields.flatMap(({ parsed }) =>
    Object.keys(isMapping(parsed["properties"]) ? parsed["properties"] : {}),
  );
  return (
    names.find((name) => [name, name.replace(/Id$/, "")].includes(spelled.replaceAll("_", ""))) ?? spelled
  );
}

function inFile(file: File | undefined, keys: readonly string[]): LocationObject | undefined {
  if (file === undefined || valueAt(file.parsed, keys) === undefined) return undefined;
  return { source: file.source, pointer: `#/${keys.join("/")}` };
}

/** A mistake in a field is found in every example and schema that has the field. */
function onePerPlace(
  problems: readonly NormalizedProblem[],
  repeated: ReadonlySet<string>,
): NormalizedProblem[] {
  const placeIn = ({ location: [location], ruleId }: NormalizedProblem) =>
    location?.pointer === undefined || !repeated.has(ruleId)
      ? undefined
      : `${location.source.absoluteRef}${location.pointer}`;
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const place = placeIn(problem);
    if (place === undefined) return true;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#\//, "")
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}
