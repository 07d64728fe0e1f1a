/** A value as a JavaScript literal: on one line if short, else indented by the given number of spaces. */
export function literal(value: unknown, indent = 0): string {
  const parts = Array.isArray(value)
    ? value.map((one: unknown) => literal(one, indent + 2))
    : typeof value === "object" && value !== null
      ? Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${literal(one, indent + 2)}`)
      : undefined;
  if (parts === undefined) return JSON.stringify(value);
  const [open, close, space] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  const line = parts.length === 0 ? open + close : `${open}${space}${parts.join(", ")}${space}${close}`;
  if (line.length + indent <= 60 && !line.includes("\n")) return line;
  const margin = " ".repeat(indent);
  return `${open}\n${parts.map((part) => `${margin}  ${part},\n`).join("")}${margin}${close}`;
}

const keyOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key));

/** JSON with a line for each member, and arrays of plain values on one line. */
export const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(/\[[^[\]{}"]*\]/g, (array) => JSON.stringify(JSON.parse(array)));

/** Formats a value for a URL or a form field: text unchanged, anything else as JSON. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value ?? "");
