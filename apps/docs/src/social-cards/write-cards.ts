import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { cardPath } from "./card-path.ts";
import { renderCard } from "./render-card.ts";

/** Draws a social card for every page of the built site, from the title and description in its head. */
export function writeCards(): AstroIntegration {
  return {
    name: "social-cards",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: "utf8" })
          .map((file) => file.replaceAll("\\", "/"))
          .filter((file) => /(^|\/)index\.html$/.test(file));
        await Promise.all(files.map((file) => writeCard(root, file)));
        logger.info(`${files.length} social cards drawn.`);
      },
    },
  };
}

async function writeCard(root: string, file: string): Promise<void> {
  const html = readFileSync(join(root, file), "utf8");
  const page = `/${file.replace(/index\.html$/, "")}`;
  const target = join(root, cardPath(page));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    target,
    await renderCard({
      section: sectionOf(page),
      title: metaContent(html, "og:title"),
      description: metaContent(html, "og:description"),
    }),
  );
}

function sectionOf(page: string): string {
  if (page.startsWith("/guides/")) return "Guide";
  if (page.startsWith("/reference/")) return "API reference";
  return "Documentation";
}

/** Reads an Open Graph tag. Astro escapes ampersands and quotes in attributes. */
function metaContent(html: string, property: string): string {
  const [, content = ""] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? [];
  const entities: Readonly<Record<string, string>> = {
    "&amp;": "&",
    "&#38;": "&",
    "&quot;": '"',
    "&#34;": '"',
    "&#39;": "'",
  };
  return content.replaceAll(/&#?\w+;/g, (entity) => entities[entity] ?? entity);
}
