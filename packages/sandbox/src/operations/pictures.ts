import type { Api, Entity, Operation } from "../document/api.ts";
import type { Values } from "./body.ts";
import { isThisMachine, notFound, type Fault, type Reply } from "./exchange.ts";
import type { Call } from "./call.ts";
import { readInteger } from "./query.ts";
import type { StoredRecord } from "../document/record.ts";
import type { Store } from "../store/store.ts";

/** A picture of a record, as the names of its fields tell: `Avatar` of `NewAvatarUrl`. */
interface Slot {
  readonly name: string;
  readonly fileName: string;
  readonly url: string;
  readonly clear: string;
}

interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** The service's own limit for a file. */
const maximumPicture = 10 * 1024 * 1024;

const patience = 10_000;

/** Node's own, because a test may let a sandbox stand for the global one. */
const { fetch: nodeFetch } = globalThis;

const types: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/svg+xml": "svg",
};

const slots = new WeakMap<Entity, readonly Slot[]>();

/** The pictures that an entity's records have. */
function slotsOf(entity: Entity): readonly Slot[] {
  let known = slots.get(entity);
  if (!known) {
    known = [...entity.writable.keys()].flatMap((url) => {
      const name = /^New(.+)Url$/.exec(url)?.[1];
      const slot = name && { name, fileName: `${name}FileName`, url, clear: `Clear${name}File` };
      return slot && entity.fields.has(slot.fileName) ? [slot] : [];
    });
    slots.set(entity, known);
  }
  return known;
}

/** The pictures of all records: what `New…Url` fetches, `Clear…File` removes and the binary operations serve. */
export class Pictures {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Fetches what a body's `New…Url` fields name, before anything is written. `data:` URLs and addresses of this machine
   * alone: a sandbox opens no connection to anywhere else. What could not be fetched is a fault of its field. `keep`
   * stores the pictures for the record that was saved.
   */
  async fetch(
    { entity, exchange }: Call,
    values: Values,
  ): Promise<{ faults: Fault[]; keep: (record: StoredRecord) => void }> {
    const faults: Fault[] = [];
    const fetched = new Map<string, Picture>();
    for (const slot of slotsOf(entity)) {
      const url = values.get(slot.url);
      if (typeof url !== "string" || url === "") continue;
      const picture = await fetchPicture(url, exchange.local);
      if (typeof picture === "string") {
        faults.push({ AttemptedValue: url.slice(0, 200), Message: picture, PropertyName: slot.url });
      } else {
        fetched.set(slot.name, picture);
      }
    }
    const keep = (record: StoredRecord): void => {
      const id = Number(record["Id"]);
      let changed = false;
      for (const slot of slotsOf(entity)) {
        const picture = fetched.get(slot.name);
        if (picture) this.#put(entity, id, slot.name, picture);
        else if (values.get(slot.clear) === true) this.#remove(entity, id, slot.name);
        else continue;
        record[slot.fileName] = picture?.fileName ?? null;
        changed = true;
      }
      if (changed) this.#store.save(entity, record);
    };
    return { faults, keep };
  }

  /** Gives a record that names a file the picture of it. */
  draw(entity: Entity, record: StoredRecord, make: () => Uint8Array): void {
    for (const { name, fileName } of slotsOf(entity)) {
      if (typeof record[fileName] !== "string") continue;
      this.#put(entity, Number(record["Id"]), name, { type: "image/png", bytes: make(), fileName });
    }
  }

  /** The picture that an operation serves, or undefined. */
  get(entity: Entity, operation: Operation, id: number): { type: string; bytes: Uint8Array } | undefined {
    const slot = slotOf(entity, operation);
    const found = this.#store
      .prepare(`SELECT type, bytes FROM pictures WHERE entity = ? AND id = ? AND slot = ?`)
      .get(entity.name, id, slot?.name ?? null);
    const bytes = found?.["bytes"];
    return bytes instanceof Uint8Array ? { type: String(found?.["type"]), bytes } : undefined;
  }

  #put(entity: Entity, id: number, slot: string, { type, bytes }: Picture): void {
    this.#store
      .prepare(`INSERT OR REPLACE INTO pictures (entity, id, slot, type, bytes) VALUES (?, ?, ?, ?, ?)`)
      .run(entity.name, id, slot, type, bytes);
  }

  #remove(entity: Entity, id: number, slot: string): void {
    this.#store
      .prepare(`DELETE FROM pictures WHERE entity = ? AND id = ? AND slot = ?`)
      .run(entity.name, id, slot);
  }
}

/** The slot whose name ends the operation's path: `getavatar` serves `Avatar`. */
function slotOf(entity: Entity, { path }: Operation): Slot | undefined {
  const segment = path.split("/").at(-2)?.toLowerCase();
  return slotsOf(entity).find(({ name }) => segment === `get${name.toLowerCase()}`);
}

/** Names binary operations that serve no picture the entity's fields tell of. */
export const strayPictures = (api: Api): string[] =>
  api.operations.flatMap((operation) =>
    operation.kind === "binary" && operation.entity && !slotOf(operation.entity, operation)
      ? [operation.id]
      : [],
  );

/** Serves a picture. A record without one answers 200 and nothing (assumed). */
export function servePicture({ entity, operation, pathId, store, pictures }: Call): Reply {
  const id = readInteger(pathId ?? "");
  if (id === undefined || !store.has(entity, id)) return notFound;
  const found = pictures.get(entity, operation, id);
  // The document has a picture's type for this answer, and no other.
  if (!found) return { status: 200, headers: { "content-type": "image/png" }, body: null };
  return {
    status: 200,
    headers: {
      "content-type": found.type,
      // An SVG is a document: opened by itself it must not run scripts on the address of the docs.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "x-content-type-options": "nosniff",
    },
    body: found.bytes,
  };
}

/** The picture at a URL, or a sentence that says why there is none. */
async function fetchPicture(address: string, isLocalCaller: boolean): Promise<Picture | string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isData = url?.protocol === "data:";
  const isLoopback = (url?.protocol === "http:" || url?.protocol === "https:") && isThisMachine(url.hostname);
  if (!url || !(isData || (isLoopback && isLocalCaller))) {
    return "must be a data: URL, or http on this machine asked from this machine: the sandbox fetches pictures from nowhere else";
  }
  try {
    const response = await nodeFetch(url, { redirect: "error", signal: AbortSignal.timeout(patience) });
    if (!response.ok) return `cannot be fetched: it answers ${response.status}`;
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    const extension = Object.hasOwn(types, type) ? types[type] : undefined;
    if (extension === undefined) {
      return `must be a picture (${Object.keys(types).join(", ")}), and is ${type || "of no type"}`;
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    // To leave this loop ends the download.
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > maximumPicture) return "is longer than 10 MB";
      chunks.push(chunk);
    }
    // Decoded first: `%2f` is a slash to whoever uses the name. A name of dots alone is a folder.
    const name = isData ? "" : (decodeURIComponent(url.pathname).split(/[/\\]/).at(-1) ?? "");
    return {
      type,
      bytes: Buffer.concat(chunks),
      fileName: /[^.]/.test(name) ? name : `picture.${extension}`,
    };
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return `cannot be fetched: ${reason}`;
  }
}
