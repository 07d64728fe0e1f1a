import type { Api } from "../document/api.ts";
import { repair } from "../operations/rules.ts";
import type { Snapshot } from "../store/snapshot.ts";
import { Store } from "../store/store.ts";
import { seed, type SeedOption } from "./seed.ts";

/** How many images are kept: an image of many records is large. */
const keptImages = 4;

const images = new WeakMap<Api, Map<SeedOption, Snapshot>>();
const seen = new WeakMap<Api, Set<SeedOption>>();

/** Whether an image of so many records may be kept: it takes up to 40 MB. */
export const isSmall = (option: SeedOption): boolean => typeof option !== "number" || option <= 5000;

export function seededImage(api: Api, option: SeedOption, now: Date, when: "always"): Snapshot;
export function seededImage(api: Api, option: SeedOption, now: Date): Snapshot | undefined;
/**
 * A seeded store without users, made once per process, so that a sandbox per test costs as much as copying it. Undefined
 * for the first sandbox with a seed, because making an image that is used once takes longer than making the records, and
 * for a large one.
 */
export function seededImage(api: Api, option: SeedOption, now: Date, when?: "always"): Snapshot | undefined {
  const options = seen.get(api) ?? new Set();
  seen.set(api, options);
  const isFirst = !options.has(option);
  options.add(option);
  if (when !== "always" && (isFirst || !isSmall(option))) return undefined;
  const known = images.get(api) ?? new Map<SeedOption, Snapshot>();
  images.set(api, known);
  let image = known.get(option);
  if (!image) {
    const store = new Store(api, ":memory:", { repair });
    store.database.bulk(() => seed(api, store, option, now));
    image = store.snapshot();
    store.close();
    const [oldest] = known.keys();
    if (known.size >= keptImages && oldest !== undefined) known.delete(oldest);
    // A file may change, so it is read each time.
    if (typeof option === "number" || option === "examples") known.set(option, image);
  }
  return image;
}
