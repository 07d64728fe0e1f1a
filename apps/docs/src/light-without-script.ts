import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Gives readers without JavaScript the theme that their system prefers.
 *
 * Starlight's pages say `data-theme="dark"` until a script corrects it. After the build, each rule for the light theme gets
 * a copy that applies to such a page where no script runs and the system prefers light.
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

/** Follows each rule of a minified style sheet that selects the light theme with a copy for pages without a script. */
export const withLight = (css: string): string =>
  css.replaceAll(
    /[^{};]*\[data-theme=["']?light["']?\][^{}]*\{[^{}]*\}/g,
    (rule) =>
      `${rule}@media (scripting:none) and (prefers-color-scheme:light){${rule.replaceAll(/(?<=data-theme=["']?)light/g, "dark")}}`,
  );
