// cspell:ignore documentd gruop nunber propertis relaton ratte
// Mistakes of contributors in the files of a generated entity, and what the lint says about each.
export const description = "entities/TaxRate.yaml";
export const fields = "components/schemas/TaxRateFields.yaml";
export const record = "components/examples/TaxRateRecord.yaml";

export const notYaml = "This is not valid YAML:";
export const noField = "is not a field of the entity. Write";

/** A mistake: the file, the text that it replaces and what it writes instead; and how the message about it begins. */
export type Mistake = readonly [
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
  expected: string,
];

export const inFields: readonly Mistake[] = [
  [
    "a name that the description and the record spell in another way",
    fields,
    /^ {2}Rate:/m,
    "  Ratte:",
    `${fields}:8 The field \`Ratte\` is \`Rate\` in the description and in the record. Correct its name, or theirs.`,
  ],
  [
    "a shortened type",
    fields,
    "type: integer",
    "type: int",
    `${fields}:4 \`int\` is not a type. Write \`integer\` instead.`,
  ],
  [
    "a list",
    fields,
    /^ {2}Name:/m,
    "  Rates: { type: array }\n$&",
    `${fields}:5 The field \`Rates\` is a list. Move it to the file of \`detailFields\`, which a read by id returns.`,
  ],
  [
    "a field that every record has",
    fields,
    /^ {2}Name:/m,
    "  UpdatedBy: { type: string }\n$&",
    `${fields}:5 The field \`UpdatedBy\` is in RecordFields.yaml, too. Remove one of both,`,
  ],
  [
    "an enumeration without room for other members",
    fields,
    "      - type: integer\n",
    "",
    `${fields}:14 The field \`ExemptionReason\` is limited to the members of its enumeration, or does not begin with it. Write \`anyOf: [{ $ref: ./TaxExemptionReason.yaml }, { type: integer }]\`, `,
  ],
  [
    "a text with a colon that is not in quotes",
    fields,
    "description: What the rate",
    "description: Name: what the rate",
    `${fields}:7 ${notYaml} bad indentation of a mapping entry. Put a text in quotes if it has a colon and a space, or begins with a quote.`,
  ],
  [
    "a misspelt extension",
    fields,
    "x-nexudus-relation",
    "x-nexudus-relaton",
    `${fields}:4 "x-nexudus-relaton" is not an extension of this document: write "x-nexudus-relation".`,
  ],
  [
    "a misspelt extension whose value is not a mapping",
    fields,
    /^ {2}Name:/m,
    "$&\n    x-nexudus-gruop: Names",
    `${fields}:6 "x-nexudus-gruop" is not an extension of this document: write "x-nexudus-group".`,
  ],
  [
    "a status instead of a provenance",
    fields,
    /^x-provenance:\n.*/m,
    "x-provenance: documented",
    `${fields}:23 x-provenance must be a mapping with "status" and "source".`,
  ],
  [
    "fields in YAML that is not valid",
    fields,
    /^properties:/m,
    "properties: [",
    `${fields}:5 ${notYaml} missed comma between flow collection entries. Close a bracket or quote in or above this line.`,
  ],
  [
    "no properties",
    fields,
    /^properties:/m,
    "propertis:",
    `${fields}:1 A file of fields has no \`properties\`. Write \`properties\` as a mapping `,
  ],
  [
    "a list of properties",
    fields,
    /^properties:/m,
    "properties: []\nrest:",
    `${fields}:3 A file of fields has \`properties\` that are a list. Write \`properties\` as a mapping `,
  ],
  [
    "a field that is its type",
    fields,
    /^ {2}Name:/m,
    "  Extra: string\n  Name:",
    `${fields}:5 The field \`Extra\` is the text \`string\`, not a schema. Write one such as \`{ type: string }\`.`,
  ],
  [
    "a misspelt type",
    fields,
    "type: number",
    "type: nunber",
    `${fields}:9 \`nunber\` is not a type. Write \`number\` instead.`,
  ],
  [
    "null without quotes in a list of types",
    fields,
    "type: number",
    "type: [number, null]",
    `${fields}:9 A type of the field \`Rate\` is empty. Write one of \`string\`, `,
  ],
  [
    "a misspelt keyword",
    fields,
    "type: number",
    "typo: number",
    `${fields}:9 Property \`typo\` is not expected here.`,
  ],
  [
    "a misspelt status of provenance",
    fields,
    "{ status: documented",
    "{ status: documentd",
    `${fields}:24 x-provenance has the status "documentd": write one of documented, observed, assumed.`,
  ],
  [
    "a reference to an enumeration that does not exist",
    fields,
    "TaxExemptionReason.yaml",
    "TaxReason.yaml",
    `${fields}:16 Can't resolve $ref: there is no file 'components/schemas/TaxReason.yaml'`,
  ],
  [
    "a group that begins at the second field",
    fields,
    /^ {2}Name:/m,
    "$&\n    x-nexudus-group: Names",
    `${fields}:4 The field \`BusinessId\` is in no group, and fields after it are. Begin its group with \`x-nexudus-group\`.`,
  ],
];

export const inRecord: readonly Mistake[] = [
  [
    "a record in YAML that is not valid",
    record,
    "Rate: 20",
    "Rate: [20",
    `${record}:7 ${notYaml} deficient indentation. Close a bracket or quote in or above this line.`,
  ],
  [
    "a record without value",
    record,
    /^value:/m,
    "values:",
    `${record}:1 The example of a record has no \`value\`. Write the record's fields below \`value\`.`,
  ],
  [
    "a field that does not exist",
    record,
    "Rate: 20",
    "Ratte: 20",
    `${record}:6 \`Ratte\` ${noField} \`Rate\` instead.`,
  ],
  [
    "a text for a number",
    record,
    "Rate: 20",
    "Rate: twenty",
    `${record}:6 \`Rate\` is the text \`twenty\`, and its field has the type \`number\`. Correct the value, or the field.`,
  ],
  [
    "a text for a member of an enumeration",
    record,
    "Reason: 1",
    "Reason: none",
    `${record}:7 \`ExemptionReason\` is the text \`none\`, and its field has the type \`integer\`. Correct the value, or the field.`,
  ],
  [
    "a record without an id",
    record,
    /^ {2}Id:.*\n/m,
    "",
    `${record}:2 The record has no \`Id\`. Add one, which is a number: `,
  ],
  [
    "a required text that is empty",
    record,
    "Name: Standard rate",
    'Name: ""',
    `${record}:5 The example leaves "Name" empty, and TaxRate requires it: `,
  ],
];
