import { linkSources } from "../../sources.ts";
import type { Provenance } from "../openapi.ts";
import { renderInline } from "../render-markdown.ts";
import { linkDisagreements } from "./link-disagreements.ts";

/**
 * Provenance as HTML: a badge, which opens to show the source if the document names one.
 *
 * @param base the site's path on its host, without a slash at the end
 */
export function provenanceBadge({ status, source, disagreements }: Provenance, base: string): string {
  if (source === "") return `<span class="provenance ${status}">${status}</span>`;
  const text = renderInline(`${linkSources(source)}.${linkDisagreements(disagreements, base)}`);
  return `<details class="provenance ${status}"><summary>${status}</summary><span>${text}</span></details>`;
}
