import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Applies the system's preferred theme without JavaScript.
 *
 * Starlight's pages have `data-theme="dark"` until a script corrects it. After the build, this copies each rule for the light
 * theme into a media query for pages without scripts.
 */
export function lightWithoutScript(): AstroIntegration {
  return {
    name: "light-without-script",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
          if (!/\.(css|html)$/.test(name)) continue;
          const file = join(root, name);
          const text = readFileSync(file, "utf8");
          writeFileSync(
            file,
            name.endsWith(".css") ? withLight(text) : text.replaceAll(/(?<=<style[^>]*>)[^<]*/g, withLight),
          );
        }
      },
    },
  };
}

/** Copies each rule for the light theme of a minified style sheet for pages without scripts. */
const withLight = (css: string): string =>
  css.replaceAll(
    /[^{};]*\[data-theme=["']?light["']?\][^{}]*\{[^{}]*\}/g,
    (rule) =>
      `${rule}@media (scripting:none) and (prefers-color-scheme:light){${rule.replaceAll(/(?<=data-theme=["']?)light/g, "dark")}}`,
  );
