import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Api } from "../document/api.ts";
import type { Snapshot } from "../store/bulk/snapshot.ts";
import { shapeOf } from "../store/tables/layout.ts";
import { tablesOf } from "../store/tables/table.ts";
import type { SeedOption } from "./seed.ts";

/**
 * The seed whose image the build stores next to the code. Reading it takes a tenth of the time that generating does. Other
 * seeds are generated.
 */
export const preparedSeed = 500;

/** The folder of the bundle. In the sources it has no image. */
const besideCode = fileURLToPath(new URL(".", import.meta.url));

const files = new WeakMap<Api, string>();

/** The name of the image's file. It follows from the tables and from what the seed reads of the document. */
function fileName(api: Api): string {
  let name = files.get(api);
  if (name === undefined) {
    const entities = [...api.entities.values()].map(({ name: entity, required, example, fields }) => [
      entity,
      required,
      example,
      [...fields.values()],
    ]);
    const read = JSON.stringify([shapeOf(tablesOf(api).values()), entities]);
    const hash = createHash("sha256").update(read).digest("hex").slice(0, 16);
    name = `seed-${preparedSeed}-${hash}.db.br`;
    files.set(api, name);
  }
  return name;
}

/** Whether the build has stored an image of this seed. */
export const isPrepared = (api: Api, option: SeedOption, folder = besideCode): boolean =>
  option === preparedSeed && existsSync(folder + fileName(api));

/** The image of `preparedSeed` that the build has stored. */
export const readPreparedImage = (api: Api, folder = besideCode): Snapshot =>
  brotliDecompressSync(readFileSync(folder + fileName(api)));

/** Compresses an image of `preparedSeed` for the build to store. */
export const prepareImage = (
  api: Api,
  image: Snapshot,
): { readonly name: string; readonly content: Uint8Array } => ({
  name: fileName(api),
  content: brotliCompressSync(image, {
    // The highest quality takes ten times as long and saves a tenth.
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }),
});
