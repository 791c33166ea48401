import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** Admin tokens, kept as SHA-256 only. A token has 192 random bits, so a plain hash is enough. */
export class TokenTable {
  constructor(private readonly database: Database) {}

  /** Whether any token was ever made. */
  any(): boolean {
    return this.database.prepare('SELECT 1 FROM tokens LIMIT 1').get() !== undefined;
  }

  /** Makes a token, gives it once, and forgets the ones before it. */
  renew(): string {
    const token = `jml_${randomBytes(24).toString('base64url')}`;
    this.database
      .transaction(() => {
        this.database.prepare('DELETE FROM tokens').run();
        this.database.prepare('INSERT INTO tokens (hash, created_at) VALUES (?, ?)').run(sha256(token), new Date().toISOString());
      })
      .immediate();
    return token;
  }

  /** Whether this is a valid token, in a time that does not tell how much of it is right. */
  matches(token: string): boolean {
    const hash = sha256(token);
    return this.database.prepare<[], { hash: Buffer }>('SELECT hash FROM tokens').all().some((row) => row.hash.length === hash.length && timingSafeEqual(row.hash, hash));
  }
}

function sha256(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
