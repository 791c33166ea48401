import type { Migration } from '../migration';

/** What was measured of each model whose vectors are kept, and a way to a vector by its text, so that a text that stands in two records is embedded once. */
export const models: Migration = {
  version: 4,
  name: 'models',
  sql: `
    CREATE TABLE models (
      model TEXT PRIMARY KEY,
      dimensions INTEGER NOT NULL,
      scale REAL NOT NULL,
      floor REAL NOT NULL,
      ceiling REAL NOT NULL,
      multilingual INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX vectors_by_text ON vectors (model, text_hash);
  `,
};
