/** Quotes an SQL identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Quotes an SQL string. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
