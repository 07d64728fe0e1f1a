import type { ResourceMetadata } from "@nexudus-api/types";
import { decodePicture } from "../decode.ts";
import type { CallOptions } from "../options.ts";
import type { SendOperation } from "../transport.ts";
import { type Call, createCall } from "./call.ts";

/** Creates `avatar(id)`, `contractDocument(id)`, or `image(id, 2)` if there is more than one picture. */
export function pictureMethod(
  send: SendOperation,
  { entity, path }: ResourceMetadata,
  name: string,
  segments: readonly string[],
): (id: number, ...rest: unknown[]) => Call<Blob | null> {
  return (id, ...rest) =>
    createCall(async () => {
      const [number, options] = segments.length > 1 ? rest : [1, ...rest];
      const segment = segments[Number(number) - 1];
      if (!segment)
        throw new TypeError(`${name}() expects the number of a picture, 1 to ${segments.length}.`);
      // By the type `Pictures`, the last argument is the options.
      return send("get", options as CallOptions | undefined, {
        id,
        path: `${path}/${segment}/{id}`,
        operation: `${entity} ${name}`,
        headers: { accept: "image/*, */*;q=0.8" },
      });
    }, decodePicture);
}
