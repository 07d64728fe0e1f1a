import type { ClientCall } from "./client-call.ts";
import { textOf } from "./literal.ts";

/** The request of the samples. It is plain JSON, which a page holds and updates with what a reader types. */
export interface SampleRequest {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Undefined where the operation takes no credentials. */
  readonly credentials: Credentials | undefined;
  readonly client: ClientCall | undefined;
  readonly pathValues: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The body to send as JSON or as a form. Undefined if there is no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly isForm: boolean;
  readonly isPicture: boolean;
  /** The description of the body's example, shown as a comment above the call. */
  readonly note: string;
  /** The fields of a replaced record that the samples change. */
  readonly changes: readonly string[];
}

export type Credentials =
  { readonly username: string; readonly password: string } | { readonly token: string };

/** Path and query as they are sent. */
export function targetOf({ path, pathValues, query }: SampleRequest): string {
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(pathValues[name]));
  const search = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return search.length === 0 ? target : `${target}?${search.join("&")}`;
}

/**
 * Encodes a value for a URL. Lists keep their brackets and commas, as in the official documentation. Exclamation and
 * quotation marks are encoded because shells interpret them.
 */
const encode = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? JSON.stringify(value)
    : encodeURIComponent(textOf(value).toWellFormed()).replaceAll(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      );

/** The comments above the call. */
export const commentsOf = ({ note }: SampleRequest, mark: "//" | "#"): string[] =>
  note.split("\n").flatMap((line) => (line === "" ? [] : [`${mark} ${line}`]));

/** The changes that a sample makes to a record, as members of an object literal. */
export const changesOf = ({ body = {}, changes }: SampleRequest): string =>
  changes.map((name) => `, ${name}: ${JSON.stringify(body[name] ?? null)}`).join("");
