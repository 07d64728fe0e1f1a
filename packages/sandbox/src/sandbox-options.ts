import type { UserOptions } from "./auth/accounts.ts";
import { check, type CheckedSchema } from "./document/check.ts";
import { readDocument } from "./document/read-document.ts";
import type { ThrottleOptions } from "./http/throttle.ts";
import type { Dialect, References } from "./operations/call.ts";
import { maximumSeed, type SeedOption } from "./seed/seed.ts";
import type { ProgressReport } from "./store/progress.ts";

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
  /** A file to keep the state in. `:memory:`, the default, keeps it for as long as the process lives. */
  readonly db?: string;
  /**
   * Which side to take where clients observed something else than the pages document. `observed` by default: a coworker
   * cannot be deleted by DELETE (405), and reading a deleted one is answered 401.
   */
  readonly dialect?: Dialect;
  /**
   * Whether keys of a body and filters of a list that the document lacks are answered 400, which is assumed. `true` by
   * default; `false` ignores them.
   */
  readonly strict?: boolean;
  /**
   * `unchecked` stores ids of countries, time zones, currencies, locations, users, plans, tax rates and accounts as they
   * are given, for tests that need none of these records. `checked` by default: an id that leads to no record is answered
   * 401, as a client observed.
   */
  readonly references?: References;
  /** Users besides the default administrator. */
  readonly users?: readonly UserOptions[];
  /** Throttles as the service does; `true` takes its published limits. Off by default. */
  readonly throttle?: boolean | ThrottleOptions;
  /** Milliseconds that every response takes at least; 0 by default. */
  readonly latency?: number;
  /** Web origins whose pages may use the sandbox, such as `https://docs.example.com`; those of this machine always may. */
  readonly cors?: readonly string[];
  /** How many of the last requests and responses to keep, without credentials, for `recorder.har()`; 0 by default. */
  readonly record?: number;
  /** The clock that stamps records and lets tokens expire; the machine's by default. */
  readonly clock?: () => Date;
  /**
   * The shared secret that deliveries of webhooks are signed with; `"sandbox"` by default. An empty text sends no
   * signature, as the service does for an application without a secret.
   */
  readonly webhookSecret?: string;
  /** Told the progress of what can take long: seeding, an import, a schema upgrade. */
  readonly onProgress?: (report: ProgressReport) => void;
  /** Another bundle to run instead of the one of `@nexudus-api/spec`. */
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
  properties: {
    status: { enum: [409, 429], description: "409 or 429" },
    reads: limit,
    writes: limit,
  },
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
    webhookSecret: { type: "string", description: "a text, empty for no signature" },
    onProgress: { typeof: "function", description: "a function" },
    document: { type: "object", description: "an OpenAPI document" },
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
  // Most sandboxes are created with a number of records only, and loading Ajv takes a sixth of their start.
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
