import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { UserFacingError } from '../../../server/errors';
import { migrate, MIGRATIONS, schemaVersion } from '../../../server/store/migrate';
import { DATABASE_FILE, openDatabase } from '../../../server/store/open-database';

const folder = mkdtempSync(join(tmpdir(), 'jumelles-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A data folder whose database file is made by `make`. */
function dataHome(name: string, make: (file: string) => void): { home: string; file: string } {
  const home = join(folder, name);
  mkdirSync(home);
  const file = join(home, DATABASE_FILE);
  make(file);
  return { home, file };
}

function sql(...statements: string[]): (file: string) => void {
  return (file) => {
    const database = new Sqlite(file);
    for (const statement of statements) database.exec(statement);
    database.close();
  };
}

function cutShort(file: string): void {
  openDatabase(join(file, '..')).close();
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(8000, 7)]));
}

describe('a database that cannot be used', () => {
  it.each<[name: string, make: (file: string) => void, says: RegExp]>([
    ['text', (file) => writeFileSync(file, 'this is no database, but it is long enough to be looked at\n'.repeat(100)), /is damaged and was left untouched/],
    ['overwritten pages', cutShort, /is damaged and was left untouched/],
    ['a newer schema', sql('CREATE TABLE records (x)', 'PRAGMA user_version = 99'), /newer Jumelles \(schema 99, this one knows \d+\)/],
    ['another program’s tables', sql('CREATE TABLE notes (x)'), /not one of Jumelles/],
  ])('gives one sentence and stays as it was: %s', (name, make, says) => {
    const { home, file } = dataHome(name.replace(/\W/g, '-'), make);
    const before = digest(file);
    expect(() => openDatabase(home)).toThrow(UserFacingError);
    expect(() => openDatabase(home)).toThrow(says);
    expect(digest(file)).toBe(before);
    expect(readdirSync(home).filter((entry) => !/-(wal|shm)$/.test(entry))).toEqual([DATABASE_FILE]);
  });

  it('names a folder that cannot be written', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => openDatabase(join(file, 'inside'))).toThrow(/The data folder .*inside cannot be written \(ENOTDIR\)/);
    expect(() => openDatabase(file)).toThrow(/cannot be written \(EEXIST\)/);
  });
});

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('bring a database of any earlier schema to the newest and keep its rows', () => {
    const database = new Sqlite(':memory:');
    migrate(database, 'test', MIGRATIONS.slice(0, 1));
    database.exec("INSERT INTO meta (key, value) VALUES ('kept', 'yes')");
    migrate(database, 'test');
    expect(schemaVersion(database)).toBe(MIGRATIONS.length);
    expect(database.prepare("SELECT value FROM meta WHERE key = 'kept'").pluck().get()).toBe('yes');
    expect(() => migrate(database, 'test')).not.toThrow();
  });

  it('undo a step that fails half-way', () => {
    const database = new Sqlite(':memory:');
    const broken = { version: 2, name: 'broken', sql: 'CREATE TABLE half (x); CREATE TABLE half (x);' };
    expect(() => migrate(database, 'test', [...MIGRATIONS.slice(0, 1), broken])).toThrow(/half/);
    expect(schemaVersion(database)).toBe(1);
    expect(database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
  });
});

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
