// cspell:ignore documentd exept gett listt nane nunber onee propertis ratte
// Mistakes of contributors in the files of a generated entity, and what the lint says about each.
export const description = "entities/TaxRate.yaml";
export const fields = "components/schemas/TaxRateFields.yaml";
export const record = "components/examples/TaxRateRecord.yaml";

const notYaml = "This is not valid YAML:";
const noField = "is not a field of the entity. Write";

/** A mistake: the file, the text that it replaces and what it writes instead; and how the message about it begins. */
type Mistake = readonly [name: string, file: string, from: string | RegExp, to: string, expected: string];

export const inDescription: readonly Mistake[] = [
  [
    "a misspelt key",
    description,
    /^one:/m,
    "onee:",
    `${description}:2 The key \`onee\` is unknown. Write \`one\` instead. The keys are \`path\`, `,
  ],
  [
    "an unknown key",
    description,
    /^one:/m,
    "colour: red\none:",
    `${description}:2 The key \`colour\` is unknown. Remove it. The keys are \`path\`, `,
  ],
  [
    "a missing key",
    description,
    /^one:.*\n/m,
    "",
    `${description}:1 The key \`one\` is missing. Add it with a value such as \`tax rate\`.`,
  ],
  [
    "a missing list",
    description,
    /^operations:.*\n/m,
    "",
    `${description}:1 The key \`operations\` is missing. Add it with a list, such as \`operations: [list, get]\`.`,
  ],
  [
    "a key without a value",
    description,
    /^one:.*/m,
    "one:",
    `${description}:2 \`one\` is empty, not a text such as \`tax rate\`. Correct it.`,
  ],
  [
    "a number for a text",
    description,
    /^one:.*/m,
    "one: 3",
    `${description}:2 \`one\` is \`3\`, not a text such as \`tax rate\`. Correct it.`,
  ],
  [
    "a bracket that is not closed",
    description,
    /^one:.*/m,
    "one: [tax",
    `${description}:3 ${notYaml} deficient indentation. Close a bracket or quote in or above this line.`,
  ],
  [
    "the same key twice",
    description,
    /^one:.*\n/m,
    "$&$&",
    `${description}:3 ${notYaml} duplicated mapping key. Remove one of both.`,
  ],
  [
    "a file without content",
    description,
    /[\s\S]*/,
    "# Later.\n",
    `${description}:1 The file is empty, not a mapping of keys to values. Write what \`x-nexudus-generate\` of openapi.yaml refers to.`,
  ],
  [
    "a list",
    description,
    /[\s\S]*/,
    "- path\n",
    `${description}:1 The file is a list, not a mapping of keys to values. Write what \`x-nexudus-generate\` of openapi.yaml refers to.`,
  ],
  [
    "a misspelt operation",
    description,
    "[list,",
    "[gett, list,",
    `${description}:4 \`gett\` is not an operation. Write \`get\` instead. Known are \`list\`, \`get\`, `,
  ],
  [
    "one operation instead of a list",
    description,
    /^operations:.*/m,
    "operations: list",
    `${description}:4 \`operations\` is the text \`list\`, not a list. Write it in brackets, `,
  ],
  [
    "a required field that does not exist",
    description,
    "[BusinessId, Name,",
    "[BusinessId, Nane,",
    `${description}:6 \`Nane\` ${noField} \`Name\` instead. Known are \`BusinessId\`, `,
  ],
  [
    "an order by a field that does not exist",
    description,
    "orderBy: Id",
    "orderBy: Idd",
    `${description}:5 \`Idd\` ${noField} \`Id\` instead. `,
  ],
  [
    "a new record with a field that does not exist",
    description,
    "{ ExemptionReason:",
    "{ ExemptionReasons:",
    `${description}:8 \`ExemptionReasons\` ${noField} \`ExemptionReason\` instead. `,
  ],
  [
    "a path without a slash",
    description,
    "/sys/taxrates",
    "taxrates",
    `${description}:1 \`taxrates\` is not the path of a collection. Write one that starts with a slash `,
  ],
  [
    "a note on an operation that is not listed",
    description,
    /^source:/m,
    "notes: { listt: Slow. }\nsource:",
    `${description}:10 \`listt\` is not an operation that \`operations\` lists. Write \`list\` instead. `,
  ],
  [
    "a misspelt key of filters",
    description,
    /^source:/m,
    "filters: { exept: [Name] }\nsource:",
    `${description}:10 The key \`exept\` in \`filters\` is unknown. Write \`except\` instead. `,
  ],
  [
    "a filter of a field that does not exist",
    description,
    /^source:/m,
    "filters: { except: [Nme] }\nsource:",
    `${description}:10 \`Nme\` ${noField} \`Name\` instead. `,
  ],
  [
    "a command without a key",
    description,
    /^source:/m,
    "commands: [{ name: Pay, text: pays. }]\nsource:",
    `${description}:10 The key \`key\` in \`commands\`, item 1 is missing. Add it with a value such as \`CANCEL_BOOKING\`.`,
  ],
  [
    "a file's name instead of a reference",
    description,
    /^fields:.*/m,
    `fields: ../${fields}`,
    `${description}:7 \`fields\` is the text \`../${fields}\`, not a reference such as \`{ $ref: ../components/schemas/TaxRateFields.yaml }\`. Correct it.`,
  ],
  [
    "a reference to a file that does not exist",
    description,
    "TaxRateFields",
    "TaxRatFields",
    `${description}:7 There is no file \`../components/schemas/TaxRatFields.yaml\`. Correct the reference, or add the file.`,
  ],
  [
    "a reference of a tag to a file that does not exist",
    "openapi.yaml",
    "entities/TaxRate.yaml",
    "entities/TaxRat.yaml",
    "openapi.yaml There is no file `entities/TaxRat.yaml`. Correct the reference, or add the file.",
  ],
];

export const inFields: readonly Mistake[] = [
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
    `${fields}:9 \`nunber\` is not a type. Write \`number\` instead. Known are \`string\`, `,
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
    `${record}:6 \`Ratte\` ${noField} \`Rate\` instead. `,
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
