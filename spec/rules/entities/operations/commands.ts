import type { Mapping } from "../../document/mapping.ts";
import type { Description } from "../description.ts";
import { fileRef } from "../references.ts";
import { a } from "../words.ts";
import { json, responses } from "./responses.ts";

const GENERATED_PAGES = "these pages were generated for every entity";

export function commandsOperation(description: Description): Mapping {
  const { entity, many, one, exampleId, oldSource, commands } = description;
  return {
    operationId: `list${entity}Commands`,
    summary: `List the commands for ${many}`,
    description: `Lists the commands that can be run on ${many}. Only pages of 2020
have this operation. ${
      commands.length > 0
        ? "No source shows a response: the example has the keys that public clients run."
        : "No public source names a key: the ones in the example are placeholders."
    }`,
    "x-nexudus-role": `${entity}-List`,
    "x-provenance": { status: "assumed", source: `${oldSource}; ${GENERATED_PAGES}` },
    parameters: [
      {
        name: "id",
        in: "query",
        description: `The id of ${a(one)}, to get only the commands that can be run on it. The page on coworkers' commands has it.`,
        schema: { type: "integer", format: "int64" },
        example: exampleId,
        "x-provenance": { status: "assumed", source: "developers.nexudus.com, Get coworkers commands" },
      },
    ],
    responses: responses(
      {
        200: json(
          "The commands, as a bare array.",
          {
            type: "array",
            description: "The commands; sort them by `Order` for a menu.",
            items: fileRef("schemas", "Command"),
          },
          `${entity}Commands`,
        ),
      },
      400,
    ),
  };
}

export function runOperation({ entity, many, oldSource, commands, commandSource }: Description): Mapping {
  return {
    operationId: `run${entity}Command`,
    summary: `Run a command on ${many}`,
    description: `Runs one command on the ${many} in \`Ids\`.

- **A failure returns a 200.** \`WasSuccessful\` is then false, and \`Message\` says why.
- It is not idempotent: after a lost connection, check what it did before you send it again.
${
  commands.length > 0
    ? `The keys that public clients run:\n\n${commands.map(({ key, text }) => `- \`${key}\`: ${text}`).join("\n")}`
    : `- Only pages of 2020 have this operation for ${many}.`
}`,
    "x-nexudus-role": `${entity}-Edit`,
    "x-provenance": {
      ...(commands.length > 0
        ? { status: "observed", source: commandSource }
        : { status: "assumed", source: `${oldSource}; ${GENERATED_PAGES}` }),
      disagreements: [32, 33],
    },
    requestBody: {
      required: true,
      ...json(
        "The command, its records and its parameters.",
        fileRef("schemas", "CommandRun"),
        `${entity}CommandRun`,
      ),
    },
    responses: responses(
      {
        200: json(
          "The command was run, if `WasSuccessful` is true; otherwise it was declined or failed.",
          fileRef("schemas", "ActionResult"),
          `${entity}CommandDone`,
          `${entity}CommandFailed`,
        ),
      },
      400,
      413,
      507,
    ),
  };
}
