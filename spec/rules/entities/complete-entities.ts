import { isMapping, type Mapping } from "../document/mapping.ts";
import type { Context } from "../redocly.ts";
import { type Description, readDescription } from "./description.ts";
import { examplesOf } from "./examples.ts";
import { completeFields } from "./complete-fields.ts";
import { pathsOf } from "./paths.ts";
import { schemasOf } from "./schemas.ts";
import { sharedFields } from "./shared-fields.ts";
import { webhooksOf } from "./webhooks.ts";
import { invalidResponse } from "./operations/responses.ts";

const generated = new WeakSet<Mapping>();
const descriptions = new WeakMap<Mapping, Description>();

/** Whether a path item was generated, and so has no file of its own. */
export function isGenerated(item: Mapping): boolean {
  return generated.has(item);
}

/** The description that a tag's entity was generated from. Undefined for a hand-written entity. */
export function descriptionOf(tag: Mapping): Description | undefined {
  return descriptions.get(tag);
}

/**
 * Completes the document before it is linted or bundled: writes what follows by rule from the fields of an entity.
 *
 * The entity's tag refers to its description in `x-nexudus-generate`. The operations, parameters, responses, schemas and
 * examples that are made here are linted like those that are written by hand; where both exist, the hand-written one
 * stands.
 *
 * @see ../../decisions/generated-entities.md
 */
export function completeEntities() {
  return {
    Root: {
      enter(root: Mapping, context: Context): void {
        const tags: unknown[] = Array.isArray(root["tags"]) ? root["tags"] : [];
        const found = tags.filter(isMapping).flatMap((tag) => {
          const description = readDescription(tag, context);
          return description === undefined ? [] : [{ tag, description }];
        });
        const all = found.map(({ description }) => description);
        for (const { tag, description } of found) {
          completeFields(description, all);
          write(root, description, sharedFields(context));
          writeWebhooks(root, description, all);
          descriptions.set(tag, description);
          Reflect.deleteProperty(tag, "x-nexudus-generate");
        }
      },
    },
  };
}

function write(root: Mapping, description: Description, shared: Mapping): void {
  const paths = pathsOf(description);
  for (const item of Object.values(paths)) generated.add(item);
  add(root, ["paths"], paths);
  add(root, ["components", "schemas"], schemasOf(description, shared));
  // Last: it completes the record, and filters take their examples from what is written by hand.
  add(root, ["components", "examples"], examplesOf(description, shared));
  if (description.writable) {
    add(root, ["components", "responses"], {
      [`Invalid${description.entity}`]: invalidResponse(description),
    });
  }
}

function writeWebhooks(root: Mapping, description: Description, all: readonly Description[]): void {
  if (description.events === undefined) return;
  const tags: unknown[] = Array.isArray(root["tags"]) ? root["tags"] : [];
  const entities = tags.filter(isMapping).flatMap((tag) => tag["x-nexudus-entity"] ?? []);
  const generatedEntities = all.map(({ entity }) => entity);
  const { webhooks, requestBodies } = webhooksOf(description, entities.map(String), generatedEntities);
  add(root, ["webhooks"], webhooks);
  add(root, ["components", "requestBodies"], requestBodies);
}

/** Adds members to the mapping at a path of keys, which is created if it is missing. Existing members are kept. */
function add(root: Mapping, keys: readonly string[], members: Mapping): void {
  let target: Mapping = root;
  for (const key of keys) {
    if (!isMapping(target[key])) Reflect.set(target, key, {});
    const next = target[key];
    if (!isMapping(next)) return;
    target = next;
  }
  for (const [name, member] of Object.entries(members)) {
    if (target[name] === undefined) Reflect.set(target, name, member);
  }
}
