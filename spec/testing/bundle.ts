// The bundled document, as tests read it.
import { readFileSync } from "node:fs";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly number[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-nexudus-helper"?: boolean;
  readonly "x-nexudus-relation"?: { readonly entity?: string };
  readonly "x-nexudus-groups"?: Readonly<Record<string, readonly string[]>>;
}

export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly schema?: Schema;
  readonly content?: Content["content"];
  readonly "x-provenance"?: { readonly status: string; readonly source: string };
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly unknown[];
  readonly "x-nexudus-role"?: string;
  readonly "x-nexudus-binary"?: unknown;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Bundle {
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly unknown[];
  readonly tags: readonly { readonly name: string; readonly "x-nexudus-entity"?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<
    Record<
      string,
      { readonly post: { readonly security: unknown; readonly requestBody: { readonly $ref: string } } }
    >
  >;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly requestBodies: Readonly<Record<string, Content>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

export const bundle: Bundle = JSON.parse(
  readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"),
);
export const { schemas, parameters, responses } = bundle.components;

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);
