import nexudus from "@nexudus-api/spec";
import type { Api } from "../api.ts";
import type { JsonObject } from "../json.ts";
import { readApi } from "./read-api.ts";

/** Reads the OpenAPI document of `@nexudus-api/spec`, or another bundle. */
export const readDocument = (document: object = nexudus): Api => readApi(document as JsonObject);
