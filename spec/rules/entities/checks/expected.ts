// What the keys of entities/{Entity}.yaml hold. The table in CONTRIBUTING.md, Adding an entity, says what they are for.
import { operationKinds } from "../description.ts";

export type Expected =
  | { readonly as: "text" | "field" | "value" | "reference"; readonly such: string }
  | { readonly as: "one"; readonly of: readonly string[]; readonly noun: string }
  | { readonly as: "list"; readonly of: Expected }
  /** Values by the names of fields, or of the operations that are listed. */
  | { readonly as: "map"; readonly by: "field" | "operation"; readonly of: Expected }
  | { readonly as: "keys"; readonly required: Keys; readonly optional: Keys };
type Keys = Readonly<Record<string, Expected>>;

const text = (such: string): Expected => ({ as: "text", such });
const field: Expected = { as: "field", such: "`Name`" };
const fields: Expected = { as: "list", of: field };
const fieldFile = (ending: string): Expected => ({
  as: "reference",
  such: `\`{ $ref: ../components/schemas/TaxRate${ending}.yaml }\``,
});
const anything: Expected = { as: "value", such: "" };

const filters: Expected = {
  as: "keys",
  required: {},
  optional: {
    except: fields,
    withoutRange: fields,
    also: fields,
    spelled: { as: "map", by: "field", of: text("`Resource_ResourceType_Id`") },
  },
};
const binary: Expected = {
  as: "keys",
  required: {
    segment: text("`getlogo`"),
    slot: text("`Logo`"),
    method: text("`logo`"),
    what: text("`logo`"),
  },
  optional: { response: { as: "one", of: ["Image", "File"], noun: "response" } },
};
const command: Expected = {
  as: "keys",
  required: {
    key: text("`CANCEL_BOOKING`"),
    name: text("`Cancel booking`"),
    text: text("`cancels the bookings.`"),
  },
  optional: {
    parameters: {
      as: "list",
      of: {
        as: "keys",
        required: { Name: text("`Cancellation Reason`"), Type: text("`Boolean`"), Value: anything },
        optional: {},
      },
    },
  },
};

export const description: Extract<Expected, { as: "keys" }> = {
  as: "keys",
  required: {
    path: text("`/sys/taxrates`"),
    one: text("`tax rate`"),
    many: text("`tax rates`"),
    source: text("`vardhan341/api-docs, TaxRate`"),
    oldSource: text("`vardhan341/api-docs, TaxRate`"),
    operations: { as: "list", of: { as: "one", of: operationKinds, noun: "operation" } },
    record: { as: "reference", such: "`{ $ref: ../components/examples/TaxRateRecord.yaml }`" },
  },
  optional: {
    orderBy: field,
    required: fields,
    fields: fieldFile("Fields"),
    serverFields: fieldFile("ServerFields"),
    detailFields: fieldFile("DetailFields"),
    filters,
    notes: { as: "map", by: "operation", of: text("`Switch it off first.`") },
    binaries: { as: "list", of: binary },
    events: { as: "reference", such: "`{ $ref: ../components/schemas/WebhookAction.yaml }`" },
    commands: { as: "list", of: command },
    commandSource: text("`mattynexudus/fauxworking`"),
    requiredFilter: text("`CoworkerInvoice`"),
    newRecord: { as: "map", by: "field", of: anything },
  },
};
