import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import Database from 'better-sqlite3';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { DIMENSIONS, entryNumber, queryOf, vectorNumber } from './generated';
import { timed, type Times } from './timing';

const LIMIT = 50;
const QUERIES = 30;

/** A way a city could search without us, and up to how many entries it can bear here. */
interface Peer {
  name: string;
  upTo: number;
  run: (entries: number, queries: readonly string[][]) => Promise<Times>;
}

/** Which peers to ask: SQLite FTS5 alone is the one that bears a million entries. */
export type PeerChoice = 'none' | 'fts5' | 'all';

export interface PeerFigures {
  name: string;
  entries: number;
  times: Times;
}

const flat = (i: number) => {
  const { id, fields } = entryNumber(i);
  return { id, title: fields.title, text: `${fields.problem} ${fields.body}` };
};
const all = (entries: number) => Array.from({ length: entries }, (_, i) => flat(i));

const PEERS: readonly Peer[] = [
  { name: 'SQLite FTS5, `OR` of the words', upTo: 1_000_000, run: fts5 },
  { name: 'float32 brute force', upTo: 100_000, run: floats },
  { name: 'MiniSearch', upTo: 100_000, run: miniSearch },
  { name: 'Orama', upTo: 10_000, run: orama },
  { name: 'Fuse.js', upTo: 10_000, run: fuse },
];

/** The peers that can bear so many of the same entries, asked the same questions. */
export async function benchPeers(entries: number, choice: Exclude<PeerChoice, 'none'>): Promise<PeerFigures[]> {
  const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(i, entries));
  const figures: PeerFigures[] = [];
  for (const { name, upTo, run } of choice === 'fts5' ? PEERS.filter(({ run }) => run === fts5) : PEERS) if (entries <= upTo) figures.push({ name, entries, times: await run(entries, queries) });
  return figures;
}

async function fts5(entries: number, queries: readonly string[][]): Promise<Times> {
  const file = join(tmpdir(), `jumelles-bench-${process.pid}.db`);
  const database = new Database(file);
  try {
    database.pragma('journal_mode = OFF');
    database.exec("CREATE VIRTUAL TABLE entries USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO entries VALUES (?, ?, ?)');
    database.transaction(() => {
      for (let i = 0; i < entries; i++) {
        const { id, title, text } = flat(i);
        insert.run(id, title, text);
      }
    })();
    const find = database.prepare('SELECT id FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?');
    return await timed(queries, (words) => find.all(words.map((word) => `"${word}"`).join(' OR '), LIMIT));
  } finally {
    database.close();
    rmSync(file, { force: true });
  }
}

async function floats(entries: number, queries: readonly string[][]): Promise<Times> {
  const values = new Float32Array(entries * DIMENSIONS);
  for (let i = 0; i < entries; i++) values.set(vectorNumber(i), i * DIMENSIONS);
  const asked = queries.map((_, i) => Float32Array.from(vectorNumber(60_000_000 + i)));
  return timed(asked, (query) => {
    const best: { i: number; cosine: number }[] = [];
    for (let i = 0; i < entries; i++) {
      let cosine = 0;
      for (let k = 0, at = i * DIMENSIONS; k < DIMENSIONS; k++, at++) cosine += values[at]! * query[k]!;
      if (best.length === LIMIT && cosine <= best[LIMIT - 1]!.cosine) continue;
      best.push({ i, cosine });
      best.sort((a, b) => b.cosine - a.cosine);
      best.length = Math.min(best.length, LIMIT);
    }
  });
}

async function miniSearch(entries: number, queries: readonly string[][]): Promise<Times> {
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(all(entries));
  return timed(queries, (words) => index.search(words.join(' ')).slice(0, LIMIT));
}

async function orama(entries: number, queries: readonly string[][]): Promise<Times> {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } as const });
  await insertMultiple(index, all(entries));
  return timed(queries, (words) => search(index, { term: words.join(' '), limit: LIMIT, threshold: 1 }));
}

async function fuse(entries: number, queries: readonly string[][]): Promise<Times> {
  const index = new Fuse(all(entries), { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.6 });
  return timed(queries.slice(0, 5), (words) => index.search(words.slice(0, 4).join(' '), { limit: LIMIT }));
}
