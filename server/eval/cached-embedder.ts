import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { factsOf } from '../embedder/facts-of';
import type { Embedder } from '../embedder/port';

/** An embedder that keeps every vector in a SQLite file by model and text, so that an evaluation run again does not wait for the encoder. */
export function cachedEmbedder(embedder: Embedder, file: string): Embedder {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE IF NOT EXISTS vectors (key TEXT PRIMARY KEY, vector BLOB NOT NULL) WITHOUT ROWID');
  const read = database.prepare<[string], Buffer>('SELECT vector FROM vectors WHERE key = ?').pluck();
  const write = database.prepare('INSERT OR REPLACE INTO vectors VALUES (?, ?)');
  const keyOf = (text: string) => createHash('sha256').update(`${embedder.id}\n${text}`).digest('base64url');
  return {
    id: embedder.id,
    get dimensions() {
      return embedder.dimensions;
    },
    get multilingual() {
      return embedder.multilingual ?? false;
    },
    facts: () => factsOf(embedder),
    async embed(texts, options) {
      const cached = texts.map((text) => read.get(keyOf(text)));
      const missing = texts.filter((_, at) => cached[at] === undefined);
      const made = missing.length > 0 ? await embedder.embed(missing, options) : [];
      missing.forEach((text, at) => made[at] && write.run(keyOf(text), Buffer.from(made[at].buffer, made[at].byteOffset, made[at].byteLength)));
      let next = 0;
      return cached.map((buffer) => (buffer === undefined ? (made[next++] ?? new Float32Array(embedder.dimensions)) : floatsOf(buffer)));
    },
    async close() {
      database.close();
      await embedder.close();
    },
  };
}

function floatsOf(buffer: Buffer): Float32Array {
  return new Float32Array(Uint8Array.from(buffer).buffer);
}
