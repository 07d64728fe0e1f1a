import { absoluteLinks } from "./absolute-links.ts";
import { readReference } from "../reference/read-reference.ts";
import type { Operation, OperationResponse } from "../reference/operation.ts";
import { linkTags } from "../reference/link-tags.ts";
import { linkDisagreements } from "../reference/descriptions/link-disagreements.ts";
import { enumValues } from "../reference/fields/enum-values.ts";
import { headerField, parameterField, type Field } from "../reference/fields/field.ts";
import { shapesOf } from "../reference/fields/shapes-of.ts";
import { operationText } from "../reference/descriptions/operation-text.ts";
import { sampleOf } from "../reference/samples/sample-of.ts";
import { codeSamples } from "../reference/samples/code-samples.ts";
import type { Example, Provenance } from "../reference/openapi.ts";

/**
 * An operation as one Markdown file, for machines.
 *
 * @param site the site's address, with a slash at the end
 */
export function operationMarkdown(operation: Operation, site: URL): string {
  const { summary, method, path, parameters, requestBody, responses, anchor } = operation;
  const base = site.pathname.replace(/\/$/, "");
  const server = readReference().document.servers[0]?.url ?? "";
  const markdown = [
    `# ${summary}`,
    `\`${method} ${server}${path}\``,
    operationText(operation, base),
    ...samplesMarkdown(operation, base),
    ...(parameters.length > 0 ? ["## Parameters", table(parameters.map(parameterField), base)] : []),
    ...(requestBody === undefined
      ? []
      : [
          "## Request body",
          [`Sent as \`${requestBody.mediaType}\`.`, requestBody.description.trim()].join(" ").trim(),
          ...shapesOf(requestBody).flatMap((shape) => [
            ...(shape.title === undefined ? [] : [`### ${shape.title}`]),
            table(shape.fields, base),
          ]),
        ]),
    "## Responses",
    ...responses.flatMap((response) => responseMarkdown(response, base)),
  ].join("\n\n");
  return absoluteLinks(linkTags(markdown, base), `reference${anchor}/`, site);
}

function samplesMarkdown(operation: Operation, base: string): string[] {
  const start = `[Start in five minutes](${base}/guides/start-in-five-minutes/)`;
  return [
    "## Code samples",
    `They work as pasted while the sandbox runs; the TypeScript ones need a clone of the repository. See ${start}.`,
    ...codeSamples(sampleOf(operation)).map(
      ({ label, lang, source }) => `### ${label}\n\n\`\`\`${lang}\n${source}\n\`\`\``,
    ),
  ];
}

function responseMarkdown(
  { status, description, provenance, headers, body }: OperationResponse,
  base: string,
) {
  const isSuccess = status.startsWith("2");
  const fields = body === undefined || !isSuccess ? [] : shapesOf(body).flatMap((shape) => shape.fields);
  const headerFields = Object.entries(headers).map(([name, header]) => headerField(name, header));
  return [
    `### ${status}`,
    `${description.trim()} ${provenanceText(provenance, base)}`,
    ...(headerFields.length > 0 ? [table(headerFields, base)] : []),
    ...(fields.length > 0 ? [table(fields, base)] : []),
    ...(body?.mediaType === "application/json" ? body.examples.slice(0, 1).map(exampleMarkdown) : []),
  ];
}

const exampleMarkdown = ({ value }: Example) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

function table(fields: readonly Field[], base: string): string {
  const lines = fields.map((field) => {
    const cells = [`\`${field.name}\``, field.type, meaningOf(field, base)];
    return `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  });
  return ["| Name | Type | Meaning |", "| --- | --- | --- |", ...lines].join("\n");
}

function meaningOf(field: Field, base: string): string {
  const { required, deprecated, readOnly, schema, description, provenance } = field;
  return [
    required ? "**Required.**" : "",
    deprecated ? "**Deprecated.**" : "",
    readOnly ? "Read only." : "",
    schema["x-nexudus-helper"] === true ? "**Acts when it is sent.**" : "",
    description.replaceAll(/\s*\n\s*(?:- )?/g, " ").trim(),
    enumValues(schema).join(" · "),
    schema["x-open"] === true ? "Other values may occur." : "",
    field.default === undefined ? "" : `Default: \`${JSON.stringify(field.default)}\`.`,
    provenanceText(provenance, base),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** Provenance in parentheses. */
const provenanceText = ({ status, source, disagreements }: Provenance, base: string): string =>
  `(${status}${source === "" ? "" : `: ${source}`})${linkDisagreements(disagreements, base)}`;
