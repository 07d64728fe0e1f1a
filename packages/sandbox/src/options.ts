import type { Api } from "./document/api.ts";
import type { SandboxOptions } from "./sandbox.ts";

const names: readonly (keyof SandboxOptions)[] = [
  "seed",
  "db",
  "dialect",
  "strict",
  "users",
  "throttle",
  "latency",
  "cors",
  "record",
  "clock",
  "onProgress",
  "document",
];

/**
 * Checks the options of a sandbox, for callers without TypeScript.
 *
 * @throws TypeError that names the option, what is wrong with it and what would be right.
 */
export function checkOptions(options: SandboxOptions, api: Api): void {
  refuseUnknown("option", options, names);
  if (options.seed !== undefined) checkSeed(options.seed);
  const { db, dialect, strict, users, throttle, latency, cors, record, clock } = options;
  if (db !== undefined && (typeof db !== "string" || db === "")) {
    fail('db has to be the path of a file, or ":memory:".');
  }
  if (dialect !== undefined && dialect !== "observed" && dialect !== "documented") {
    fail(`dialect is ${JSON.stringify(dialect)}; it has to be "observed" or "documented".`);
  }
  if (strict !== undefined && typeof strict !== "boolean") fail("strict has to be true or false.");
  if (clock !== undefined && typeof clock !== "function") {
    fail("clock has to be a function that returns a Date.");
  }
  if (latency !== undefined && !(Number.isFinite(latency) && latency >= 0)) {
    fail(`latency is ${latency}; it has to be a number of milliseconds, 0 or more.`);
  }
  if (record !== undefined && !(Number.isSafeInteger(record) && record >= 0)) {
    fail(`record is ${record}; it has to be the number of requests to keep, 0 for none.`);
  }
  if (cors !== undefined && !Array.isArray(cors)) {
    fail('cors has to be a list of origins, such as ["https://docs.example.com"].');
  }
  for (const origin of cors ?? []) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin.replace(/\/$/, "")) {
      fail(`cors has "${origin}"; it has to be an origin such as https://docs.example.com, without a path.`);
    }
  }
  if (throttle !== undefined && typeof throttle !== "boolean") {
    refuseUnknown("property of throttle", throttle, ["status", "reads", "writes"]);
    const { status = 409, reads = 1, writes = 1 } = throttle;
    if (status !== 409 && status !== 429)
      fail(`throttle.status is ${String(status)}; it has to be 409 or 429.`);
    if (!(reads >= 0 && writes >= 0))
      fail("throttle.reads and throttle.writes have to be numbers, 0 or more.");
  }
  if (users !== undefined && !Array.isArray(users)) fail("users has to be a list.");
  const roles = new Set(api.operations.flatMap(({ role }) => role ?? []));
  for (const user of users ?? []) {
    refuseUnknown("property of a user", user, ["email", "password", "roles", "fullName"]);
    if (
      typeof user.email !== "string" ||
      !user.email ||
      typeof user.password !== "string" ||
      !user.password
    ) {
      fail("each of users needs an email and a password, both texts.");
    }
    if (user.email.includes(":"))
      fail(`the user ${user.email} has a colon in the address, which Basic cannot send.`);
    if (user.roles !== undefined && !Array.isArray(user.roles)) {
      fail(
        `the roles of ${user.email} have to be a list such as ["Coworker-List"]; leave it out for an administrator.`,
      );
    }
    for (const role of user.roles ?? []) {
      if (![...roles].some((known) => known.toLowerCase() === String(role).toLowerCase())) {
        fail(`${user.email} has the role "${role}". The document has ${[...roles].join(", ")}.`);
      }
    }
  }
}

/** A key that is misspelled would otherwise be as good as none: a user without `roles` is an administrator. */
function refuseUnknown(what: string, value: unknown, known: readonly string[]): void {
  if (typeof value !== "object" || value === null) {
    fail(`${JSON.stringify(value)} is given where an object of ${known.join(", ")} is due.`);
  }
  const stray = Object.keys(value).find((name) => !known.includes(name));
  if (stray !== undefined) fail(`there is no ${what} "${stray}". There are ${known.join(", ")}.`);
}

/**
 * Checks what a sandbox is to be seeded with.
 *
 * @throws TypeError that says what would be right.
 */
export function checkSeed(seed: unknown): void {
  if (typeof seed === "string" ? seed !== "" : Number.isSafeInteger(seed) && Number(seed) >= 0) return;
  const given = typeof seed === "number" ? String(seed) : JSON.stringify(seed);
  fail(`seed is ${given}; it has to be a whole number from 0 on, "examples", or the path of a file.`);
}

function fail(sentence: string): never {
  throw new TypeError(`createSandbox: ${sentence}`);
}
