import type { APIRoute, GetStaticPaths } from "astro";
import { siteAddress } from "../for-machines/absolute-links.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readSections } from "../reference/document.ts";
import { operationMarkdown } from "../for-machines/operation-markdown.ts";
import { sectionMarkdown } from "../for-machines/section-markdown.ts";

export const getStaticPaths = (async () => {
  const sections = readSections();
  const operations = sections.flatMap((section) => section.operations);
  const texts = [
    ...(await readGuides()).map(({ slug, markdown }) => [`guides/${slug}`, markdown]),
    ...sections.map((one) => [`reference${one.anchor}`, sectionMarkdown(one, siteAddress())]),
    ...operations.map((one) => [`reference${one.anchor}`, operationMarkdown(one, siteAddress())]),
  ];
  return texts.map(([page, markdown]) => ({ params: { page }, props: { markdown } }));
}) satisfies GetStaticPaths;

/** A guide, a tag or an operation as one Markdown file, beside its page. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(`${props.markdown.trimEnd()}\n`, {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
