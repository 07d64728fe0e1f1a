import type { APIRoute, GetStaticPaths } from "astro";
import { readGuides } from "../../guides/read-guides.ts";

export const getStaticPaths = (async () =>
  (await readGuides()).map(({ slug, markdown }) => ({
    params: { guide: slug },
    props: { markdown },
  }))) satisfies GetStaticPaths;

/** A guide as the Markdown it was written in. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
