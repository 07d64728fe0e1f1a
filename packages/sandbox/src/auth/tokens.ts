import { createHash, randomBytes } from "node:crypto";
import type { Database } from "../store/database/database.ts";

/** How long an access token is valid, in seconds: seven days less a second, as in every sample. */
const accessLifetime = 604_799;

/** How long a refresh token is valid, in seconds: fifteen days, as the older pages say. */
const refreshLifetime = 1_296_000;

/** The response of the token endpoint. */
export interface TokenPair {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
}

/** Tokens are long and random, so a plain hash of them is safe. */
const digest = (token: string): string => createHash("sha256").update(token).digest("base64");

/** The issued tokens. The database holds only their hashes. */
export class Tokens {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(
      `CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, user INTEGER NOT NULL,
         client TEXT NOT NULL, expires INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    );
  }

  /** Issues a pair of tokens. The client's previous refresh token becomes invalid; its access tokens stay valid. */
  issue(user: number, client: string, now: Date): Promise<TokenPair> {
    return this.#database.write(() => this.#replace(user, client, now));
  }

  /**
   * Issues a pair of tokens for a refresh token, which becomes invalid.
   *
   * @param client the client that sent it. The token of another client is refused.
   * @returns undefined if the token is unknown, used or expired.
   */
  refresh(token: string, client: string | undefined, now: Date): Promise<TokenPair | undefined> {
    return this.#database.write(() => {
      const found = this.#find(token, "refresh", now);
      return found && (client ?? found.client) === found.client
        ? this.#replace(found.user, found.client, now)
        : undefined;
    });
  }

  #replace(user: number, client: string, now: Date): TokenPair {
    const pair: TokenPair = {
      access_token: randomBytes(48).toString("base64url"),
      token_type: "bearer",
      expires_in: accessLifetime,
      refresh_token: randomBytes(48).toString("base64url"),
    };
    this.#database.prepare("DELETE FROM tokens WHERE expires <= ?").run(now.getTime());
    this.#database
      .prepare("DELETE FROM tokens WHERE kind = 'refresh' AND user = ? AND client = ?")
      .run(user, client);
    const insert = this.#database.prepare(
      "INSERT INTO tokens (hash, kind, user, client, expires) VALUES (?, ?, ?, ?, ?)",
    );
    const add = (token: string, kind: string, lifetime: number): void => {
      insert.run(digest(token), kind, user, client, now.getTime() + lifetime * 1000);
    };
    add(pair.access_token, "access", accessLifetime);
    add(pair.refresh_token, "refresh", refreshLifetime);
    return pair;
  }

  /** The user of an access token, or undefined if it is unknown or expired. */
  owner(token: string, now: Date): number | undefined {
    return this.#find(token, "access", now)?.user;
  }

  #find(token: string, kind: string, now: Date): { user: number; client: string } | undefined {
    const row = this.#database
      .prepare("SELECT user, client FROM tokens WHERE hash = ? AND kind = ? AND expires > ?")
      .get(digest(token), kind, now.getTime());
    return row && { user: Number(row["user"]), client: String(row["client"]) };
  }
}
