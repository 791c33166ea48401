import type { Migration } from '../migration';

/** Admin tokens (only their SHA-256) and imports that were interrupted. */
export const administration: Migration = {
  version: 3,
  name: 'administration',
  sql: `
    CREATE TABLE tokens (hash BLOB PRIMARY KEY, created_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE import_jobs (
      key TEXT PRIMARY KEY,
      file TEXT NOT NULL,
      done INTEGER NOT NULL,
      report TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
