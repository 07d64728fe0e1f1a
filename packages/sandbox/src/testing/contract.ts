import nexudus from "@nexudus-api/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";

// Reads the document for the tests with another validator and without the sandbox's code, so that the tests do not share
// its mistakes.
interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
type Node = Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addFormat("binary", true);
ajv.addSchema(nexudus, "openapi", true);

const compiled = new Map<string, ValidateFunction>();
const templates = Object.keys(nexudus.paths)
  // Literal paths first: /commands is not an id.
  .toSorted((a, b) => Number(a.includes("{")) - Number(b.includes("{")))
  .map((path) => ({ path, pattern: new RegExp(`^/api${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i") }));

const escapePointer = (part: string): string =>
  encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

function at(reference: string): Node {
  let current: unknown = nexudus;
  for (const part of reference.slice(2).split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    // The document is JSON whose nodes are objects here.
    current = (current as Node)[key];
  }
  // The document is JSON whose nodes are objects here.
  return current as Node;
}

/** The operation that the document has for a request, or undefined. */
export function operationOf(method: string, pathname: string): { id: string; pointer: string } | undefined {
  const template = templates.find(({ pattern }) => pattern.test(pathname));
  if (!template) return undefined;
  const pointer = `#/paths/${escapePointer(template.path)}/${method.toLowerCase()}`;
  // The document is JSON whose nodes are objects here.
  const operation = at(pointer) as Node | undefined;
  return operation ? { id: String(operation["operationId"]), pointer } : undefined;
}

/** Fails unless the document allows this response to the request: its status, its media type and its body. */
export function expectDocumented(
  method: string,
  url: string,
  received: { readonly status: number; readonly type: string | null; readonly bytes: Uint8Array },
): void {
  const operation = operationOf(method, new URL(url).pathname);
  // A path and a method without an operation.
  if (!operation) return;
  const pointer = `${operation.pointer}/responses/${received.status}`;
  // The document is JSON whose nodes are objects here.
  let response = at(pointer) as Node | undefined;
  let found = pointer;
  if (response && typeof response["$ref"] === "string") {
    found = response["$ref"];
    response = at(found);
  }
  expect(response, `${operation.id} is not documented to return ${received.status}`).toBeDefined();
  // The document is JSON whose nodes are objects here.
  const content = (response as Media).content;
  if (!content) {
    expect(received.bytes.length, `${operation.id} ${received.status} is documented without a body`).toBe(0);
    return;
  }
  const media = received.type?.split(";")[0] ?? "";
  const documented = Object.keys(content).find(
    (key) => key === media || (key.endsWith("/*") && media.startsWith(key.slice(0, -1))),
  );
  if (received.bytes.length === 0 && Object.keys(content).some((key) => key.startsWith("image/"))) return;
  expect(documented, `${operation.id} ${received.status} is not documented to return ${media}`).toBeDefined();
  if (documented !== "application/json") return;
  const reference = `openapi${found}/content/application~1json/schema`;
  let validate = compiled.get(reference);
  if (!validate) {
    validate = ajv.compile({ $ref: reference });
    compiled.set(reference, validate);
  }
  const body: unknown = JSON.parse(new TextDecoder().decode(received.bytes));
  expect(
    validate(body) ? [] : validate.errors,
    `${operation.id} ${received.status} is not as documented`,
  ).toEqual([]);
}
