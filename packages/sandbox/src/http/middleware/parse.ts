import type { Context } from "hono";
import type { OperationKind } from "../../document/api.ts";
import { isObject, type Json, type JsonObject } from "../../document/json.ts";
import { ApiError, message } from "../../operations/response.ts";
import type { AppEnv, Step } from "../app-env.ts";
import { readBody } from "../messages/read-body.ts";
import { limitBody, maximumBody } from "./limit-body.ts";

/** The maximum depth of nested lists and objects. The schemas need only a few levels. */
const maximumDepth = 100;

const withBody: ReadonlySet<OperationKind> = new Set<OperationKind>(["create", "replace", "run"]);

/** Reads the body of an operation that takes one. */
export const parse: Step = (c) => {
  if (!withBody.has(c.get("operation").kind)) return c.set("body", {});
  return readJsonObject(c).then((body) => c.set("body", body));
};

/**
 * Reads a body that has to be a JSON object.
 *
 * @throws ApiError (400) if it is not one, or is nested too deeply; ApiError (413) if it is too long.
 */
export async function readJsonObject(c: Context<AppEnv>): Promise<JsonObject> {
  const type = c.req.header("content-type");
  if (type !== undefined && !/^application\/(.+\+)?json\b|^text\/json\b/i.test(type.trim()))
    return fail(400, `The body is ${type}. Send JSON with Content-Type: application/json.`);
  const bytes = await readBody(c, maximumBody);
  if (bytes.length === 0) return fail(400, "The body is empty. Send a JSON object.");
  const value = parseJson(bytes);
  if (!isObject(value)) return fail(400, "The body is not a JSON object. Send one, in braces.");
  if (isDeeper(value, maximumDepth))
    return fail(400, `The body is nested more than ${maximumDepth} levels deep.`);
  return value;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // First, because parsing alone can take seconds.
    limitBody(text);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ApiError || !(error instanceof Error)) throw error;
    // Without V8's quotation of the body, which may contain secrets.
    const reason = error.message.replace(/, (\.\.\.)?".*" is not valid JSON$/s, "");
    return fail(400, `The body is not JSON in UTF-8: ${reason}`);
  }
}

const isDeeper = (value: Json, depth: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (depth === 0 || Object.values(value).some((part: Json) => isDeeper(part, depth - 1)));

function fail(status: number, sentence: string): never {
  throw new ApiError(message(status, sentence));
}
