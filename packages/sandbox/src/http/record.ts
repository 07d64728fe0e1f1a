import type { MiddlewareHandler } from "hono";
import type { Recorder } from "../control/recorder.ts";
import type { AppEnv } from "./app-env.ts";
import { ConnectionCut } from "./connection-cut.ts";
import { maximumBody } from "./parse.ts";
import { readBody } from "./read-body.ts";

/** Records the request and its response, if the recorder keeps any. */
export function record(recorder: Recorder): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (recorder.limit === 0) return next();
    const started = new Date();
    const from = performance.now();
    let cut: unknown;
    try {
      await next();
    } catch (error) {
      // In a process, nothing else ends a request so.
      cut = error;
    }
    // A request that was answered early has a body all the same.
    const sent = c.get("sent") ?? (await readBody(c, maximumBody).catch(() => undefined));
    const isCut = cut !== undefined || c.error instanceof ConnectionCut;
    recorder.add({
      method: c.req.method,
      url: c.req.url,
      requestHeaders: [...c.req.raw.headers],
      sent,
      started,
      milliseconds: performance.now() - from,
      response: isCut
        ? undefined
        : {
            status: c.res.status,
            headers: [...c.res.headers],
            bytes: new Uint8Array(await c.res.clone().arrayBuffer()),
          },
    });
    if (cut !== undefined) throw cut;
  };
}
