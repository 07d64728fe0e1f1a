import type { JsonType } from "./keywords.ts";

/** Formats that are narrower than another one. */
export const narrowerFormats: Readonly<Record<string, readonly string[]>> = {
  int32: ["int32", "int64"],
  float: ["float", "double"],
  email: ["email", "idn-email"],
  hostname: ["hostname", "idn-hostname"],
  uri: ["uri", "uri-reference", "iri", "iri-reference"],
  "uri-reference": ["uri-reference", "iri-reference"],
  iri: ["iri", "iri-reference"],
};

const numberFormats = /^(?:u?int\d+|float|double|double-int|single|half|decimal.*)$/;
const stringFormats = new Set(
  "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri iri-reference uuid uri-template json-pointer relative-json-pointer regex password byte binary".split(
    " ",
  ),
);

/** Whether a format limits data of a type. Unregistered formats may limit strings and numbers. */
export function formatConcerns(format: string, type: JsonType): boolean {
  if (type === "number") return !stringFormats.has(format);
  return type === "string" && (!numberFormats.test(format) || format.startsWith("decimal"));
}
