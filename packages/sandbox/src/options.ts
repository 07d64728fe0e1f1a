import type { SandboxOptions } from "./sandbox.ts";

const known: readonly (keyof SandboxOptions)[] = [
  "seed",
  "db",
  "dialect",
  "strict",
  "users",
  "clock",
  "onSeeding",
  "document",
];

/**
 * Checks the options of a sandbox, for callers without TypeScript.
 *
 * @throws TypeError that names the option, what is wrong with it and what would be right.
 */
export function checkOptions(options: SandboxOptions): void {
  for (const name of Object.keys(options)) {
    if (!known.some((option) => option === name)) {
      fail(`there is no option "${name}". Options are ${known.join(", ")}.`);
    }
  }
  const { seed, db, dialect, strict, users, clock } = options;
  if (seed !== undefined && seed !== "examples" && !(Number.isSafeInteger(seed) && seed >= 0)) {
    fail(`seed is ${JSON.stringify(seed)}; it has to be a whole number from 0 on, or "examples".`);
  }
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
  for (const user of users ?? []) {
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
  }
}

function fail(sentence: string): never {
  throw new TypeError(`createSandbox: ${sentence}`);
}
