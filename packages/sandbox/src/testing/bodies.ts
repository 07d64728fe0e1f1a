import type { Json } from "../document/json.ts";

/** A record, or another JSON object of a response. */
export type Fields = Readonly<Record<string, Json>>;

// contract.ts validates every response against the document before a test reads it, so these functions do not check types.

/** A body that is an object. */
export const fieldsOf = (body: unknown): Fields => body as Fields;

/** The rows of a list. */
export const recordsOf = (body: unknown): readonly (Fields & { readonly Id: number })[] =>
  fieldsOf(body)["Records"] as readonly (Fields & { readonly Id: number })[];

/** The number of records that a list finds. */
export const totalOf = (body: unknown): number => Number(fieldsOf(body)["TotalItems"]);

/** The record in the envelope of a write. */
export const valueOf = (body: unknown): Fields & { readonly Id: number } =>
  fieldsOf(body)["Value"] as Fields & { readonly Id: number };

/** The entries of the validation envelope. */
export const errorsOf = (
  body: unknown,
): readonly { readonly PropertyName: string; readonly AttemptedValue: Json; readonly Message: string }[] =>
  fieldsOf(body)["Errors"] as ReturnType<typeof errorsOf>;
