// Checks arguments before anything is sent. TypeScript finds most of these mistakes at compile time. In JavaScript, a
// TypeError names the argument, what was expected and what was passed. Of objects, it shows the names of properties. It never
// shows a value that is text, which may be personal data or a credential.

/** Returns true for a valid value, else a description of what is expected. */
export type Rule = (value: unknown) => true | string;

/** One rule per option. An option without a rule does not compile. */
export type Rules<Options> = { readonly [Name in keyof Options]-?: Rule };

export const isText: Rule = (value) => (typeof value === "string" && value !== "") || "text";
export const isBoolean: Rule = (value) => typeof value === "boolean" || "true or false";
export const isFunction: Rule = (value) => typeof value === "function" || "a function";
export const isPlain: Rule = (value) => isPlainObject(value) || "a plain object";
export const isList: Rule = (value) => Array.isArray(value) || "a list";
export const isIntegerFrom1: Rule = (value) => isId(value) || "a whole number from 1";
export const isNumberFrom0: Rule = (value) => (typeof value === "number" && value >= 0) || "a number from 0";
export const isHeaderText: Rule = (value) =>
  (typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) || "valid header text";

/** @throws {TypeError} if the value breaks the rule */
export function check(what: string, value: unknown, rule: Rule): void {
  const expected = rule(value);
  if (expected !== true) throw new TypeError(`${what} expects ${expected}, got ${describe(value)}.`);
}

/**
 * @param all whether every option must obey its rule, even if it is not given
 * @throws {TypeError} if an option does not exist or breaks its rule
 */
export function checkOptions(
  what: string,
  given: unknown,
  rules: Readonly<Record<string, Rule>>,
  all = false,
): true {
  check(what, given, isPlain);
  // A plain object has just been required.
  const options = given as Record<string, unknown>;
  for (const name of Object.keys(all ? { ...rules, ...options } : options)) {
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) throw new TypeError(`${what} has no option ${name}. It has ${Object.keys(rules).join(", ")}.`);
    if (all || options[name] !== undefined) check(`${what}: ${name}`, options[name], rule);
  }
  return true;
}

/** @throws {TypeError} for anything but whole numbers from 1 to `Number.MAX_SAFE_INTEGER` */
export function checkIds(what: string, ids: unknown): asserts ids is readonly number[] {
  check(what, ids, isList);
  // A list has just been required.
  for (const id of ids as unknown[]) check(what, id, isIntegerFrom1);
}

/** Describes a value for a message. Shows only numbers, null, undefined and names of properties. */
export function describe(value: unknown): string {
  if (typeof value === "string") return value ? "text" : "empty text";
  if (isPlainObject(value)) return `{ ${Object.keys(value).join(", ").slice(0, 99)} }`;
  return typeof value === "number" || value === undefined || value === null
    ? String(value)
    : Object.prototype.toString.call(value).slice(8, -1);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Tells an object literal from a Map, a Promise or a class instance, whose contents `Object.entries` would miss. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function hasMethod(value: unknown, name: string): boolean {
  return isObject(value) && typeof value[name] === "function";
}

export function isId(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
