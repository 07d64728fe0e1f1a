import type { Parameter } from "../openapi.ts";
import type { Operation } from "../operation.ts";
import { clientCallOf } from "./client-call.ts";
import { isFilter } from "./is-filter.ts";
import type { SampleRequest } from "./sample-request.ts";
import { sandbox } from "./sandbox.ts";

/**
 * The request that the examples of an operation describe.
 *
 * @throws {Error} when an operation needs a value that the document gives no example of.
 */
export function sampleOf(operation: Operation): SampleRequest {
  const { method, path, secured, requestBody, responses } = operation;
  const client = clientCallOf(method, path);
  const body = exampleBody(operation);
  return {
    method,
    path,
    baseUrl: sandbox.baseUrl,
    credentials: secured ? sandbox.account : undefined,
    client,
    pathValues: pathValues(operation),
    query: queryValues(operation),
    body,
    isForm: requestBody?.mediaType === "application/x-www-form-urlencoded",
    isPicture: responses.some(
      // A file of any kind, or an image of any kind.
      (response) => response.status === "200" && response.body?.mediaType.endsWith("/*"),
    ),
    note: requestBody?.examples[0]?.description?.trim() ?? "",
    changes: client?.method === "replace" ? changedFields(operation, body ?? {}) : [],
  };
}

function pathValues({ id, parameters }: Operation): Record<string, unknown> {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(
    inPath.map((parameter) => {
      const value = exampleOf(parameter);
      if (value === undefined) throw new Error(`${id}: the parameter ${parameter.name} needs an example.`);
      return [parameter.name, value];
    }),
  );
}

/** The query parameters that have an example, without filters. */
function queryValues({ parameters }: Operation): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter(
        (parameter) => parameter.in === "query" && (parameter.required === true || !isFilter(parameter)),
      )
      .flatMap((parameter) => {
        const value = exampleOf(parameter);
        return value === undefined ? [] : [[parameter.name, value]];
      }),
  );
}

const exampleOf = ({ example, content = {} }: Parameter): unknown =>
  example ?? Object.values(content)[0]?.example;

/** The first example of the body, with the sandbox's account if it takes credentials. */
function exampleBody({ id, requestBody }: Operation): Record<string, unknown> | undefined {
  if (requestBody === undefined) return undefined;
  const value = requestBody.examples[0]?.value;
  if (typeof value !== "object" || value === null) throw new Error(`${id}: its body needs an example.`);
  const own = Object.entries(sandbox.account).filter(([name]) => name in value);
  return { ...value, ...Object.fromEntries(own) };
}

/** The field that the sample of a replace changes: an optional text of the example. */
function changedFields({ requestBody }: Operation, body: Readonly<Record<string, unknown>>): string[] {
  const { required = [], properties = {} } = requestBody?.schema ?? {};
  const texts = Object.keys(body).filter(
    (name) =>
      typeof body[name] === "string" &&
      !required.includes(name) &&
      properties[name]?.readOnly !== true &&
      properties[name]?.format === undefined,
  );
  return texts.toSorted((a, b) => Number(isProse(b)) - Number(isProse(a))).slice(0, 1);
}

const isProse = (name: string) => /^(Notes|Description)$/.test(name);
