import type { Provenance } from "./openapi.ts";

/** The meaning of a missing `x-provenance`: documented, and not contradicted by any source. */
export const documented: Provenance = { status: "documented", source: "" };

/** The provenance of a part of the document. */
export const provenanceOf = (part: { readonly "x-provenance"?: Provenance }): Provenance =>
  part["x-provenance"] ?? documented;
