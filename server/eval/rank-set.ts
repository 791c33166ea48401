import { createReadStream } from 'node:fs';
import type { ImportReport } from '../../shared/contract/directory';
import type { Lexicon } from '../../shared/understanding/lexicon';
import type { Embedder } from '../embedder/port';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { importStream } from '../import/import-stream';
import { Catalogue } from '../matching/catalogue';
import { createMatcher } from '../matching/matcher';
import { Retriever, type Retrieved } from '../matching/retriever';
import { searchOf } from '../matching/search-of';
import { Understander } from '../matching/understander';
import { openStore } from '../store/sqlite-store';
import type { EvalQuery } from './eval-folder';
import { EvalPlaceFinder } from './eval-place-finder';
import { judge, meanFigures, type RankingFigures } from './metrics';

export interface EvalDeps {
  gazetteer: Gazetteer;
  lexicon: Lexicon;
  embedder: Embedder;
  onProgress?: (done: number, of: number, what: string) => void;
}

type Timed = RankingFigures & { ms: number };

/** Figures of one way of ranking and of the cities found, by language of the query. */
export interface RankingResult {
  n: number;
  imported: Pick<ImportReport, 'read' | 'added' | 'failed'>;
  lexical: Timed;
  vectors: Timed;
  full: Timed;
  cities?: Record<string, { n: number; first3: number; first10: number }>;
}

/** Loads a corpus into a throw-away database through the server's import and index, and judges every query: by words, by vectors, and by the full ranking. */
export async function rankSet(set: { corpus: string; queries: EvalQuery[]; relevant: Map<string, Map<string, number>> }, deps: EvalDeps): Promise<RankingResult> {
  const store = openStore(':memory:');
  const finder = new EvalPlaceFinder(deps.gazetteer);
  const imported = await importStream({ format: { name: 'ndjson', kind: 'jsonl' }, bytes: createReadStream(set.corpus), store, gazetteer: finder, dataset: 'eval' });
  let failure: unknown = null;
  const catalogue = new Catalogue(store, deps.lexicon, deps.embedder, (error) => {
    failure = error;
  });
  await catalogue.load();
  const timer = setInterval(() => deps.onProgress?.(catalogue.index.vectorsReady().done, catalogue.index.vectorsReady().of, 'vectors'), 1000);
  await catalogue.settled();
  clearInterval(timer);
  if (failure) throw failure;
  const understander = new Understander({ lexicon: deps.lexicon, embedder: deps.embedder, findPlaces: () => [] });
  await understander.ready();
  const retriever = new Retriever(catalogue, store);
  const cityById = (id: number) => deps.gazetteer.get(id) ?? finder.made(id);
  const matcher = createMatcher({ store, catalogue, gazetteer: deps.gazetteer, cityById, lexicon: deps.lexicon, embedder: deps.embedder, today: () => '2026-01-01' });
  await matcher.ready();
  const judged = { lexical: new Judged(), vectors: new Judged(), full: new Judged() };
  const cities: Record<string, { n: number; first3: number; first10: number }> = {};
  for (const [at, query] of set.queries.entries()) {
    const relevant = set.relevant.get(query.id) ?? new Map<string, number>();
    const began = performance.now();
    const problem = { text: query.text, language: query.lang };
    const reading = await understander.read(problem);
    const search = searchOf({ problem }, reading);
    const { terms, vector } = search;
    const read = performance.now();
    const found = await retriever.entries(search);
    const done = performance.now();
    judged.full.add(found.map(idOf), relevant, done - began);
    timeOne(judged.lexical, () => catalogue.index.search({ terms: [...terms], limit: 100 }).map(({ id }) => id), relevant, 0);
    timeOne(judged.vectors, () => (vector ? catalogue.index.search({ terms: [], vector, limit: 100 }).map(({ id }) => id) : []), relevant, read - began);
    if (query.cities) {
      const wanted = new Set(query.cities.flatMap((name) => [...(finder.idsByName.get(name) ?? [])]));
      const { partners } = await matcher.match({ problem, want: ['partners'], limit: 10 });
      const first = partners.findIndex(({ city }) => wanted.has(city.id));
      const own = (cities[query.lang ?? 'en'] ??= { n: 0, first3: 0, first10: 0 });
      own.n += 1;
      if (first >= 0 && first < 3) own.first3 += 1;
      if (first >= 0) own.first10 += 1;
    }
    deps.onProgress?.(at + 1, set.queries.length, 'queries');
  }
  await store.close();
  for (const own of Object.values(cities)) [own.first3, own.first10] = [own.first3 / own.n, own.first10 / own.n];
  return { n: set.queries.length, imported, lexical: judged.lexical.mean(), vectors: judged.vectors.mean(), full: judged.full.mean(), ...(Object.keys(cities).length > 0 && { cities }) };
}

function idOf({ stored }: Retrieved): string {
  return stored.record.id;
}

function timeOne(judged: Judged, run: () => string[], relevant: ReadonlyMap<string, number>, before: number): void {
  const began = performance.now();
  const ranking = run();
  judged.add(ranking, relevant, before + performance.now() - began);
}

/** Collects the figures of one way of ranking. */
class Judged {
  readonly #figures: RankingFigures[] = [];
  readonly #times: number[] = [];

  add(ranking: readonly string[], relevant: ReadonlyMap<string, number>, ms: number): void {
    this.#figures.push(judge(ranking, relevant));
    this.#times.push(ms);
  }

  mean(): Timed {
    const times = [...this.#times].sort((a, b) => a - b);
    return { ...meanFigures(this.#figures), ms: times[Math.floor(times.length / 2)] ?? 0 };
  }
}
