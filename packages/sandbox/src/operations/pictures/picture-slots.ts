import type { Entity, Operation } from "../../document/api.ts";

/** An image that a record can have. Its name follows from the fields: `NewAvatarUrl` sets `Avatar`. */
export interface PictureSlot {
  readonly name: string;
  readonly fileName: string;
  readonly url: string;
  readonly clear: string;
}

const slots = new WeakMap<Entity, readonly PictureSlot[]>();

/** The images that an entity's records can have. */
export function slotsOf(entity: Entity): readonly PictureSlot[] {
  let known = slots.get(entity);
  if (!known) {
    known = [...entity.writable.keys()].flatMap((url) => {
      const name = /^New(.+)Url$/.exec(url)?.[1];
      const slot = name && { name, fileName: `${name}FileName`, url, clear: `Clear${name}File` };
      return slot && entity.writable.has(slot.clear) ? [slot] : [];
    });
    slots.set(entity, known);
  }
  return known;
}

/** The slot that a binary operation serves, by its path: `getavatar` serves `Avatar`. */
export function slotOf(entity: Entity, { path }: Operation): PictureSlot | undefined {
  const segment = path.split("/").at(-2)?.toLowerCase();
  return slotsOf(entity).find(({ name }) => segment === `get${name.toLowerCase()}`);
}
