import { createHash, randomBytes } from "node:crypto";
import type { Store } from "../store/store.ts";

/** How long an access token is good: seven days less a second, as in every sample. Seconds. */
export const accessLifetime = 604_799;

/** How long a refresh token is good: fifteen days, as the older pages say. Seconds. */
export const refreshLifetime = 1_296_000;

/** A pair of tokens, as the token endpoint answers them. */
export interface TokenPair {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
}

/** Tokens are long and random, so a plain hash of them gives nothing away. */
const digest = (token: string): string => createHash("sha256").update(token).digest("base64");

/** The tokens that were given out. The database holds their hashes alone. */
export class Tokens {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.database.exec(
      `CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, user INTEGER NOT NULL,
         client TEXT NOT NULL, expires INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
    );
  }

  /** Gives out a pair. The client's refresh token of before ends; access tokens live on. */
  issue(user: number, client: string, now: Date): TokenPair {
    const pair: TokenPair = {
      access_token: randomBytes(48).toString("base64url"),
      token_type: "bearer",
      expires_in: accessLifetime,
      refresh_token: randomBytes(48).toString("base64url"),
    };
    this.#store.transaction(() => {
      this.#store.prepare("DELETE FROM tokens WHERE expires <= ?").run(now.getTime());
      this.#store
        .prepare("DELETE FROM tokens WHERE kind = 'refresh' AND user = ? AND client = ?")
        .run(user, client);
      const insert = this.#store.prepare(
        "INSERT INTO tokens (hash, kind, user, client, expires) VALUES (?, ?, ?, ?, ?)",
      );
      const add = (token: string, kind: string, lifetime: number): void => {
        insert.run(digest(token), kind, user, client, now.getTime() + lifetime * 1000);
      };
      add(pair.access_token, "access", accessLifetime);
      add(pair.refresh_token, "refresh", refreshLifetime);
    });
    return pair;
  }

  /** The user to whom an access token was given, or undefined if it is unknown or too old. */
  owner(token: string, now: Date): number | undefined {
    return this.#find(token, "access", now)?.user;
  }

  /** Whose refresh token this is, or undefined if it is unknown, spent or too old. */
  refreshable(token: string, now: Date): { readonly user: number; readonly client: string } | undefined {
    return this.#find(token, "refresh", now);
  }

  #find(token: string, kind: string, now: Date): { user: number; client: string } | undefined {
    const row = this.#store
      .prepare("SELECT user, client FROM tokens WHERE hash = ? AND kind = ? AND expires > ?")
      .get(digest(token), kind, now.getTime());
    return row && { user: Number(row["user"]), client: String(row["client"]) };
  }
}
