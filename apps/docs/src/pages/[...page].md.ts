import type { APIRoute, GetStaticPaths } from "astro";
import { siteAddress } from "../site-address.ts";
import { readGuides } from "../guides/read-guides.ts";
import { readReference } from "../reference/read-reference.ts";
import { operationMarkdown } from "../markdown/operation-markdown.ts";
import { tagMarkdown } from "../markdown/tag-markdown.ts";

export const getStaticPaths = (async () => {
  const { tags, operations } = readReference();
  const texts = [
    ...(await readGuides()).map(({ slug, markdown }) => [`guides/${slug}`, markdown]),
    ...tags.map((one) => [`reference${one.anchor}`, tagMarkdown(one, siteAddress())]),
    ...operations.map((one) => [`reference${one.anchor}`, operationMarkdown(one, siteAddress())]),
  ];
  return texts.map(([page, markdown]) => ({ params: { page }, props: { markdown } }));
}) satisfies GetStaticPaths;

/** A guide, a tag or an operation as one Markdown file, beside its page. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(`${props.markdown.trimEnd()}\n`, {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
