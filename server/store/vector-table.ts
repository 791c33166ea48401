import type { Database } from 'better-sqlite3';
import type { StoredVector } from './port';

interface VectorRow {
  id: string;
  passage: number;
  text_hash: string;
  vector: Buffer;
}

const PAGE = 2000;

/** Sentence vectors of each model, by text and passage. */
export class VectorTable {
  readonly #insert;
  readonly #trim;
  readonly #page;
  readonly #ofTexts;

  constructor(private readonly database: Database) {
    this.#insert = database.prepare('INSERT OR REPLACE INTO vectors (model, id, passage, text_hash, vector) VALUES (?, ?, ?, ?, ?)');
    this.#trim = database.prepare('DELETE FROM vectors WHERE model = ? AND id = ? AND passage > ?');
    this.#page = database.prepare<[string, string, number, number], VectorRow>(
      'SELECT id, passage, text_hash, vector FROM vectors WHERE model = ? AND (id, passage) > (?, ?) ORDER BY id, passage LIMIT ?',
    );
    // Any of several rows of one text: they hold the same vector.
    this.#ofTexts = database.prepare<[string, string], Pick<VectorRow, 'text_hash' | 'vector'>>('SELECT text_hash, vector FROM vectors WHERE model = ? AND text_hash IN (SELECT value FROM json_each(?)) GROUP BY text_hash');
  }

  /** The vectors a model has of texts, by the hash of the text. */
  ofTexts(model: string, hashes: readonly string[]): Map<string, Int8Array> {
    return new Map(this.#ofTexts.all(model, JSON.stringify(hashes)).map((row) => [row.text_hash, valuesOf(row.vector)]));
  }

  /** A page of a model's vectors after a position, by id and passage. */
  page(model: string, after: { id: string; passage: number }): StoredVector[] {
    return this.#page.all(model, after.id, after.passage, PAGE).map((row) => ({
      id: row.id,
      passage: row.passage,
      textHash: row.text_hash,
      vector: valuesOf(row.vector),
    }));
  }

  /** Keeps vectors, and drops those of passages that a text no longer has: the highest passage given for a text is its last. */
  save(model: string, vectors: readonly StoredVector[]): void {
    this.database
      .transaction(() => {
        const last = new Map<string, number>();
        for (const { id, passage, textHash, vector } of vectors) {
          this.#insert.run(model, id, passage, textHash, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength));
          last.set(id, Math.max(passage, last.get(id) ?? 0));
        }
        for (const [id, passage] of last) this.#trim.run(model, id, passage);
      })
      .immediate();
  }
}

function valuesOf(blob: Buffer): Int8Array {
  return new Int8Array(blob.buffer, blob.byteOffset, blob.byteLength);
}
