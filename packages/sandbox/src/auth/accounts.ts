import { hash as digest, randomBytes, scrypt, scryptSync, timingSafeEqual } from "node:crypto";
import { fold } from "../document/fold.ts";
import type { Store } from "../store/store.ts";
import { Tokens } from "./tokens.ts";

/** A user of the sandbox, as the options name one. */
export interface UserOptions {
  /** The e-mail address to sign in with; case does not matter. */
  readonly email: string;
  readonly password: string;
  /**
   * The roles, such as `Coworker-List`. A user without this list is an unrestricted administrator; one with an empty
   * list may do nothing.
   */
  readonly roles?: readonly string[];
  /** What records show in `UserFullName`; the address if it is left out. */
  readonly fullName?: string;
}

/** A user who has signed in. */
export interface User {
  readonly id: number;
  readonly email: string;
  /** Undefined for an unrestricted administrator. */
  readonly roles: ReadonlySet<string> | undefined;
}

/** Whether a user may use an operation that wants this role. */
export const mayUse = (user: User, role: string | undefined): boolean =>
  role === undefined || user.roles === undefined || user.roles.has(role.toLowerCase());

// The figures that OWASP and Node's own default give for an interactive sign-in.
const cost = { N: 16_384, r: 8, p: 1 };
const hashLength = 32;

/** Keys what this process remembers of passwords. It never leaves the process, so what is keyed by it is worthless elsewhere. */
const processKey = randomBytes(32).toString("base64");
// In one call, because every request with Basic pays for it; nobody sees the result, so nothing can be appended to it.
const keyed = (value: string): string => digest("sha256", processKey + value, "base64");

/**
 * Hashes of passwords that this process has hashed before, so that a sandbox per test costs no scrypt. The one of the
 * default account's password, which is no secret, is here from the start, so that starting costs none either.
 */
const hashes = new Map<string, string>([
  [keyed("sandbox"), "m/Ir+GJdRrbXnRmVcPv3tA==:gmsDdAnY7KG1ZDirIDd3cp72/nEhVjjm2F37KCS7Dcw="],
]);

function hash(password: string): string {
  const key = keyed(password);
  let known = hashes.get(key);
  if (!known) {
    const salt = randomBytes(16);
    known = `${salt.toString("base64")}:${scryptSync(password, salt, hashLength, cost).toString("base64")}`;
    hashes.set(key, known);
  }
  return known;
}

async function matches(password: string, stored: string): Promise<boolean> {
  const [salt = "", expected = ""] = stored.split(":");
  const actual = await new Promise<Buffer>((resolve, reject) => {
    scrypt(password, Buffer.from(salt, "base64"), hashLength, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
  return timingSafeEqual(actual, Buffer.from(expected, "base64"));
}

/** Who may use the sandbox. Users live in its database; passwords are kept as scrypt hashes. */
export class Accounts {
  /** The tables that hold users, and not the API's records. */
  static readonly tables: readonly string[] = ["users", "tokens"];

  readonly tokens: Tokens;

  readonly #store: Store;
  /** Credentials that were accepted, keyed, so that Basic costs nothing per request. */
  readonly #accepted = new Map<string, User>();
  /** Passwords that were set in this process, keyed, by folded address: they need no scrypt to be known again. */
  readonly #known = new Map<string, string>();

  constructor(store: Store) {
    this.#store = store;
    this.tokens = new Tokens(store);
    store.database.exec(
      `CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL,
         folded TEXT NOT NULL UNIQUE, full_name TEXT NOT NULL, hash TEXT, roles TEXT) STRICT`,
    );
  }

  /** Adds a user, or replaces the one with the same address. */
  add(user: UserOptions): void {
    this.#accepted.clear();
    const roles =
      user.roles === undefined ? null : JSON.stringify(user.roles.map((role) => role.toLowerCase()));
    this.#store
      .prepare(
        `INSERT INTO users (email, folded, full_name, hash, roles) VALUES (?, ?, ?, ?, ?) ON CONFLICT (folded)
         DO UPDATE SET email = excluded.email, full_name = excluded.full_name, hash = excluded.hash, roles = excluded.roles`,
      )
      .run(user.email, fold(user.email), user.fullName ?? user.email, hash(user.password), roles);
    this.#known.set(fold(user.email), keyed(user.password));
  }

  /** The id of the user with this address, who is made without a password if there is none. */
  invite(email: string, fullName: string): number {
    this.#store
      .prepare(
        "INSERT OR IGNORE INTO users (email, folded, full_name, hash, roles) VALUES (?, ?, ?, NULL, '[]')",
      )
      .run(email, fold(email), fullName);
    return Number(this.#store.prepare("SELECT id FROM users WHERE folded = ?").get(fold(email))?.["id"]);
  }

  /** What records show of a user, or undefined if there is none with this id. */
  find(id: number): { readonly fullName: string; readonly isAdmin: boolean } | undefined {
    const row = this.#store.prepare("SELECT full_name, roles FROM users WHERE id = ?").get(id);
    return row && { fullName: String(row["full_name"]), isAdmin: row["roles"] === null };
  }

  /** Forgets which credentials were accepted, after users have changed. */
  forget(): void {
    this.#accepted.clear();
    this.#known.clear();
  }

  /** The user whom an `Authorization` header proves, or undefined. */
  authenticate(authorization: string | undefined, now: Date): User | undefined | Promise<User | undefined> {
    const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(authorization ?? "") ?? [];
    switch (scheme.toLowerCase()) {
      case "basic":
        return this.#basic(token);
      case "bearer": {
        const owner = this.tokens.owner(token, now);
        return owner === undefined ? undefined : this.#user(owner);
      }
      default:
        return undefined;
    }
  }

  /** The user with this address and password, or undefined. */
  async signIn(email: string, password: string): Promise<User | undefined> {
    const row = this.#store.prepare("SELECT id, hash FROM users WHERE folded = ?").get(fold(email));
    const stored = row?.["hash"];
    // An unknown address takes as long as a wrong password, so that addresses cannot be found by timing.
    const isRight =
      (typeof stored === "string" && this.#known.get(fold(email)) === keyed(password)) ||
      (await matches(password, typeof stored === "string" ? stored : hash("")));
    return row && typeof stored === "string" && isRight ? this.#user(Number(row["id"])) : undefined;
  }

  #basic(token: string): User | undefined | Promise<User | undefined> {
    const key = keyed(token);
    return this.#accepted.get(key) ?? this.#accept(key, token);
  }

  async #accept(key: string, token: string): Promise<User | undefined> {
    const pair = Buffer.from(token, "base64").toString("utf8");
    const colon = pair.indexOf(":");
    const user = colon < 0 ? undefined : await this.signIn(pair.slice(0, colon), pair.slice(colon + 1));
    if (!user) return undefined;
    if (this.#accepted.size >= 1000) this.#accepted.clear();
    this.#accepted.set(key, user);
    return user;
  }

  #user(id: number): User | undefined {
    const row = this.#store.prepare("SELECT email, roles FROM users WHERE id = ?").get(id);
    if (!row) return undefined;
    const roles = row["roles"];
    return {
      id,
      email: String(row["email"]),
      // The sandbox wrote it, from a list of texts.
      roles: typeof roles === "string" ? new Set(JSON.parse(roles) as string[]) : undefined,
    };
  }
}
