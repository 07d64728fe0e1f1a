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
