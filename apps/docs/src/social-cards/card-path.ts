/**
 * Returns the path of a page's social card: `/guides/commands/` has `/cards/guides/commands.png`.
 *
 * @param page the address of the page, without the base path
 */
export function cardPath(page: string): string {
  const name = page.replaceAll(/^\/|\/$/g, "");
  return `/cards/${name === "" ? "home" : name}.png`;
}
