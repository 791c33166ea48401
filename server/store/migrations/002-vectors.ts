import type { Migration } from '../migration';

/** Sentence vectors by model, so that a text is embedded once. */
export const vectors: Migration = {
  version: 2,
  name: 'vectors',
  sql: `
    CREATE TABLE vectors (
      id TEXT NOT NULL,
      model TEXT NOT NULL,
      passage INTEGER NOT NULL,
      text_hash TEXT NOT NULL,
      vector BLOB NOT NULL,
      PRIMARY KEY (model, id, passage)
    ) STRICT, WITHOUT ROWID;
  `,
};
