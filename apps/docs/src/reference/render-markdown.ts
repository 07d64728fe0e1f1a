import { Marked } from "marked";

const marked = new Marked({
  renderer: {
    // The addresses that Redoc gives to the headings of the introduction, the only text of the document that has any.
    heading({ tokens, depth, text }) {
      const id = `/section/${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

/** Renders Markdown of the document as HTML. */
export const renderMarkdown = (markdown: string): string => marked.parse(markdown, { async: false });

/** Renders a line of Markdown as HTML that fits into a sentence. */
export const renderInline = (markdown: string): string => marked.parseInline(markdown, { async: false });
