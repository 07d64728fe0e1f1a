import type { Entity } from "../../document/api.ts";
import type { StoredRecord } from "../../document/record.ts";
import type { Store } from "../../store/store.ts";
import { fetchPicture, type FetchedPicture } from "./fetch-picture.ts";
import { slotsOf } from "./picture-slots.ts";
import type { FieldError } from "../invalid.ts";
import type { Values } from "../validation/body-validator.ts";

/** A request that may name images. */
interface PictureRequest {
  readonly entity: Entity;
  readonly values: Values;
  /** Whether it comes from this machine. */
  readonly isLocal: () => boolean;
}

/** What `New…Url` fetches and `Clear…File` removes. */
export class Pictures {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Fetches the images that a body's `New…Url` fields name, before anything is written. An image that cannot be fetched is
   * an error of its field. `keep` stores the images for the record that was saved.
   */
  async fetch({ entity, values, isLocal }: PictureRequest): Promise<{
    readonly errors: readonly FieldError[];
    readonly keep: (record: StoredRecord) => void;
  }> {
    const errors: FieldError[] = [];
    const fetched = new Map<string, FetchedPicture>();
    for (const slot of slotsOf(entity)) {
      const url = values.get(slot.url);
      if (typeof url !== "string" || url === "") continue;
      const picture = await fetchPicture(url, isLocal());
      if (typeof picture === "string") {
        errors.push({ AttemptedValue: url.slice(0, 200), Message: picture, PropertyName: slot.url });
      } else {
        fetched.set(slot.name, picture);
      }
    }
    const keep = (record: StoredRecord): void => {
      const id = Number(record["Id"]);
      let changed = false;
      for (const slot of slotsOf(entity)) {
        const picture = fetched.get(slot.name);
        if (picture) this.#store.pictures.put(entity, id, slot.name, picture);
        else if (values.get(slot.clear) === true) this.#store.pictures.remove(entity, id, slot.name);
        else continue;
        if (entity.fields.has(slot.fileName)) record[slot.fileName] = picture?.fileName ?? null;
        changed = true;
      }
      if (changed) this.#store.save(entity, record);
    };
    return { errors, keep };
  }

  /** Stores an image for each file that a record names. */
  draw(entity: Entity, record: StoredRecord, make: () => Uint8Array<ArrayBuffer>): void {
    for (const { name, fileName } of slotsOf(entity)) {
      if (typeof record[fileName] !== "string") continue;
      this.#store.pictures.put(entity, Number(record["Id"]), name, { type: "image/png", bytes: make() });
    }
  }
}
