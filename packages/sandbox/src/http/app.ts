import { Hono } from "hono";
import type { AppEnv, Step } from "./app-env.ts";
import { authenticate } from "./authenticate.ts";
import { authorise } from "./authorise.ts";
import { controlPath, createControlPlane, type Controls } from "./control-plane.ts";
import { formatError } from "./format-error.ts";
import { inOrder } from "./in-order.ts";
import { cutAfterWork, injectFaults } from "./inject-faults.ts";
import { limitRequests } from "./limit-requests.ts";
import { method } from "./method.ts";
import { operate } from "./operate.ts";
import { parse } from "./parse.ts";
import { PathRouter } from "./path-router.ts";
import { requireOpen } from "./require-open.ts";
import { limitQuery, notRouted, routesOf, toRoutingPath } from "./route.ts";
import type { Services } from "./services.ts";
import { tokenGrant } from "./token-grant.ts";
import { validate } from "./validate.ts";

/** Makes the app. The steps of a route are the order of decisions that the README publishes. */
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
