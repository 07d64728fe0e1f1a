import { codeSamples } from "../samples/code-samples.ts";
import { readSections, type OpenApiDocument, type Operation, type Provenance } from "../document.ts";
import { linkToReference } from "../reference-links.ts";

/** Names from Redoc's palette, which has a light and a dark shade of each. */
const badgeColors: Record<Provenance["status"], string> = {
  documented: "blue",
  observed: "green",
  assumed: "carrot",
};

/** What the extensions of an operation say, a paragraph each: its role, and how well it is known. */
export function factsOf({ role, provenance }: Operation, disagreements: string): string[] {
  const facts: string[] = [];
  if (role !== undefined) facts.push(`**Role:** \`${role}\`, or an unrestricted administrator.`);
  if (provenance !== undefined) {
    const { status, source, disagreements: numbers = [] } = provenance;
    const links = numbers.map((number) => `[${number}](${disagreements}#${number})`).join(", ");
    facts.push(
      `**How well it is known:** ${status} (${source}).${links === "" ? "" : ` The sources disagree: ${links}.`}`,
    );
  }
  return facts;
}

/**
 * The document as Redoc gets it: links that Redoc 3 follows, code samples, a link to each operation's own page, and in
 * words or badges what extensions say and Redoc would not show.
 *
 * @param base where the site stands on its host, without a slash at the end
 */
export function presentDocument(given: OpenApiDocument, base: string): object {
  const operations = readSections(given).flatMap((section) => section.operations);
  // A copy to write to; the document is plain JSON.
  const document = JSON.parse(JSON.stringify(given)) as Node & OpenApiDocument;
  (document.info as Node)["description"] = linkToReference(document.info.description);
  for (const tag of document.tags) {
    if (tag.description !== undefined) (tag as Node)["description"] = linkToReference(tag.description);
  }
  for (const operation of operations) {
    const shown = document.paths[operation.path]?.[operation.method.toLowerCase()] as Node | undefined;
    if (shown === undefined) continue;
    shown["description"] = [
      linkToReference(operation.description),
      ...factsOf(operation, `${base}/guides/where-the-sources-disagree/`),
      `[Try it, or read this on a page of its own](${base}/reference${operation.anchor}/)`,
    ].join("\n\n");
    shown["x-codeSamples"] = codeSamples(operation);
  }
  mark(document);
  return document;
}

/** Any object of the document, seen as what it is in JSON. */
type Node = Record<string, unknown>;

/** Turns provenance into badges, and puts the names of enumerations before what their members mean, at any depth. */
function mark(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if ("x-provenance" in node) {
    // The document's house rules hold its shape.
    const { status, source } = node["x-provenance"] as Provenance;
    const badge = { name: status, color: badgeColors[status], description: source, position: "after" };
    Object.assign(node, { "x-badges": [badge] });
    delete node["x-provenance"];
  }
  if ("x-enum-varnames" in node && "x-enumDescriptions" in node && "enum" in node) {
    const { enum: values, "x-enum-varnames": names, "x-enumDescriptions": descriptions } = node as EnumNode;
    node["x-enumDescriptions"] = Object.fromEntries(
      values.map((value, index) => [value, `${names[index]}: ${descriptions[value]}`]),
    );
  }
  // Examples hold the API's values, not parts of the description.
  for (const [key, child] of Object.entries(node)) if (key !== "example" && key !== "value") mark(child);
}

interface EnumNode {
  readonly enum: readonly string[];
  readonly "x-enum-varnames": readonly string[];
  readonly "x-enumDescriptions": Readonly<Record<string, string>>;
}
