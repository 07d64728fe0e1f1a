// Runs openapi-typescript, which is in maintenance mode since 2026-09-19. No other module of the workspace does.
// Replacing it means writing these two functions again.
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import type { Document, Schema } from "./document.ts";
import { mergeAllOf } from "./merge-all-of.ts";
import { typeScriptType } from "./where.ts";

/** `paths`, `components` and `operations`, with the `$Read`/`$Write` markers that openapi-fetch understands. */
export function openapiTypes(document: Document): string {
  return astToString(declarationsOf(flattened(document), { readWriteMarkers: true }));
}

/** Skips the entry point of openapi-typescript, which lints and bundles the document again: half of the time. */
function declarationsOf(
  document: Document,
  options: Pick<Partial<GlobalContext>, "readWriteMarkers" | "transform">,
): ts.Node[] {
  // openapi-typescript's own input type describes the same document more loosely than `Document`.
  const input = document as unknown as OpenAPI3;
  const context = {
    ...options,
    discriminators: scanDiscriminators(input, {}),
    injectFooter: [],
    silent: true,
    resolve: (reference: string) => resolveRef(input, reference, { silent: true }),
  };
  // The type asks for every option. One that is left out is off.
  return transformSchema(input, context as unknown as GlobalContext);
}

/**
 * One exported interface (or type) per schema, with no reference to `components`: plain named types cost a consumer's
 * type check a small fraction of what indexed and mapped ones do.
 */
export function schemaTypes(
  document: Document,
  schemas: Readonly<Record<string, Schema>>,
  enums: ReadonlySet<string>,
  patches: ReadonlySet<string>,
): string {
  if (Object.keys(schemas).length === 0) return "";
  const nodes = declarationsOf(flattened({ ...document, paths: {}, webhooks: {}, components: { schemas } }), {
    transform: (schema) => replacementFor(schema, enums),
  });
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  if (components === undefined || !ts.isInterfaceDeclaration(components)) {
    throw new Error("openapi-typescript wrote no `components` interface: its output has changed.");
  }
  const declarations: ts.Node[] = [];
  for (const member of schemaMembers(components)) {
    const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : "";
    if (member.type === undefined || enums.has(name)) continue;
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const declaration = ts.isTypeLiteralNode(member.type)
      ? ts.factory.createInterfaceDeclaration(
          modifiers,
          name,
          undefined,
          undefined,
          patches.has(name) ? member.type.members.map(orUndefined) : member.type.members,
        )
      : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, member.type);
    declarations.push(ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member)));
  }
  return astToString(declarations)
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    .replaceAll(/(\/\*\*|\*) @description /g, "$1 ");
}

/** Undefined in a patch means "leave as it is"; under `exactOptionalPropertyTypes` the type has to say so. */
function orUndefined(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member) || member.type === undefined) return member;
  const type = ts.factory.createUnionTypeNode([
    member.type,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  const property = ts.factory.createPropertySignature(
    member.modifiers,
    member.name,
    member.questionToken,
    type,
  );
  return ts.setSyntheticLeadingComments(property, ts.getSyntheticLeadingComments(member));
}

function flattened(document: Document): Document {
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, mergeAllOf(document, schema)]),
  );
  return { ...document, components: { ...document.components, schemas } };
}

function replacementFor(schema: object, enums: ReadonlySet<string>): ts.TypeNode | undefined {
  // The hook's parameter is a union of every kind of schema. `Schema` has the keywords that are read here.
  const { anyOf, [typeScriptType]: written } = schema as Schema;
  if (typeof written === "string") {
    return ts.factory.createUnionTypeNode(
      written.split(" | ").map((type) => {
        const [name = "", argument] = type.split(/[<>]/);
        return ts.factory.createTypeReferenceNode(
          name,
          argument === undefined ? undefined : [ts.factory.createTypeReferenceNode(argument)],
        );
      }),
    );
  }
  // An enum that is open on read: `Gender | number` would collapse to `number` and lose its name.
  const open = anyOf?.find(({ $ref }) => $ref !== undefined && enums.has(schemaName($ref)));
  if (anyOf === undefined || open?.$ref === undefined || !anyOf.some(({ type }) => type === "integer"))
    return undefined;
  return ts.factory.createUnionTypeNode([
    ts.factory.createTypeReferenceNode(schemaName(open.$ref)),
    ts.factory.createTypeReferenceNode("UnknownMember"),
    ...(anyOf.some(({ type }) => type === "null")
      ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())]
      : []),
  ]);
}

function schemaName(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

function schemaMembers(components: ts.InterfaceDeclaration): ts.PropertySignature[] {
  for (const member of components.members) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || member.name.text !== "schemas")
      continue;
    if (member.type !== undefined && ts.isTypeLiteralNode(member.type)) {
      return member.type.members.filter((schema) => ts.isPropertySignature(schema));
    }
  }
  throw new Error("openapi-typescript wrote no `schemas` into `components`: its output has changed.");
}
