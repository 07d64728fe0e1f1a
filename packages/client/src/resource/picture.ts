import { check } from "../checks.ts";
import { decodePicture } from "../decode.ts";
import type { CallOptions } from "../options.ts";
import type { SendOperation } from "../transport.ts";
import { type Call, createCall } from "./call.ts";

/** Creates `avatar(id)`, `contractDocument(id)`, or `image(id, 2)` if there is more than one picture. */
export function pictureMethod(
  send: SendOperation,
  operation: string,
  base: string,
  segments: readonly string[],
): (id: number, ...rest: unknown[]) => Call<Blob | null> {
  return (id, ...rest) =>
    createCall(() => {
      const number = segments.length > 1 ? rest.shift() : 1;
      const segment = typeof number === "number" ? segments[number - 1] : undefined;
      check(
        operation,
        number,
        () => segment !== undefined || `the number of a picture, 1 to ${segments.length}`,
      );
      // By the type `Pictures`, the last argument is the options.
      return send("get", rest[0] as CallOptions | undefined, {
        id,
        path: `${base}/${segment}/{id}`,
        operation,
        headers: { accept: "image/*, */*;q=0.8" },
      });
    }, decodePicture);
}
