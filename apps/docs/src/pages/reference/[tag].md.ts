import type { APIRoute, GetStaticPaths } from "astro";
import { siteAddress } from "../../absolute-links.ts";
import { readSections } from "../../reference/document.ts";
import { sectionMarkdown } from "../../reference/markdown/section-markdown.ts";

export const getStaticPaths = (() =>
  readSections().map((section) => ({
    params: { tag: section.anchor.slice(1) },
    props: { markdown: sectionMarkdown(section, siteAddress()) },
  }))) satisfies GetStaticPaths;

/** A tag and the list of its operations as one Markdown file. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(`${props.markdown}\n`, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
