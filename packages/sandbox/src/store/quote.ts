/** A name as SQL has it. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL has it. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
