import { LocatedNode } from "../document/located-node.ts";
import { fieldsOf, resourcesOf } from "../document/resources.ts";
import { typesOf } from "../document/schemas.ts";
import { closestName } from "../entities/checks/spelling.ts";
import type { Rule } from "../redocly.ts";

/**
 * Every field that holds ids says which entity they identify, in `x-nexudus-relation`.
 *
 * The sandbox rejects ids of records that do not exist, and the docs link both ends. An entity of the document is named in `entity`,
 * one that the document lacks in `undescribed`, and anything else, such as an id of another system, in `other`.
 */
export const idNamesItsEntity: Rule = () => ({
  Root(value, context) {
    const resources = resourcesOf(LocatedNode.of(value, context));
    const fieldsByEntity = new Map(resources.map((resource) => [resource.entity, fieldsOf(resource)]));
    const reported = new Set<string>();
    for (const [entity, fields] of fieldsByEntity) {
      for (const [name, field] of fields) {
        if (!holdsIds(name, field) || reported.has(field.location.absolutePointer)) continue;
        const problem = problemOf(field.get("x-nexudus-relation"), fieldsByEntity);
        if (problem === undefined) continue;
        reported.add(field.location.absolutePointer);
        context.report({ message: `${entity}.${name} holds ids: ${problem}`, location: field.location });
      }
    }
  },
});

const RELATION = "x-nexudus-relation";

const KEYS = ["entity", "inverse", "undescribed", "other"];

function holdsIds(name: string, field: LocatedNode): boolean {
  if (name === "Id" || field.get("x-nexudus-helper") !== undefined) return false;
  // Reported as an unknown extension.
  if (field.entries().some(([key]) => key !== RELATION && closestName(key, [RELATION]) !== undefined))
    return false;
  const types = typesOf(field);
  const items = field.get("items");
  return types.has("array")
    ? items !== undefined && typesOf(items).has("integer")
    : types.has("integer") && name.endsWith("Id");
}

function problemOf(
  relation: LocatedNode | undefined,
  entities: ReadonlyMap<string, ReadonlyMap<string, LocatedNode>>,
): string | undefined {
  const wrong = relation?.entries().find(([key]) => !KEYS.includes(key))?.[0];
  if (wrong !== undefined)
    return `"${wrong}" is not a key of "x-nexudus-relation"; write one of ${KEYS.join(", ")}.`;
  const entity = relation?.text("entity");
  const undescribed = relation?.text("undescribed");
  if (entity !== undefined) {
    const inverse = relation?.text("inverse");
    if (!entities.has(entity)) {
      const meant = closestName(entity, [...entities.keys()]);
      const known = meant === undefined ? "" : `"entity: ${meant}", or `;
      return `"${entity}" is not an entity of this document; write ${known}"undescribed: ${entity}".`;
    }
    if (inverse !== undefined && !entities.get(entity)?.has(inverse))
      return `${entity} has no field "${inverse}"; correct or remove "inverse".`;
    return undefined;
  }
  if (undescribed !== undefined)
    return entities.has(undescribed)
      ? `the document describes ${undescribed}; write "entity: ${undescribed}".`
      : undefined;
  return relation?.text("other") === undefined
    ? `add "x-nexudus-relation" with "entity", or with "undescribed" or "other" if the document lacks it.`
    : undefined;
}
