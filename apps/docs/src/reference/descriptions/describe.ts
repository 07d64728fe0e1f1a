import { enumValues } from "../fields/enum-values.ts";
import { linkTags } from "../link-tags.ts";
import type { Provenance, Schema } from "../openapi.ts";
import { renderInline } from "../render-markdown.ts";
import { provenanceBadge } from "./provenance-badge.ts";

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
    valuesHtml(schema),
    provenanceBadge(provenance, base),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function valuesHtml(schema: Schema): string {
  const values = enumValues(schema);
  if (values.length === 0) return "";
  const items = values.map((value) => `<li>${renderInline(value)}</li>`);
  const other = schema["x-open"] === true ? "<li>Other values may occur.</li>" : "";
  const list = `<ul>${items.join("")}${other}</ul>`;
  if (values.length <= shortEnumeration) return `<div class="values">${list}</div>`;
  return `<details class="values"><summary>${values.length} values</summary>${list}</details>`;
}
