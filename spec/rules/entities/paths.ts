import type { Mapping } from "../document/mapping.ts";
import { binaryPath } from "./operations/binaries.ts";
import { type Description, type OperationKind } from "./description.ts";
import { commandsOperation, runOperation } from "./operations/commands.ts";
import { getManyOperation, getOperation, listOperation } from "./operations/reads.ts";
import { createOperation, deleteOperation, replaceOperation } from "./operations/writes.ts";

const routes: Readonly<
  Record<
    OperationKind,
    readonly [method: string, suffix: string, operation: (entity: Description) => Mapping]
  >
> = {
  list: ["get", "", listOperation],
  create: ["post", "", createOperation],
  replace: ["put", "", replaceOperation],
  getMany: ["get", "/", getManyOperation],
  get: ["get", "/{id}", getOperation],
  delete: ["delete", "/{id}", deleteOperation],
  commands: ["get", "/commands", commandsOperation],
  run: ["post", "/runcommand", runOperation],
};

/** The paths of an entity, with the operations that its description lists. */
export function pathsOf(description: Description): Record<string, Mapping> {
  const paths: Record<string, Mapping> = {};
  for (const [kind, [method, suffix, operation]] of Object.entries(routes)) {
    if (!description.operations.some((one) => one === kind)) continue;
    const path = description.path + suffix;
    const note = description.notes[kind];
    const made = operation(description);
    paths[path] = {
      ...(suffix === "/{id}" && { parameters: [idParameter(description)] }),
      ...paths[path],
      [method]: {
        ...made,
        ...(typeof note === "string" && { description: `${String(made["description"])}\n\n${note}` }),
        tags: [description.tag],
      },
    };
  }
  for (const binary of description.binaries) {
    paths[`${description.path}/${binary.segment}/{id}`] = {
      parameters: [idParameter(description)],
      get: binaryPath(description, binary),
    };
  }
  return paths;
}

function idParameter({ one, exampleId, source }: Description): Mapping {
  return {
    name: "id",
    in: "path",
    required: true,
    description: `The \`Id\` of the ${one}. It is not the \`UniqueId\`, which no documented path takes.`,
    schema: { type: "integer", format: "int64" },
    example: exampleId,
    "x-provenance": { status: "documented", source },
  };
}
