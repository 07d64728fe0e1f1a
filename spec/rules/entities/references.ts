import type { Mapping } from "../document/mapping.ts";

/** A reference from openapi.yaml to a component that is a file. */
export function fileRef(kind: string, name: string): Mapping {
  return { $ref: `components/${kind}/${name}.yaml` };
}

/** A reference to a schema that is generated. */
export function schemaRef(name: string): Mapping {
  return { $ref: `#/components/schemas/${name}` };
}
