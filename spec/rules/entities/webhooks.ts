import type { Mapping } from "../document/mapping.ts";
import type { Description } from "./description.ts";
import { fileRef, schemaRef } from "./references.ts";

/** The endings of events about a record. It is unknown which record other events are about. */
const recordEvents =
  "(?:Create|Update|Delete)d?|CreateFirst|Activate|ActivateFirst|Cancel|Renew|UpgradeDowngrade|Refund|CreditNote|Paid|" +
  "(?:Failed|Received|Awaiting)Payment|Registered|Checkedin";

/**
 * The deliveries, one for each event of the enumeration, by the names of the events; and their bodies, one for each entity
 * of the document that has events, such as `CoworkerCreate`, and one for all other events.
 */
export function webhooksOf(
  { tag, source, events }: Description,
  entities: readonly string[],
  generated: readonly string[],
): { readonly webhooks: Mapping; readonly requestBodies: Mapping } {
  const webhooks: Record<string, Mapping> = {};
  const requestBodies: Record<string, Mapping> = {};
  const values = listOf(events?.["enum"]);
  const descriptions = new Map(Object.entries(events?.["x-enumDescriptions"] ?? {}));
  for (const [index, event] of listOf(events?.["x-enum-varnames"]).entries()) {
    // The service delivers nothing for it.
    if (event === "None") continue;
    const number = values[index] ?? "";
    const entity = entities.find((name) => new RegExp(`^${name}(?:${recordEvents})$`).test(event));
    const body = `Delivered${entity ?? "Record"}`;
    requestBodies[body] ??= requestBody(entity, generated);
    webhooks[event] = {
      post: {
        operationId: `receive${event}`,
        tags: [tag],
        summary: String(descriptions.get(number)).replace(/\.$/, ""),
        description: `Sent to the \`URL\` of active webhooks whose \`Action\` is ${number} (\`${event}\`). The same event can arrive more than once, and
the order of arrival is not known.`,
        security: [],
        "x-provenance": { status: "documented", source },
        parameters: [fileRef("parameters", "HookSignature")],
        requestBody: { $ref: `#/components/requestBodies/${body}` },
        responses: {
          "2XX": fileRef("responses", "EventReceived"),
          default: fileRef("responses", "EventFailed"),
        },
      },
    };
  }
  return { webhooks, requestBodies };
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function requestBody(entity: string | undefined, generated: readonly string[]): Mapping {
  const leastKnown = fileRef("schemas", "DeliveredRecord");
  const shapes = entity === undefined ? [] : [entity, `${entity}Summary`];
  const refTo = (name: string): Mapping =>
    generated.includes(entity ?? "") ? schemaRef(name) : fileRef("schemas", name);
  return {
    required: true,
    description: `One record, in an array. The body does not name the event, and nothing in it is known for certain but \`Id\`: read the
record by its id.`,
    content: {
      "application/json": {
        schema: {
          type: "array",
          minItems: 1,
          maxItems: 1,
          description: "An array of one record.",
          items: shapes.length > 0 ? { anyOf: [...shapes.map(refTo), leastKnown] } : leastKnown,
          "x-provenance": {
            status: "assumed",
            source:
              "help.nexudus.com, Verifying webhooks, shows an array of one record; lintaba/laravel-nexudus reads the first; which shape of the record is sent is not known",
          },
        },
        examples: { DeliveredRecords: fileRef("examples", "DeliveredRecords") },
      },
    },
  };
}
