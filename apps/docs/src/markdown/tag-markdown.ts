import { absoluteLinks } from "./absolute-links.ts";
import type { Tag } from "../reference/read-reference.ts";
import { linkTags } from "../reference/link-tags.ts";

/**
 * A tag and the list of its operations in one Markdown file, for machines.
 *
 * @param site the site's address, with a slash at the end
 */
export function tagMarkdown(tag: Tag, site: URL): string {
  const { name, description, anchor, operations, webhooks } = tag;
  const base = site.pathname.replace(/\/$/, "");
  const list = operations.map(
    ({ summary, method, path, anchor: operation }) =>
      `- [${summary}](${base}/reference${operation}/): \`${method} ${path}\``,
  );
  const sent = webhooks.map(({ path, summary }) => `- \`${path}\`: ${summary}`);
  const markdown = [
    `# ${name}`,
    linkTags(description.trim(), base),
    list.join("\n"),
    ...(sent.length === 0 ? [] : ["## What the service sends, by event", sent.join("\n")]),
  ].join("\n\n");
  return absoluteLinks(markdown, `reference${anchor}/`, site);
}
