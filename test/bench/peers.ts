import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { readFileSync } from 'node:fs';
import { readEvalFolder } from '../../server/eval/eval-folder';
import { judge, meanFigures, type RankingFigures } from '../../server/eval/metrics';
import { isStopWord } from '../../shared/text/stop-words';

const told = z.string().default('');
const entry = z.object({ id: z.string(), title: z.string(), problem: told, done: told, outcome: told, lesson: told, text: told }).transform(({ id, title, ...parts }) => ({ id, title, text: Object.values(parts).filter(Boolean).join(' ') }));
type Entry = z.infer<typeof entry>;
type Peer = (text: string) => Promise<string[]> | string[];

/** Fuse.js looks through every text for every query; so many queries are enough to know. */
const FUSE_QUERIES = 20;
const LIMIT = 100;

/** Figures of the search libraries a city could install, on one test set of rankings; null for other sets. */
export async function judgePeers(folder: string): Promise<Record<string, RankingFigures & { ms: number; n: number }> | null> {
  const set = readEvalFolder(folder);
  if (set.kind !== 'ranking') return null;
  const corpus = readFileSync(set.corpus, 'utf8').split('\n').filter((line) => line !== '').map((line) => entry.parse(JSON.parse(line)));
  const peers: Record<string, Peer> = { MiniSearch: miniSearch(corpus), Orama: await orama(corpus), 'Fuse.js': fuse(corpus) };
  const results: Record<string, RankingFigures & { ms: number; n: number }> = {};
  for (const [name, find] of Object.entries(peers)) {
    const queries = name === 'Fuse.js' ? set.queries.slice(0, FUSE_QUERIES) : set.queries;
    const figures: RankingFigures[] = [];
    const times: number[] = [];
    for (const { id, text } of queries) {
      const began = performance.now();
      const ids = await find(text);
      times.push(performance.now() - began);
      figures.push(judge(ids, set.relevant.get(id) ?? new Map()));
    }
    results[name] = { ...meanFigures(figures), ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, n: queries.length };
  }
  return results;
}

function miniSearch(corpus: readonly Entry[]): Peer {
  const index = new MiniSearch<Entry>({ fields: ['title', 'text'], processTerm: (term) => (isStopWord(term.toLowerCase(), 'en') ? null : term.toLowerCase()) });
  index.addAll(corpus);
  return (text) => index.search(text).slice(0, LIMIT).map(({ id }) => String(id));
}

async function orama(corpus: readonly Entry[]): Promise<Peer> {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } as const, components: { tokenizer: { stemming: false } } });
  await insertMultiple(index, [...corpus]);
  return async (text) => (await search(index, { term: text, properties: ['title', 'text'], limit: LIMIT, threshold: 1 })).hits.map(({ id }) => id);
}

function fuse(corpus: readonly Entry[]): Peer {
  const index = new Fuse(corpus, { keys: ['title', 'text'], ignoreLocation: true, threshold: 0.6 });
  return (text) => index.search(text.slice(0, 200), { limit: LIMIT }).map(({ item }) => item.id);
}
