import type { Migration } from '../migration';

/** Records with their resolved cities, the places imports added, and the log of changes that indexes follow. */
export const records: Migration = {
  version: 1,
  name: 'records',
  sql: `
    CREATE TABLE records (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      is_case INTEGER NOT NULL,
      dataset TEXT NOT NULL,
      json TEXT NOT NULL,
      hash BLOB NOT NULL,
      imported_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX records_by_kind ON records (kind, id);
    CREATE INDEX cases ON records (id) WHERE is_case = 1;
    CREATE INDEX records_by_dataset ON records (dataset, id);

    CREATE TABLE entry_cities (
      seq INTEGER NOT NULL REFERENCES records (seq) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      city_id INTEGER NOT NULL,
      role TEXT,
      sure INTEGER NOT NULL,
      PRIMARY KEY (seq, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_cities_by_city ON entry_cities (city_id);

    CREATE TABLE links (
      seq INTEGER PRIMARY KEY REFERENCES records (seq) ON DELETE CASCADE,
      a INTEGER NOT NULL,
      b INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX links_by_a ON links (a);
    CREATE INDEX links_by_b ON links (b);

    CREATE TABLE city_records (
      seq INTEGER PRIMARY KEY REFERENCES records (seq) ON DELETE CASCADE,
      city_id INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX city_records_by_city ON city_records (city_id);

    CREATE TABLE places (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      country TEXT NOT NULL,
      country_name TEXT NOT NULL,
      population INTEGER,
      lat REAL NOT NULL,
      lon REAL NOT NULL
    ) STRICT;
    CREATE INDEX places_by_name ON places (country, name_key);

    CREATE TABLE changes (
      revision INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      deleted INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO meta (key, value) VALUES ('database-id', lower(hex(randomblob(4))));
  `,
};
