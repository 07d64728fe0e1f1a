// Every check of what a caller passes. TypeScript finds most of these faults at compile time; JavaScript gets a TypeError
// that names the argument, what it has to be and what came, before anything is sent. Texts are never shown: they may be
// personal data or credentials.

import type { OutgoingRequest } from "./http/request.ts";

/** A test of one option, and what the option has to be, in words. */
type Rule = readonly [test: (value: unknown) => boolean, expected: string];

/** One rule for each option, so that an option without a check does not compile. */
export type Rules<Options> = { readonly [Name in keyof Options]-?: Rule };

export const text: Rule = [(value) => typeof value === "string" && value !== "", "text"];
export const truth: Rule = [(value) => typeof value === "boolean", "true or false"];
export const functionRule: Rule = [(value) => typeof value === "function", "a function"];
export const anything: Rule = [() => true, ""];
export const plainObject: Rule = [isPlainObject, "a plain object"];
export const milliseconds: Rule = [(value) => Number(value) >= 0 && isNumber(value), "milliseconds from 0"];
export const wholeNumber: Rule = [isId, "a whole number from 1"];
export const timeoutRule: Rule = [(value) => Number(value) > 0 && isNumber(value), "milliseconds above 0"];
export const headersRule: Rule = [
  (value) =>
    isPlainObject(value) &&
    Object.entries(value).every(
      ([name, content]) =>
        /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
        typeof content === "string" &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(content),
    ),
  "a plain object of header names and texts that a header can carry",
];
export const signalRule: Rule = [
  (value) => isObject(value) && typeof value["addEventListener"] === "function" && "aborted" in value,
  "an AbortSignal",
];

/** @throws {TypeError} for an option that does not exist or that breaks its rule: nothing that a caller says is dropped */
export function requireOptions<Options>(
  what: string,
  given: unknown,
  rules: Rules<Options>,
  required: readonly (keyof Options & string)[] = [],
): void {
  requireObject(what, given);
  // An object has just been required, and rules have names that are text.
  const options = given as Record<string, unknown>;
  const table = rules as Record<string, Rule>;
  const missing: readonly string[] = required.filter((name) => options[name] === undefined);
  for (const name of [...missing, ...Object.keys(options)]) {
    const rule = Object.hasOwn(table, name) && table[name];
    if (!rule) {
      const names = Object.keys(table).join(", ");
      throw new TypeError(`${what} has no option ${name}. It has ${names}.`);
    }
    const value = options[name];
    if (value !== undefined || missing.includes(name)) requireRule(`${what}: ${name}`, value, rule);
  }
}

export function requireRule(what: string, value: unknown, [test, expected]: Rule): void {
  if (!test(value)) throw new TypeError(`${what} expects ${expected}, got ${describe(value)}.`);
}

/** @throws {TypeError} for anything but an object with own fields: what a Map or a Promise holds would be lost silently */
export function requireObject(what: string, value: unknown): void {
  requireRule(what, value, plainObject);
}

/** @throws {TypeError} for text, and for numbers so large that they have lost digits and name another record */
export function requireIds(what: string, values: unknown): void {
  requireRule(what, values, [Array.isArray, "a list of ids"]);
  // A list has just been required.
  for (const id of values as unknown[]) requireRule(what, id, wholeNumber);
}

/** What a value is, without showing it. Only numbers, null, undefined, true and false are shown. */
export function describe(value: unknown): string {
  if (value === "") return "empty text";
  if (typeof value === "string") return "text";
  return typeof value === "number" || typeof value === "boolean" || value === undefined
    ? String(value)
    : kindOf(value);
}

/** The kind of a value, beyond `typeof`: `Map`, `Blob`, `Array`, `null`. */
function kindOf(value: unknown): string {
  return value === null ? "null" : Object.prototype.toString.call(value).slice(8, -1);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return kindOf(value) === "Object" && Object.keys(Object.getPrototypeOf(value) ?? {}).length === 0;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

export function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

/** @throws {TypeError} for a request that `fetch` would refuse, or that would take credentials elsewhere */
export function requireSafeRequest(
  operation: string,
  { method, url, body }: OutgoingRequest,
  origin: string,
): void {
  if (!url.startsWith(origin) || /[{#]/.test(url)) {
    throw new TypeError(
      `${operation}: credentials are sent to ${origin} only, and an address holds no open {parameter} and no #.`,
    );
  }
  if (!/^[A-Z]+$/.test(method) || /^(CONNECT|TRACE|TRACK)$/.test(method))
    throw new TypeError(`${operation} expects a method such as GET or POST.`);
  if (body !== undefined && /^(GET|HEAD)$/.test(method))
    throw new TypeError(`${operation} expects no body: ${method} requests cannot have one.`);
}

/** @throws {TypeError} for what a `fetch` or a middleware of the caller's resolved with, if it is not a response */
export function requireResponse(what: string, value: unknown): Response {
  const usable =
    isObject(value) &&
    typeof value["status"] === "number" &&
    typeof value["arrayBuffer"] === "function" &&
    isObject(value["headers"]);
  if (!usable) throw new TypeError(`${what} expects a Response, got ${describe(value)}.`);
  // undici's Response has all that the platform's has; only their types differ.
  return value as unknown as Response;
}
