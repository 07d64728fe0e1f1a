import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { AppEnv } from "../app-env.ts";
import { maximumBody } from "./limit-body.ts";
import { readBody } from "../messages/read-body.ts";
import type { Services } from "../services.ts";

/** Records a request and its response. */
export async function record(
  { recorder, clock }: Services,
  c: Context<AppEnv>,
  respond: () => Response | Promise<Response>,
): Promise<Response> {
  const started = clock.now();
  const from = performance.now();
  // Without a response the connection is cut.
  let response: Response | undefined;
  try {
    response = await respond();
    return response;
  } finally {
    // The body has not been read if a response was sent early.
    const sent = c.get("sent") ?? (await readBody(c, maximumBody).catch(() => undefined));
    recorder.add({
      method: c.req.method,
      url: c.req.url,
      requestHeaders: [...c.req.raw.headers],
      sent,
      started,
      milliseconds: performance.now() - from,
      response:
        response && response !== RESPONSE_ALREADY_SENT
          ? {
              status: response.status,
              headers: [...response.headers],
              bytes: new Uint8Array(await response.clone().arrayBuffer()),
            }
          : undefined,
    });
  }
}
