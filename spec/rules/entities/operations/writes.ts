import type { Mapping } from "../../document/mapping.ts";
import type { Description } from "../description.ts";
import { fileRef, schemaRef } from "../references.ts";
import { body } from "../schemas.ts";
import { a } from "../words.ts";
import { json, responses } from "./responses.ts";

export function createOperation(description: Description): Mapping {
  const { entity, one, source } = description;
  return {
    operationId: `create${entity}`,
    summary: `Create ${a(one)}`,
    description: `Creates ${a(one)}. Check \`WasSuccessful\`, and read the id from \`Value.Id\`; the other fields of \`Value\` may be missing. After a lost connection, search for the ${one} before you send the request again: no source says that a second one is rejected.`,
    "x-nexudus-role": `${entity}-Create`,
    "x-provenance": { status: "documented", source, disagreements: [10, 11] },
    requestBody: requestBody(description, "create", `The new ${one}.`),
    responses: responses(saved(description, "created", `${entity}Created`), 413, 507),
  };
}

export function replaceOperation(description: Description): Mapping {
  const { entity, one, source } = description;
  return {
    operationId: `replace${entity}`,
    summary: `Replace ${a(one)}`,
    description: `Replaces a stored record with the one in the body. **Fields that the body lacks are cleared**: text and
references become null, flags false, lists empty.

- Read the ${one} by its id, change that copy and send all of it, with \`SystemId\` and with fields that
  you do not know.
- The id is in the body, not in the path. There is no PATCH.
- For an \`Id\` that does not exist, 404 is assumed.`,
    "x-nexudus-role": `${entity}-Edit`,
    "x-provenance": { status: "documented", source, disagreements: [13] },
    requestBody: requestBody(description, "replace", "The full record with its changes."),
    responses: responses(saved(description, "replaced", `${entity}Updated`), 404, 413, 507),
  };
}

export function deleteOperation({ entity, one, source }: Description): Mapping {
  return {
    operationId: `delete${entity}`,
    summary: `Delete ${a(one)}`,
    description: `Deletes the ${one} permanently. What happens to records that refer to it is unknown. A deletion can return a 200
with \`WasSuccessful: false\`, as observed for other records, and the body may be missing. If a second attempt returns
a 404, the first one worked.`,
    "x-nexudus-role": `${entity}-Delete`,
    "x-provenance": { status: "documented", source },
    responses: responses(
      {
        200: json(
          `The ${one} was deleted, if \`WasSuccessful\` is true.`,
          fileRef("schemas", "ActionResult"),
          `${entity}Deleted`,
        ),
      },
      404,
      507,
    ),
  };
}

function requestBody(description: Description, kind: "create" | "replace", text: string): Mapping {
  const name = body(description, kind);
  return { required: true, ...json(text, schemaRef(name), name) };
}

/** The responses of a write: what is saved, and a body that is refused. */
function saved({ entity, one }: Description, done: string, example: string): Mapping {
  return {
    200: json(
      `The ${one} was ${done}, if \`WasSuccessful\` is true.`,
      fileRef("schemas", "SaveResult"),
      example,
    ),
    400: { $ref: `#/components/responses/Invalid${entity}` },
  };
}
