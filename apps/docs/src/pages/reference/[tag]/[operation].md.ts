import type { APIRoute, GetStaticPaths } from "astro";
import { siteAddress } from "../../../absolute-links.ts";
import { readSections } from "../../../reference/document.ts";
import { operationMarkdown } from "../../../reference/markdown/operation-markdown.ts";

export const getStaticPaths = (() =>
  readSections().flatMap((section) =>
    section.operations.map((operation) => {
      const [, tag, id] = operation.anchor.split("/");
      return {
        params: { tag, operation: id },
        props: { markdown: operationMarkdown(operation, siteAddress()) },
      };
    }),
  )) satisfies GetStaticPaths;

/** An operation as one Markdown file. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(`${props.markdown}\n`, { headers: { "Content-Type": "text/markdown; charset=utf-8" } });
