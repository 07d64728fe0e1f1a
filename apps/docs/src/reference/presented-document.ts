import { linkToReference } from "./reference-links.ts";

/** How well a fact is known, and from where (`x-provenance`). */
interface Provenance {
  readonly status: "documented" | "observed" | "assumed";
  readonly source: string;
  readonly disagreements?: readonly number[];
}

/** What this module reads and writes of an operation; everything else passes through. */
interface PresentedOperation {
  description?: string;
  readonly "x-nexudus-role"?: string;
  readonly "x-provenance"?: Provenance;
  "x-badges"?: { name: string; color: string; position: "after" }[];
}

/** The document as Redoc gets it. */
export interface PresentedDocument {
  readonly [key: string]: unknown;
  readonly info: { description: string };
  readonly tags: { readonly name: string; description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Names from Redoc's palette, which has a light and a dark shade of each. */
const badgeColors: Record<Provenance["status"], string> = {
  documented: "blue",
  observed: "green",
  assumed: "carrot",
};

const methods = ["get", "put", "post", "delete", "patch"];

/**
 * Prepares a document for Redoc, in place: links that Redoc 3 follows, and for each operation what its extensions say
 * (the role, and how well it is known), which Redoc would not show in words.
 *
 * @param disagreements address of the page that lists the disagreements by number
 */
export function presentDocument(document: PresentedDocument, disagreements: string): PresentedDocument {
  document.info.description = linkToReference(document.info.description);
  for (const tag of document.tags) {
    if (tag.description !== undefined) tag.description = linkToReference(tag.description);
  }
  for (const item of Object.values(document.paths)) {
    for (const method of methods) {
      // An OpenAPI path item holds operations under the names of methods.
      const operation = item[method] as PresentedOperation | undefined;
      if (operation !== undefined) presentOperation(operation, disagreements);
    }
  }
  return document;
}

function presentOperation(operation: PresentedOperation, disagreements: string): void {
  const role = operation["x-nexudus-role"];
  const provenance = operation["x-provenance"];
  const facts: string[] = [];
  if (role !== undefined) facts.push(`**Role:** \`${role}\`, or an unrestricted administrator.`);
  if (provenance !== undefined) {
    const { status, source, disagreements: numbers = [] } = provenance;
    operation["x-badges"] = [{ name: status, color: badgeColors[status], position: "after" }];
    const links = numbers.map((number) => `[${number}](${disagreements}#${number})`).join(", ");
    facts.push(
      `**How well it is known:** ${status} (${source}).${links === "" ? "" : ` The sources disagree: ${links}.`}`,
    );
  }
  operation.description = [linkToReference(operation.description ?? ""), ...facts].join("\n\n");
}
