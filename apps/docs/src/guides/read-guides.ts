import { getCollection } from "astro:content";
import { absoluteLinks } from "../markdown/absolute-links.ts";
import { siteAddress } from "../site-address.ts";

/** A guide, for machines. */
export interface Guide {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Its title and text, with absolute links. */
  readonly markdown: string;
}

/** The guides in the order of the navigation. */
export async function readGuides(): Promise<Guide[]> {
  const entries = await getCollection("docs", ({ id }) => id.startsWith("guides/"));
  return entries
    .toSorted((a, b) => (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0))
    .map(({ id, body = "", data }) => ({
      slug: id.slice("guides/".length),
      title: data.title,
      description: data.description ?? "",
      markdown: `# ${data.title}\n\n${absoluteLinks(body.trim(), `${id}/`, siteAddress())}\n`,
    }));
}
