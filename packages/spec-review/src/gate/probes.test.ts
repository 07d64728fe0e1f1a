// Edits of the document that change what code uses at run time or compile time, and the releases that each of them needs.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { review } from "../review.ts";
import { createWorkspace, type Workspace } from "../testing/pull-request.ts";

const list = "spec/paths/spaces_widgets.yaml";
const one = "spec/paths/spaces_widgets_{id}.yaml";
const record = "spec/components/schemas/Widget.yaml";
const create = "spec/components/schemas/WidgetCreate.yaml";
const fields = "spec/components/schemas/WidgetFields.yaml";
const colour = "spec/components/schemas/Colour.yaml";
const photo = "spec/paths/spaces_widgets_photo_{id}.yaml";

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace();
  const add = (file: string, before: string, text: string) =>
    workspace.edit(file, before, `${text}${before}`);
  add(
    "spec/openapi.yaml",
    "  /spaces/widgets:\n",
    "  /token:\n    $ref: paths/token.yaml\n  /spaces/widgets/photo/{id}:\n    $ref: paths/spaces_widgets_photo_{id}.yaml\n",
  );
  add(
    "spec/openapi.yaml",
    "paths:\n",
    "webhooks:\n  WidgetMade:\n    post:\n      summary: A widget was made\n      requestBody:\n        $ref: components/requestBodies/DeliveredWidget.yaml\n      responses:\n        2XX:\n          description: Received.\n",
  );
  workspace.write(
    "spec/components/requestBodies/DeliveredWidget.yaml",
    "content:\n  application/json:\n    schema:\n      type: array\n      items:\n        type: object\n",
  );
  workspace.write("spec/paths/token.yaml", tokenPath);
  workspace.write(photo, photoPath);
  workspace.write(
    "spec/components/parameters/Size.yaml",
    "name: size\nin: query\nschema:\n  type: integer\n",
  );
  workspace.write("spec/components/headers/Count.yaml", "schema:\n  type: integer\n");
  workspace.write("spec/components/responses/Failed.yaml", failedResponse);
  add(list, "    - name: Widget_Name\n", "    - $ref: ../components/parameters/Size.yaml\n");
  add(
    list,
    "      content:\n",
    "      headers:\n        Count:\n          $ref: ../components/headers/Count.yaml\n",
  );
  add(one, '    "200":\n', '    "404":\n      $ref: ../components/responses/Failed.yaml\n');
  add(fields, "  Size:\n", '  Owner:\n    type: [string, "null"]\n    description: Who has it.\n');
  add(
    fields,
    "  Size:\n",
    "  Notes:\n    type: object\n    description: What else is known.\n    additionalProperties: true\n",
  );
  add(fields, "  Size:\n", "  Kind:\n    description: Its kind.\n    type: string\n    enum: [a, b]\n");
  workspace.write(colour, "type: integer\nenum: [1, 2]\nx-enum-varnames: [Red, Green]\n");
  const openEnum = "    anyOf:\n      - $ref: ./Colour.yaml\n      - type: integer\n";
  workspace.write(fields, `${workspace.read(fields)}  Colour:\n    description: Its colour.\n${openEnum}`);
  add(
    record,
    "required:",
    "properties:\n  Id:\n    type: integer\n  Total:\n    type: integer\n    readOnly: true\n",
  );
  add(create, "required:", "properties:\n  Code:\n    type: string\n    writeOnly: true\n");
  workspace.edit(record, "[Name, Size]", "[Id, Name, Size]");
  workspace.commit("More to change");
});
afterAll(() => workspace.remove());

const tokenPath = `post:
  operationId: createToken
  summary: Get a token
  responses:
    "200":
      description: A token.
`;
const photoPath = `parameters:
  - name: id
    in: path
    required: true
    schema:
      type: integer
get:
  operationId: getWidgetPhoto
  tags: [Widgets]
  x-nexudus-binary: { method: photo }
  summary: Get the photo
  responses:
    "200":
      description: The photo.
      content:
        image/png: {}
`;
const failedResponse = `description: It failed.
content:
  application/json:
    schema:
      type: object
      properties:
        Message:
          type: string
`;

/** The bumps that the gate requires: `spec major, types minor`. */
async function requiredReleases(edit: () => void): Promise<string> {
  workspace.branch("probe");
  edit();
  const result = await review({ directory: workspace.root, base: "main" });
  const gate = result.comparison?.gate;
  expect(gate?.errors.map(({ message }) => message).join()).not.toContain("cannot read the document");
  const bumps = gate?.requiredBumps.map(
    (required) => `${required.package.replace("@nexudus-api/", "")} ${required.bump}`,
  );
  return bumps?.join(", ") || "nothing";
}

describe("what consumers' code can use requires a release of the package that exports it", () => {
  it.each([
    {
      name: "a new server",
      edit: () => workspace.edit("spec/openapi.yaml", "https://api.example.org", "https://api.example.com"),
      needs: "spec major, types minor, client minor",
    },
    {
      name: "a renamed path",
      edit: () => {
        workspace.edit("spec/openapi.yaml", /\/spaces\/widgets(?=[:/])/g, "/sys/widgets");
      },
      needs: "spec major, types major, client major",
    },
    {
      name: "POST that becomes PUT",
      edit: () => workspace.edit("spec/paths/token.yaml", "post:", "put:"),
      needs: "spec major, types major, client major",
    },
    {
      name: "a renamed method of a binary operation",
      edit: () => workspace.edit(photo, "method: photo", "method: picture"),
      needs: "spec major, types major, client major",
    },
    {
      name: "a stored field that becomes a helper",
      edit: () => workspace.edit(fields, "  Size:\n", "  Size:\n    x-nexudus-helper: true\n"),
      needs: "spec minor, types minor, client minor",
    },
    {
      name: "a shared parameter of another type",
      edit: () => workspace.edit("spec/components/parameters/Size.yaml", "type: integer", "type: boolean"),
      needs: "spec major, types major, client major",
    },
    {
      name: "a shared header of another type",
      edit: () => workspace.edit("spec/components/headers/Count.yaml", "type: integer", "type: string"),
      needs: "spec major, types major",
    },
    {
      name: "a shared response, the body of an error, that loses a field",
      edit: () => workspace.edit("spec/components/responses/Failed.yaml", "Message:", "Text:"),
      needs: "spec major, types major",
    },
    {
      name: "an open map that is closed",
      edit: () => workspace.edit(fields, "additionalProperties: true", "additionalProperties: false"),
      needs: "spec major, types major, client major",
    },
    {
      name: "an open map that no longer says so",
      edit: () => workspace.edit(fields, "    additionalProperties: true\n", ""),
      needs: "types major, client major",
    },
    {
      name: "a webhook of another name",
      edit: () => workspace.edit("spec/openapi.yaml", "WidgetMade:", "WidgetBuilt:"),
      needs: "spec major, types major, client major",
    },
    {
      name: "a resource that loses an operation",
      edit: () => workspace.edit(list, /put:[\s\S]*$/, ""),
      needs: "spec major, types major, client major",
    },
    {
      name: "a success status that is added",
      edit: () =>
        workspace.edit(one, "  responses:\n", '  responses:\n    "202":\n      description: Later.\n'),
      needs: "spec minor, types minor",
    },
  ])("$name: $needs", async ({ edit, needs }) => {
    expect(await requiredReleases(edit)).toBe(needs);
  });
});

it.each([
  ["becomes required", create, "required: [Name]", "required: [Name, Size]", ["`Size` is required."]],
  [
    "is no longer required",
    record,
    "required: [Id, Name, Size]",
    "required: [Id, Name]",
    ["`Size` may be missing."],
  ],
  ["may be null", fields, "type: integer", 'type: [integer, "null"]', ["`Size` may be null."]],
  [
    "may no longer be null",
    fields,
    'type: [string, "null"]',
    "type: string",
    ["`Owner` may no longer be null."],
  ],
  [
    "is gone",
    "spec/components/responses/Failed.yaml",
    "Message:",
    "Text:",
    ["Its fields have other names.", "`Message` is gone."],
  ],
  [
    "has another type",
    fields,
    "type: integer",
    "type: boolean",
    ["`Size` was `number` and is now `boolean`."],
  ],
  ["loses a value", fields, "[a, b]", "[a]", ['`Kind` may no longer be `"b"`.']],
  ["is a constant of another value", colour, "Red, Green", "Green, Red", ["`Red` may be `2`."]],
  ["gains a value", fields, "[a, b]", "[a, b, c]", ['`Kind` may be `"c"`.']],
])("a field that %s is the reason of a break", async (_what, file, from, to, reasons) => {
  workspace.branch("reason");
  workspace.edit(file, from, to);
  const { comparison } = await review({ directory: workspace.root, base: "main" });
  const breaks = comparison?.types?.changes.flatMap((change) => change.breaks);
  expect([...new Set(breaks)]).toEqual(reasons);
});

describe("what breaks no code requires no major", () => {
  it.each([
    {
      name: "a member of an open enum",
      edit: () => {
        workspace.edit(colour, "[1, 2]", "[1, 2, 3]");
        workspace.edit(colour, "Green]", "Green, Blue]");
      },
      needs: "spec minor, types minor",
    },
    {
      name: "a second media type",
      edit: () =>
        workspace.edit(
          one,
          "      content:\n        application/json:\n",
          "      content:\n        text/csv: {}\n        application/json:\n",
        ),
      needs: "spec minor, types minor",
    },
    {
      name: "a required field of what a webhook delivers",
      edit: () =>
        workspace.edit(
          "spec/components/requestBodies/DeliveredWidget.yaml",
          "type: object\n",
          "type: object\n        required: [Id]\n        properties:\n          Id:\n            type: integer\n",
        ),
      needs: "spec minor, types minor",
    },
    {
      name: "`readOnly` taken from a field that is only read",
      edit: () => workspace.edit(record, "    readOnly: true\n", ""),
      needs: "nothing",
    },
    {
      name: "`writeOnly` taken from a field that is sent",
      edit: () => workspace.edit(create, "    writeOnly: true\n", ""),
      needs: "nothing",
    },
    {
      name: "the order of `type`",
      edit: () => workspace.edit(fields, '[string, "null"]', '["null", string]'),
      needs: "nothing",
    },
    {
      name: "a description and an example",
      edit: () => workspace.edit(fields, "Who has it.", "Who owns it.\n    examples: [Ada]"),
      needs: "spec patch",
    },
  ])("$name: $needs", async ({ edit, needs }) => {
    expect(await requiredReleases(edit)).toBe(needs);
  });
});
