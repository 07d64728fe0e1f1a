import type { AstroIntegration } from "astro";
import { repositoryUrl } from "../../site.config.ts";
import { siteOrigin } from "../index.ts";

/** Stops a build for a public address while the root package.json has a placeholder for the repository. */
export function requireRepository(): AstroIntegration {
  return {
    name: "require-repository",
    hooks: {
      "astro:config:done": ({ config }) => {
        if (config.site === siteOrigin || !repositoryUrl.includes("/OWNER/")) return;
        throw new Error(
          `package.json: repository.url is still the placeholder ${repositoryUrl}. Set the repository's address before you publish the site to ${config.site}.`,
        );
      },
    },
  };
}
