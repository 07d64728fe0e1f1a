import type { SQLOutputValue } from "node:sqlite";
import { fold } from "../document/fold.ts";
import type { Database } from "../store/database/database.ts";
import { hashPassword, matchesHash } from "./passwords.ts";
import { Tokens } from "./tokens.ts";

/** A user of the sandbox, as an option names one. */
export interface UserOptions {
  /** The e-mail address to sign in with, in any case. */
  readonly email: string;
  readonly password: string;
  /**
   * The roles, such as `Coworker-List`. A user without this list is an unrestricted administrator; one with an empty list
   * may do nothing.
   */
  readonly roles?: readonly string[];
  /** The `FullName` that `/auth/me` shows. Default: the address. */
  readonly fullName?: string;
}

/** A user who has signed in. */
export interface User {
  readonly id: number;
  readonly email: string;
  readonly fullName: string;
  /** Undefined for an unrestricted administrator. */
  readonly roles: ReadonlySet<string> | undefined;
}

/** Whether a user may use an operation that demands this role. */
export const mayUse = (user: User, role: string | undefined): boolean =>
  role === undefined || user.roles === undefined || user.roles.has(role.toLowerCase());

/** Who may use the sandbox. Users live in its database, with salted hashes of their passwords. */
export class Accounts {
  /** The tables that hold users and tokens, and no records. */
  static readonly tables: readonly string[] = ["users", "tokens"];

  readonly tokens: Tokens;
  readonly #database: Database;
  readonly #configured: readonly UserOptions[];
  /** A cache of users who have signed in, by address. Reading one from the database costs more than the rest of a read. */
  readonly #logins = new Map<string, { readonly user: User; readonly hash: string }>();

  /** @param configured users who always exist. A restore keeps them; a reset removes all others. */
  constructor(database: Database, configured: readonly UserOptions[]) {
    this.#database = database;
    this.#configured = configured;
    this.tokens = new Tokens(database);
    database.exec(
      `CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL,
         folded TEXT NOT NULL UNIQUE, full_name TEXT NOT NULL, hash TEXT, roles TEXT) STRICT`,
    );
    this.addConfigured(database);
  }

  /** Adds or updates the configured users in a database. Does not write if nothing changes. */
  addConfigured(database: Database): void {
    for (const user of this.#configured) {
      const roles =
        user.roles === undefined ? null : JSON.stringify(user.roles.map((role) => role.toLowerCase()));
      const fullName = user.fullName ?? user.email;
      const row = database.prepare("SELECT * FROM users WHERE folded = ?").get(fold(user.email));
      const isSame = row?.["email"] === user.email && row["full_name"] === fullName && row["roles"] === roles;
      if (isSame && typeof row["hash"] === "string" && matchesHash(user.password, row["hash"])) continue;
      database
        .prepare(
          `INSERT INTO users (email, folded, full_name, hash, roles) VALUES (?, ?, ?, ?, ?) ON CONFLICT (folded)
           DO UPDATE SET email = excluded.email, full_name = excluded.full_name, hash = excluded.hash, roles = excluded.roles`,
        )
        .run(user.email, fold(user.email), fullName, hashPassword(user.password), roles);
    }
  }

  /** Removes all users except the configured ones, with their tokens. */
  removeOthers(database: Database): void {
    const kept = JSON.stringify(this.#configured.map(({ email }) => fold(email)));
    database.prepare("DELETE FROM users WHERE folded NOT IN (SELECT value FROM json_each(?))").run(kept);
    database.exec("DELETE FROM tokens WHERE user NOT IN (SELECT id FROM users)");
    this.addConfigured(database);
  }

  /** Clears the cache, after the state of the database was replaced. */
  forgetLogins(): void {
    this.#logins.clear();
  }

  /** The user whom an `Authorization` header authenticates, or undefined. */
  authenticate(authorization: string | undefined, now: () => Date): User | undefined {
    const [, scheme = "", token = ""] = /^(\S+) +(\S+)$/.exec(authorization ?? "") ?? [];
    switch (scheme.toLowerCase()) {
      case "basic": {
        const pair = Buffer.from(token, "base64").toString("utf8");
        const colon = pair.indexOf(":");
        return colon < 0 ? undefined : this.signIn(pair.slice(0, colon), pair.slice(colon + 1));
      }
      case "bearer": {
        const owner = this.tokens.owner(token, now());
        return owner === undefined ? undefined : this.#user(owner);
      }
      default:
        return undefined;
    }
  }

  /** The user with this address and password, or undefined. */
  signIn(email: string, password: string): User | undefined {
    const known = this.#logins.get(email);
    if (known && matchesHash(password, known.hash)) return known.user;
    const row = this.#database.prepare("SELECT * FROM users WHERE folded = ?").get(fold(email));
    if (typeof row?.["hash"] !== "string" || !matchesHash(password, row["hash"])) return undefined;
    const user = toUser(row);
    this.#logins.set(email, { user, hash: row["hash"] });
    return user;
  }

  #user(id: number): User | undefined {
    const row = this.#database.prepare("SELECT * FROM users WHERE id = ?").get(id);
    return row && toUser(row);
  }
}

const toUser = (row: Readonly<Record<string, SQLOutputValue>>): User => ({
  id: Number(row["id"]),
  email: String(row["email"]),
  fullName: String(row["full_name"]),
  // The sandbox wrote this JSON from a list of strings.
  roles: typeof row["roles"] === "string" ? new Set(JSON.parse(row["roles"]) as string[]) : undefined,
});
