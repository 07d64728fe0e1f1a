import { Marked } from "marked";

const marked = new Marked();

/** Renders Markdown of the document as HTML. */
export const renderMarkdown = (markdown: string): string => marked.parse(markdown, { async: false });

/** Renders a line of Markdown as HTML that fits into a sentence. */
export const renderInline = (markdown: string): string => marked.parseInline(markdown, { async: false });

/** Renders Markdown whose headings have ids: the prefix and the heading in lower case, with dashes for spaces. */
export function renderWithHeadings(markdown: string, prefix: string): string {
  const withIds = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = prefix + text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return withIds.parse(markdown, { async: false });
}

/**
 * Points the document's links to a tag (`#tag/Teams`, the form that renderers of OpenAPI agree on) at the tag's page.
 *
 * @param base the site's path on its host, without a slash at the end
 */
export const linkTags = (markdown: string, base: string): string =>
  markdown.replaceAll(
    /\]\(#tag\/([^)\s]+)\)/g,
    (_, tag: string) => `](${base}/reference/${tag.toLowerCase()}/)`,
  );

/** The first paragraph as plain text on one line, without links and marks. */
export const firstSentences = (markdown: string): string =>
  (markdown.split("\n\n")[0] ?? "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
