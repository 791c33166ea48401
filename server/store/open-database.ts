import { constants, accessSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { systemCode, UserFacingError } from '../errors';
import { migrate, refuseNewer } from './migrate';

/** The database's name inside its folder. */
export const DATABASE_FILE = 'jumelles.db';

/**
 * Opens the database of a folder (made when missing) or `:memory:`, in WAL mode, at the newest schema.
 * A damaged file, a folder that cannot be written and a newer schema each throw a UserFacingError of one sentence; the file is then left untouched.
 */
export function openDatabase(folder: string): Database {
  if (folder === ':memory:') return prepare(new Sqlite(':memory:'), 'in memory');
  makeWritable(folder);
  const file = join(folder, DATABASE_FILE);
  try {
    refuseUnusable(file);
    return prepare(new Sqlite(file, { timeout: 10_000 }), file);
  } catch (error) {
    throw explained(error, file);
  }
}

function prepare(database: Database, file: string): Database {
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma('cache_size = -16000');
    migrate(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks at the file read-only first: opening it for writing could change a file that must stay as it is. */
function refuseUnusable(file: string): void {
  if (!existsSync(file)) return;
  accessSync(file, constants.R_OK | constants.W_OK);
  const probe = new Sqlite(file, { readonly: true });
  try {
    probe.pragma('schema_version');
    refuseNewer(probe, file); // before WAL mode is set, which is a write
    const tables = probe.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
    if (tables !== 0 && probe.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'records'").get() === undefined) {
      throw new UserFacingError('internal', `The file ${file} is an SQLite database, but not one of Jumelles. Move it away, or set JUMELLES_DATA to another folder.`);
    }
  } finally {
    probe.close();
  }
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserFacingError('internal', `The data folder ${folder} cannot be written (${systemCode(error) ?? 'unknown reason'}). Give this user the right to write there, or set JUMELLES_DATA to another folder.`, { cause: error });
  }
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof UserFacingError) return error;
  const code = systemCode(error) ?? '';
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new UserFacingError('internal', `The database ${file} is damaged and was left untouched. Put a backup in its place (made by "npx jumelles backup"), or move it away to start afresh.`, { cause: error });
  }
  if (code === 'SQLITE_BUSY') return new UserFacingError('busy', `The database ${file} is locked by another program. Try again when it has finished.`, { cause: error });
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new UserFacingError('internal', `The database ${file} cannot be written (${code}). Give this user the right to write it, or set JUMELLES_DATA to another folder.`, { cause: error });
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new UserFacingError('internal', `The disk of ${dirname(file)} is full.`, { cause: error });
  return error;
}
