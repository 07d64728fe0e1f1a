/** The first paragraph of a Markdown text as plain text on one line, without links and marks. */
export const firstParagraph = (markdown: string): string =>
  (markdown.split("\n\n")[0] ?? "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
