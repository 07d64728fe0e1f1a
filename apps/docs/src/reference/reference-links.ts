/**
 * Points the document's links to a tag (`#tag/Teams`, the form that every renderer of OpenAPI once understood) at the
 * place where Redoc 3 shows that tag (`#/teams`).
 */
export function linkToReference(markdown: string): string {
  return markdown.replaceAll(/\]\(#tag\/([^)\s]+)\)/g, (_, tag: string) => `](#/${tag.toLowerCase()})`);
}
