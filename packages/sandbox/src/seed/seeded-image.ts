import type { Api } from "../document/api.ts";
import { repair } from "../operations/validation/rules.ts";
import { takeSnapshot, type Snapshot } from "../store/bulk/snapshot.ts";
import type { Steps } from "../store/database/steps.ts";
import { Store } from "../store/store.ts";
import type { LoadContext } from "./lines/import-lines.ts";
import { isPrepared, readPreparedImage } from "./prepared-image.ts";
import { seed, type SeedOption } from "./seed.ts";

/** The maximum number of cached images, which can be large. */
const keptImages = 4;

const images = new WeakMap<Api, Map<SeedOption, Snapshot>>();
const seen = new WeakMap<Api, Set<SeedOption>>();

/** Whether an image of this seed may be cached. It takes up to 40 MB. */
export const isSmall = (option: SeedOption): boolean => typeof option !== "number" || option <= 5000;

/**
 * Whether a new sandbox should start from an image. The first one with a seed should not, unless the build has stored its
 * image, because creating an image takes longer than generating the records.
 */
export function isImageWorthwhile(api: Api, option: SeedOption): boolean {
  const options = seen.get(api) ?? new Set();
  seen.set(api, options);
  const isFirst = !options.has(option);
  options.add(option);
  return isPrepared(api, option) || (!isFirst && isSmall(option));
}

/** A seeded store without users. It is made once per process, so that a sandbox for each test costs only a copy. */
export function* seededImage(api: Api, option: SeedOption, context: LoadContext): Steps<Snapshot> {
  const known = images.get(api) ?? new Map<SeedOption, Snapshot>();
  images.set(api, known);
  const kept = known.get(option);
  if (kept) return kept;
  const image = isPrepared(api, option) ? readPreparedImage(api) : yield* makeImage(api, option, context);
  const [oldest] = known.keys();
  if (known.size >= keptImages && oldest !== undefined) known.delete(oldest);
  // A file may change, so it is read each time.
  if (typeof option === "number" || option === "examples") known.set(option, image);
  return image;
}

/** Generates a seed in a store without users. */
export function* makeImage(api: Api, option: SeedOption, context: LoadContext): Steps<Snapshot> {
  const store = yield* Store.open(api, ":memory:", { repair });
  try {
    yield* store.database.bulk(() => seed(api, store, option, context));
    return takeSnapshot(store.database);
  } finally {
    store.close();
  }
}
