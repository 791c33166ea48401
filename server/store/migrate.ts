import type { Database } from 'better-sqlite3';
import { UserFacingError } from '../errors';
import type { Migration } from './migration';
import { records } from './migrations/001-records';
import { vectors } from './migrations/002-vectors';
import { administration } from './migrations/003-administration';
import { models } from './migrations/004-models';

/** Every schema step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [records, vectors, administration, models];

/** Brings a database to the newest schema, one transaction a step; a database of a newer schema is refused and left as it is. */
export function migrate(database: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  refuseNewer(database, file, migrations);
  const found = schemaVersion(database);
  // Immediate: two processes that start together must not both run the same step.
  const step = database.transaction((migration: Migration) => {
    if (schemaVersion(database) >= migration.version) return;
    database.exec(migration.sql);
    database.pragma(`user_version = ${migration.version}`);
  });
  for (const migration of migrations) {
    if (migration.version > found) step.immediate(migration);
  }
}

/** Throws a UserFacingError for a database of a schema that is newer than the newest step; it only reads. */
export function refuseNewer(database: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const newest = migrations.at(-1)?.version ?? 0;
  const found = schemaVersion(database);
  if (found <= newest) return;
  throw new UserFacingError('internal', `The database ${file} was written by a newer Jumelles (schema ${found}, this one knows ${newest}). Update Jumelles, or set JUMELLES_DATA to another folder.`);
}

/** The schema a database has; 0 for an empty one. */
export function schemaVersion(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
