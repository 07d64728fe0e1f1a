import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Renderer, type FontDetails, type Node } from "@takumi-rs/core";

/** The content of a card. */
export interface Card {
  /** The part of the site, above the title. */
  readonly section: string;
  readonly title: string;
  readonly description: string;
}

/** In pixels: the size that sites ask for a `summary_large_image`. */
export const cardSize = { width: 1200, height: 630 } as const;

const { resolve } = createRequire(import.meta.url);

// The Latin subset is enough for English titles.
const fonts = [400, 700].map((weight): FontDetails => ({
  name: "Inter",
  weight,
  data: readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`)),
}));

const renderer = new Renderer();

const box = (style: Node["style"], children: Node[]): Node => ({ type: "container", style, children });
const text = (content: string, style: Node["style"]): Node => ({ type: "text", text: content, style });

/** Draws a card as PNG, in about ten milliseconds. */
export async function renderCard({ section, title, description }: Card): Promise<Uint8Array> {
  const card = box(
    {
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      width: "100%",
      height: "100%",
      padding: 72,
      borderLeft: "24px solid #2dd4bf",
      backgroundColor: "#082522",
      fontFamily: "Inter",
      color: "#ffffff",
    },
    [
      text(section, { fontSize: 32, color: "#8ee0d3" }),
      box({ display: "flex", flexDirection: "column", gap: 28 }, [
        text(title, {
          fontSize: title.length > 44 ? 64 : 80,
          fontWeight: 700,
          lineHeight: 1.15,
          lineClamp: 3,
        }),
        text(description, { fontSize: 32, lineHeight: 1.4, color: "#cfe8e4", lineClamp: 3 }),
      ]),
      text("Nexudus API · unofficial", { fontSize: 28, color: "#8ee0d3" }),
    ],
  );
  return renderer.render(card, { ...cardSize, fonts, format: "png" });
}
