import { Hono } from "hono";
import { authenticate } from "./authenticate.ts";
import { authorise } from "./authorise.ts";
import type { AppEnv } from "./app-env.ts";
import { controlPath, createControlPlane, type Controls } from "./control-plane.ts";
import { cors } from "./cors.ts";
import { format, formatError } from "./format.ts";
import { injectFaults } from "./inject-faults.ts";
import { limitRequests } from "./limit-requests.ts";
import { method } from "./method.ts";
import { operate } from "./operate.ts";
import { parse } from "./parse.ts";
import { record } from "./record.ts";
import { requireOpen } from "./require-open.ts";
import { limitQuery, notRouted, routesOf, toRoutingPath } from "./route.ts";
import type { Services } from "./services.ts";
import { tokenGrant } from "./token-grant.ts";
import { validate } from "./validate.ts";

/** Makes the app. Its middleware is the order of decisions that the README publishes. */
export function createApp(services: Services, controls: Controls): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: toRoutingPath });
  app.onError(formatError(services));
  app.notFound(notRouted(services));
  app.use(requireOpen(services));
  app.route(controlPath, createControlPlane(controls));
  app.use(record(services.recorder), cors(services), limitQuery);
  for (const [path, operations] of routesOf(services)) {
    app.all(path, method(operations), injectFaults(services));
    if (operations.some(({ kind }) => kind === "token")) app.all(path, tokenGrant(services), format);
    app.all(
      path,
      authenticate(services),
      limitRequests(services),
      authorise,
      parse,
      validate(services),
      operate(services),
      format,
    );
  }
  return app;
}
