import type { Mapping } from "../../document/mapping.ts";
import type { Binary, Description } from "../description.ts";
import { ownFields } from "../fields.ts";
import { fileRef } from "../references.ts";
import { a, capital } from "../words.ts";
import { responses } from "./responses.ts";

/** The operation that serves a file of a record. */
export function binaryPath(description: Description, { slot, method, what, response }: Binary): Mapping {
  const { entity, one, tag, oldSource } = description;
  const named = ownFields(description).some(([name]) => name === `${slot}FileName`);
  return {
    operationId: `get${entity}${capital(method)}`,
    tags: [tag],
    summary: `Get ${a(one)}'s ${what}`,
    description: `Returns the ${what} as bytes, not as JSON${named ? `. \`${slot}FileName\` tells whether there is one` : ""}. Set it with \`New${slot}Url\` and
remove it with \`Clear${slot}File\`, both by a write. No parameter for a size is documented. Only pages of
2020 have this operation; the role is assumed.`,
    "x-nexudus-role": `${entity}-Read`,
    "x-nexudus-binary": { method },
    "x-provenance": { status: "assumed", source: `${oldSource}; the role is assumed`, disagreements: [34] },
    responses: responses({ 200: fileRef("responses", response) }, 404),
  };
}
