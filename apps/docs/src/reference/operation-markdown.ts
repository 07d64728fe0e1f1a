import { absoluteLinks } from "../absolute-links.ts";
import { codeSamples } from "./samples/code-samples.ts";
import type { OpenApiDocument, Operation, Provenance } from "./document.ts";
import { fieldsOf, membersOf, typeOf, type Field, type Member } from "./presented/fields-of.ts";
import { factsOf } from "./presented/present-document.ts";
import { linkToReference } from "./reference-links.ts";

/** How the parts that differ between a page and a file for machines are written. */
interface Style {
  readonly provenance: (provenance: Provenance) => string;
  /** Name and type of a parameter or field, as the first cell or cells of its row. */
  readonly cells: (name: string, type: string) => readonly string[];
  readonly head: string;
}

/** For a page: badges with their source as a tooltip, and for whoever cannot point at them. */
const page: Style = {
  provenance: ({ status, source }) =>
    `<span class="provenance ${status}" title="${source.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">${status}</span>`,
  // One below the other, so that a phone has room for what they mean.
  cells: (name, type) => [`\`${name}\`<br /><small>${type}</small>`],
  head: "| Name | Meaning |\n| --- | --- |",
};

const plain: Style = {
  provenance: ({ status, source }) => `(${status}: ${source})`,
  cells: (name, type) => [`\`${name}\``, type],
  head: "| Name | Type | Meaning |\n| --- | --- | --- |",
};

/** What an operation does and how well that is known, in Markdown. Links are relative to the operation's page. */
export function operationIntroduction(operation: Operation): string {
  return [
    ...(operation.deprecated ? ["**Deprecated.** It is documented here because a source documents it."] : []),
    linkToReference(operation.description, "../../"),
    ...factsOf(operation, "../../../guides/where-the-sources-disagree/"),
  ].join("\n\n");
}

/** Parameters, bodies and responses of an operation as tables, in Markdown for its page. */
export function operationDetails(operation: Operation, document: OpenApiDocument): string {
  return details(operation, document, page);
}

/**
 * All of an operation in one Markdown file, for machines.
 *
 * @param site where the site stands, with a slash at the end
 */
export function operationMarkdown(operation: Operation, document: OpenApiDocument, site: URL): string {
  const samples = codeSamples(operation).map(
    ({ label, lang, source }) => `### ${label}\n\n\`\`\`${lang}\n${source}\n\`\`\``,
  );
  const markdown = [
    `# ${operation.summary}`,
    `\`${operation.method} ${document.servers[0]?.url ?? ""}${operation.path}\``,
    operationIntroduction(operation),
    "## Code samples",
    "Each works as it stands while the sandbox runs, TypeScript in a clone of the repository: see [Start in five minutes](../../../guides/start-in-five-minutes/).",
    ...samples,
    details(operation, document, plain),
  ].join("\n\n");
  return absoluteLinks(markdown, `reference${operation.anchor}/`, site);
}

function details(operation: Operation, document: OpenApiDocument, style: Style): string {
  const { parameters, requestBody, responses } = operation;
  const parts: string[] = [];
  if (parameters.length > 0) {
    const rows = parameters.map((parameter): Row => {
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
      return {
        name: parameter.name,
        type: `${typeOf(schema, document)}, in the ${parameter.in}`,
        marks: [parameter.required ? "**Required.**" : "", parameter.deprecated ? "**Deprecated.**" : ""],
        description: parameter.description ?? "",
        members: membersOf(schema, document),
        default: schema.default,
        provenance: parameter["x-provenance"],
      };
    });
    parts.push("## Parameters", table(rows, style));
  }
  if (requestBody !== undefined) {
    parts.push("## Request body", `Sent as \`${requestBody.mediaType}\`.`);
    for (const schema of requestBody.schema.oneOf ?? [requestBody.schema]) {
      const name = requestBody.schema.oneOf === undefined ? undefined : schema.$ref?.split("/").at(-1);
      if (name !== undefined) parts.push(`### ${name}`);
      parts.push(table(fieldsOf(schema, document).map(rowOf), style));
    }
  }
  parts.push("## Responses");
  for (const { status, description, body } of responses) {
    parts.push(`### ${status}`, linkToReference(description, "../../"));
    const rows = status === "200" && body !== undefined ? fieldsOf(body.schema, document).map(rowOf) : [];
    if (rows.length > 0) parts.push(table(rows, style));
    else if (body?.examples[0] !== undefined && body.mediaType === "application/json") {
      parts.push(`\`\`\`json\n${JSON.stringify(body.examples[0], null, 2)}\n\`\`\``);
    }
  }
  return parts.join("\n\n");
}

interface Row extends Pick<Field, "name" | "type" | "description" | "members" | "default" | "provenance"> {
  readonly marks: readonly string[];
}

const rowOf = (field: Field): Row => ({
  ...field,
  marks: [
    field.required && !field.readOnly ? "**Required.**" : "",
    field.deprecated ? "**Deprecated.**" : "",
    field.readOnly ? "Read only." : "",
    field.acts ? "Acts when it is sent." : "",
  ],
});

function table(rows: readonly Row[], style: Style): string {
  const lines = rows.map(({ name, type, marks, description, members, default: value, provenance }) => {
    const meaning = [
      ...marks,
      description.replaceAll(/\s*\n\s*(?:- )?/g, " ").trim(),
      members.map(memberText).join(" · "),
      value === undefined ? "" : `Default: \`${JSON.stringify(value)}\`.`,
      provenance === undefined ? "" : style.provenance(provenance),
    ];
    const cells = [...style.cells(name, type), meaning.filter((text) => text !== "").join(" ")];
    return `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  });
  return [style.head, ...lines].join("\n");
}

const memberText = ({ value, name }: Member): string =>
  name === undefined ? `\`${JSON.stringify(value)}\`` : `\`${JSON.stringify(value)}\` ${name}`;
