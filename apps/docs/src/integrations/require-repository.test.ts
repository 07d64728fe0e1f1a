import { expect, test } from "vitest";
import { repositoryUrl } from "../../site.config.ts";
import { siteOrigin } from "../index.ts";
import { requireRepository } from "./require-repository.ts";

/** Runs the hook for a site; it reads nothing else of the configuration. */
function configure(site: string): void {
  const hook: unknown = requireRepository().hooks["astro:config:done"];
  if (typeof hook !== "function") throw new Error("The integration has no hook.");
  Reflect.apply(hook, undefined, [{ config: { site } }]);
}

test.runIf(repositoryUrl.includes("/OWNER/"))(
  "a site with the placeholder as its repository cannot be published, and says which setting to change",
  () => {
    expect(() => configure("https://docs.example")).toThrow("package.json: repository.url");
  },
);

test("a site for this machine can be built without a repository", () => {
  expect(() => configure(siteOrigin)).not.toThrow();
});
