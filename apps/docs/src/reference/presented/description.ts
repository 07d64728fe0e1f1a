import { linkSources } from "../../sources.ts";
import { linkTags, renderInline } from "../markdown.ts";
import type { Provenance, Schema } from "../openapi.ts";
import { membersOf, type Member } from "./fields-of.ts";

/** The part of the document that is described. */
export interface Described {
  readonly description: string;
  readonly provenance: Provenance;
  readonly schema?: Schema;
}

/** An enumeration with more values than this is folded. */
const shortEnumeration = 8;

/**
 * The text about a field, parameter, header or status: its description, its values and its provenance. Redoc and the
 * operations' pages render the same text.
 *
 * @param base the site's path on its host, without a slash at the end
 * @returns Markdown, with HTML for what can be opened
 */
export function describe({ description, provenance, schema = {} }: Described, base: string): string {
  const text = linkTags(description.trim(), base);
  return [
    schema["x-nexudus-helper"] === true ? `**Acts when it is sent.** ${text}` : text,
    valuesHtml(membersOf(schema), schema["x-open"] === true),
    provenanceHtml(provenance, base),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function valuesHtml(members: readonly Member[], isOpen: boolean): string {
  if (members.length === 0) return "";
  const items = members.map((member) => `<li>${renderInline(memberText(member))}</li>`);
  const other = isOpen ? "<li>Other values may occur.</li>" : "";
  const list = `<ul>${items.join("")}${other}</ul>`;
  if (members.length <= shortEnumeration) return `<div class="values">${list}</div>`;
  return `<details class="values"><summary>${members.length} values</summary>${list}</details>`;
}

/** A value of an enumeration in Markdown: the value, its name, and what it means. */
export function memberText({ value, name, description }: Member): string {
  const words = [name, description].filter((text) => text !== undefined && text !== "").join(": ");
  return `\`${JSON.stringify(value)}\`${words === "" ? "" : ` ${words}`}`;
}

/** Provenance as HTML: a badge, which opens to show the source if the document names one. */
export function provenanceHtml({ status, source, disagreements = [] }: Provenance, base: string): string {
  if (source === "") return `<span class="provenance ${status}">${status}</span>`;
  const text = `${renderInline(linkSources(source))}.${disagreementsText(disagreements, base, renderInline)}`;
  return `<details class="provenance ${status}"><summary>${status}</summary><span>${text}</span></details>`;
}

/** Links to the entries of the guide about disagreements, as a sentence; empty if there are none. */
export function disagreementsText(
  numbers: readonly number[],
  base: string,
  render = (markdown: string) => markdown,
): string {
  if (numbers.length === 0) return "";
  const links = numbers.map((number) => `[${number}](${base}/guides/where-the-sources-disagree/#${number})`);
  return render(` The sources disagree: ${links.join(", ")}.`);
}
