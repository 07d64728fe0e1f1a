/**
 * Points the document's links to a tag (`#tag/Teams`, the form that every renderer of OpenAPI once understood) at the
 * place where Redoc 3 shows that tag (`#/teams`).
 *
 * @param reference where the reference page is, seen from the page that the text stands on
 */
export function linkToReference(markdown: string, reference = ""): string {
  return markdown.replaceAll(
    /\]\(#tag\/([^)\s]+)\)/g,
    (_, tag: string) => `](${reference}#/${tag.toLowerCase()})`,
  );
}
