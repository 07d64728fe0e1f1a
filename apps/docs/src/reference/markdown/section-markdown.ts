import { absoluteLinks } from "../../absolute-links.ts";
import type { Section } from "../document.ts";
import { linkTags } from "../markdown.ts";

/**
 * A tag and the list of its operations in one Markdown file, for machines.
 *
 * @param site where the site stands, with a slash at the end
 */
export function sectionMarkdown({ name, description, anchor, operations }: Section, site: URL): string {
  const base = site.pathname.replace(/\/$/, "");
  const list = operations.map(
    ({ summary, method, path, anchor: operation }) =>
      `- [${summary}](${base}/reference${operation}/): \`${method} ${path}\``,
  );
  const markdown = [`# ${name}`, linkTags(description.trim(), base), list.join("\n")].join("\n\n");
  return absoluteLinks(markdown, `reference${anchor}/`, site);
}
