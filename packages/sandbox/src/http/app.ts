import { Hono } from "hono";
import type { AppEnv, Step } from "./app-env.ts";
import { authenticate } from "./middleware/authenticate.ts";
import { authorise } from "./middleware/authorise.ts";
import { controlPath, createControlPlane, type Controls } from "./control-plane.ts";
import { formatError } from "./middleware/format-error.ts";
import { inOrder } from "./in-order.ts";
import { cutAfterWork, injectFaults } from "./middleware/inject-faults.ts";
import { limitRequests } from "./middleware/limit-requests.ts";
import { method } from "./routing/method.ts";
import { operate } from "./middleware/operate.ts";
import { parse } from "./middleware/parse.ts";
import { PathRouter } from "./routing/path-router.ts";
import { requireOpen } from "./middleware/require-open.ts";
import { limitQuery } from "./middleware/limit-query.ts";
import { notRouted } from "./routing/not-routed.ts";
import { routesOf, toRoutingPath } from "./routing/routes.ts";
import type { Services } from "./services.ts";
import { tokenGrant } from "./middleware/token-grant.ts";
import { validate } from "./middleware/validate.ts";

/** Makes the app. The README publishes the steps of a route and their order. */
export function createApp(services: Services, controls: Controls): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: toRoutingPath, router: new PathRouter() });
  const isOpen = requireOpen(services);
  const work: Step[] = [
    authenticate(services),
    limitRequests(services),
    authorise,
    parse,
    validate(services),
    operate(services),
  ];
  app.onError(formatError(services));
  const handle = inOrder(services);
  app.notFound(handle([isOpen, notRouted(services)]));
  const controlPlane = createControlPlane(services, controls);
  app.all(controlPath, controlPlane);
  app.all(`${controlPath}/*`, controlPlane);
  for (const [path, operations] of routesOf(services)) {
    const isToken = operations.some(({ kind }) => kind === "token");
    const steps = isToken ? [tokenGrant(services)] : work;
    app.all(
      path,
      handle([isOpen, method(operations), limitQuery, injectFaults(services), ...steps, cutAfterWork]),
    );
  }
  return app;
}
