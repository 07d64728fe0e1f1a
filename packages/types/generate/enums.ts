import type { Document, Schema } from "./document.ts";

/** The integer enums of the document: schemas with `x-enum-varnames`. */
export function enumsOf(document: Document): Map<string, Schema> {
  return new Map(
    Object.entries(document.components.schemas).filter(([, schema]) =>
      Array.isArray(schema["x-enum-varnames"]),
    ),
  );
}

/** Const objects with a union type of the same name: they shake out of a bundle, and TypeScript's own enums do not. */
export function enumDeclarations(enums: ReadonlyMap<string, Schema>): string {
  return [...enums]
    .map(([name, schema]) => {
      // The lint rule of spec/rules holds these two to the values they name.
      const names = schema["x-enum-varnames"] as readonly string[];
      const descriptions = (schema["x-enumDescriptions"] ?? {}) as Readonly<Record<string, string>>;
      const members = (schema.enum ?? []).map((value, index) => {
        const member = names[index];
        if (member === undefined)
          throw new Error(`${name}: the value ${value} has no name in x-enum-varnames.`);
        return `${comment(descriptions[String(value)], "  ")}  ${JSON.stringify(member)}: ${JSON.stringify(value)},\n`;
      });
      return `${comment(schema.description)}export const ${name} = {\n${members.join("")}} as const;\n${comment(
        schema.description,
      )}export type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
    })
    .join("\n");
}

function comment(text: string | undefined, indent = ""): string {
  if (text === undefined || text.trim() === "") return "";
  return `${indent}/** ${text
    .trim()
    .replaceAll("*/", "*\\/")
    .replaceAll(/\s*\n\s*/g, ` `)} */\n`;
}
