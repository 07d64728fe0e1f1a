// The types of Redocly's rules. Only types: Redocly loads the rules as they are, without an installation beside them.
import type { Oas3Rule } from "@redocly/openapi-core";

export type { Location, UserContext as Context } from "@redocly/openapi-core";
/** A rule: called once per document with its options from redocly.yaml. */
export type Rule = Oas3Rule;
