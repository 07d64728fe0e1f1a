import { ApiError, message } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";
import type { Services } from "../services.ts";
import { routesOf } from "./routes.ts";

/** Returns 404 for a path that the document lacks, and suggests the nearest path. */
export function notRouted(services: Services): Step {
  const { api } = services;
  const patterns = routesOf(services).map(
    ([path]) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`, "i"),
  );
  const [first] = api.operations;
  return ({ req }) => {
    const path = new URL(req.url).pathname;
    const tidy = path.replaceAll(/\/+/g, "/").replace(/\/$/, "");
    const meant = [tidy, api.base + tidy].find(
      (candidate) => candidate !== path && patterns.some((pattern) => pattern.test(candidate)),
    );
    const hint = meant ? `Did you mean ${meant}?` : `Paths look like ${first?.path}.`;
    throw new ApiError(message(404, `There is nothing at this path. ${hint}`));
  };
}
