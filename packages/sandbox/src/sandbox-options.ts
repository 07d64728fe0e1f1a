import type { UserOptions } from "./auth/accounts.ts";
import { check, type CheckedSchema } from "./document/check.ts";
import { isObject } from "./document/json.ts";
import { readDocument } from "./document/read/read-document.ts";
import type { ThrottleOptions } from "./http/throttle.ts";
import type { Dialect, References } from "./operations/call.ts";
import { maximumSeed, type SeedOption } from "./seed/seed.ts";
import type { ProgressReport } from "./store/bulk/progress.ts";

/** How a sandbox is created. */
export interface SandboxOptions {
  /**
   * The records to start with, and to go back to on `reset()`. A number is how many coworkers (the document's first entity)
   * there are, with as many teams as go with them: the document's own examples first, then generated ones, the same for the
   * same number. `"examples"` is the examples only. Both bring an operator with three locations, plans, tax rates and
   * accounts. Any other text is the path of a JSON Lines file, as `exportLines` writes it. Without a seed there are countries,
   * time zones, currencies and the administrator's account, and nothing else.
   */
  readonly seed?: SeedOption;
  /** The file that holds the state. Default: `:memory:`, where the state ends with the process. */
  readonly db?: string;
  /**
   * Which behaviour to choose where clients observed something other than what the pages document. Default: `observed`. A
   * coworker then cannot be deleted by DELETE (405), and reading a deleted one returns 401.
   */
  readonly dialect?: Dialect;
  /**
   * Whether unknown keys of a body and unknown filters of a list are rejected with 400 (assumed). Default: `true`. `false`
   * ignores them.
   */
  readonly strict?: boolean;
  /**
   * `unchecked` stores ids of countries, time zones, currencies, locations, users, plans, tax rates and accounts without
   * checking them, for tests that do not need these records. Default: `checked`. An id of a record that does not exist then
   * returns 401, as a client observed.
   */
  readonly references?: References;
  /** Users besides the default administrator. */
  readonly users?: readonly UserOptions[];
  /** Throttles requests as the service does. `true` uses its published limits. Default: `false`. */
  readonly throttle?: boolean | ThrottleOptions;
  /** The minimum duration of every response, in milliseconds. Default: 0. */
  readonly latency?: number;
  /** Origins of web pages that may use the sandbox, such as `https://docs.example.com`. Pages of this machine always may. */
  readonly cors?: readonly string[];
  /** The number of latest requests and responses to keep, without credentials, for `recorder.har()`. Default: 0. */
  readonly record?: number;
  /** The clock for the dates of records and the expiry of tokens. Default: that of the machine. */
  readonly clock?: () => Date;
  /**
   * The shared secret that signs webhook deliveries. Default: `"sandbox"`. With an empty string, deliveries have no
   * signature, as those of the service for an application without a secret.
   */
  readonly webhookSecret?: string;
  /** Called with the progress of long work: seeding, imports, schema upgrades. */
  readonly onProgress?: (report: ProgressReport) => void;
  /** The OpenAPI bundle to run. Default: that of `@nexudus-api/spec`. */
  readonly document?: object;
}

const text = { type: "string", minLength: 1 };
const limit = { type: "number", minimum: 0, description: "a number, 0 or more" };
const seedSchema = {
  description: `a whole number from 0 to ${maximumSeed}, "examples", or the path of a file`,
  anyOf: [text, { type: "integer", minimum: 0, maximum: maximumSeed }],
};

const userSchema = {
  type: "object",
  additionalProperties: false,
  required: ["email", "password"],
  description: "an object with email and password",
  properties: {
    email: {
      ...text,
      pattern: "^[^:]*$",
      description: "an address without a colon, which Basic cannot send",
    },
    password: { ...text, description: "a text" },
    roles: {
      type: "array",
      description: 'a list such as ["Coworker-List"]; leave it out for an administrator',
      items: { type: "string", description: "a role" },
    },
    fullName: { ...text, description: "a text" },
  },
};

const throttleSchema = {
  description: "true, false, or an object of status, reads and writes",
  type: ["boolean", "object"],
  additionalProperties: false,
  properties: { status: { enum: [409, 429], description: "409 or 429" }, reads: limit, writes: limit },
};

const schema: CheckedSchema = {
  type: "object",
  additionalProperties: false,
  description: "an object",
  properties: {
    seed: seedSchema,
    db: { ...text, description: 'the path of a file, or ":memory:"' },
    dialect: { enum: ["observed", "documented"], description: '"observed" or "documented"' },
    strict: { type: "boolean", description: "true or false" },
    references: { enum: ["checked", "unchecked"], description: '"checked" or "unchecked"' },
    users: { type: "array", description: "a list of users", items: userSchema },
    throttle: throttleSchema,
    latency: { ...limit, description: "a number of milliseconds, 0 or more" },
    cors: {
      type: "array",
      description: 'a list of origins, such as ["https://docs.example.com"]',
      items: {
        type: "string",
        pattern: "^[a-z][a-z0-9+.-]*://[^/?#]+/?$",
        description: "an origin such as https://docs.example.com, without a path",
      },
    },
    record: {
      type: "integer",
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      description: "the number of requests to keep, 0 for none",
    },
    clock: { typeof: "function", description: "a function that returns a Date" },
    webhookSecret: {
      type: "string",
      pattern: "^[ -~]*$",
      description: "a text of printable ASCII characters, empty for no signature",
    },
    onProgress: { typeof: "function", description: "a function" },
    document: { type: "object", required: ["openapi", "paths"], description: "an OpenAPI document" },
  },
};

const resetSchema: CheckedSchema = { type: "object", properties: { seed: seedSchema } };

const isCount = (seed: unknown): boolean =>
  Number.isInteger(seed) && Number(seed) >= 0 && Number(seed) <= maximumSeed;

/**
 * Checks the options of a sandbox, for callers without TypeScript.
 *
 * @throws TypeError that names the option, what was expected and what was given.
 */
export function checkOptions(options: SandboxOptions): void {
  if (!isObject(options)) check(schema, options, "createSandbox");
  // Most sandboxes are created with only a number of records. Loading Ajv would take a sixth of their start.
  const given = Object.entries(options).filter(
    ([key, value]) => value !== undefined && !(key === "seed" && isCount(value)),
  );
  if (given.length > 0) check(schema, Object.fromEntries(given), "createSandbox");
  const { operations } = readDocument(options.document);
  const roles = new Set(operations.flatMap(({ role }) => role ?? []));
  for (const { email, roles: wanted } of options.users ?? []) {
    const unknown = wanted?.find(
      (role) => ![...roles].some((known) => known.toLowerCase() === role.toLowerCase()),
    );
    if (unknown !== undefined)
      throw new TypeError(
        `createSandbox: ${email} has the role "${unknown}"; expected ${[...roles].join(", ")}.`,
      );
  }
}

/**
 * Checks what a sandbox is to be seeded with.
 *
 * @throws TypeError that says what was expected and what was given.
 */
export const checkSeed = (seed: unknown): void => check(resetSchema, { seed }, "reset");
