import { linkSources } from "../../sources.ts";
import { linkTags } from "../link-tags.ts";
import type { Operation } from "../operation.ts";
import { linkDisagreements } from "./link-disagreements.ts";

/**
 * What an operation does, the role it requires and its provenance, as paragraphs of Markdown.
 *
 * @param base the site's path on its host, without a slash at the end
 */
export function operationText(operation: Operation, base: string): string {
  const { deprecated, description, role, provenance } = operation;
  const { status, source, disagreements } = provenance;
  const reason = source === "" ? "" : ` (${linkSources(source)})`;
  return [
    ...(deprecated ? ["**Deprecated.** It is described because a source documents it."] : []),
    ...(role === undefined ? [] : [`**Role:** \`${role}\`, or an unrestricted administrator.`]),
    linkTags(description.trim(), base),
    `**How well it is known:** ${status}${reason}.${linkDisagreements(disagreements, base)}`,
  ].join("\n\n");
}
