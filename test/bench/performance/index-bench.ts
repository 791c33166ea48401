import { analyse } from '../../../shared/text/analyse';
import { toInt8 } from '../../../shared/index/int8-vector';
import type { SearchIndex } from '../../../shared/index/port';
import { createSearchIndex } from '../../../shared/index/search-index';
import { javascriptKernel, type VectorKernel } from '../../../shared/index/vector-kernel';
import { wasmKernel } from '../../../shared/index/wasm-kernel';
import { DIMENSIONS, entryNumber, queryOf, vectorNumber } from './generated';
import { memoryInUse, Stopwatch, timed, type Times } from './timing';

/** Figures of the index at one size: seconds, megabytes, milliseconds a query, and the share of the true ten nearest that are found. */
export interface IndexFigures {
  entries: number;
  buildSeconds: number;
  vectorSeconds: number;
  memory: number;
  lexical: Times;
  vectors: Record<string, Times>;
  both: Times;
  recall10: number;
  /** How long a request waits at most, in ms, while entries come in and while a quarter of the index is tidied away. */
  longestPause: { change: number; tidying: number };
}

const QUERIES = 100;
const LIMIT = 50;
/** Beyond the generated entries, so that a query's vector is none of them. */
const QUERY_VECTORS = 50_000_000;
const RECALL_QUERIES = 30;
const CHANGES = 3000;

/** Builds the index over so many generated entries with one vector each, and asks it. */
export async function benchIndex(entries: number): Promise<IndexFigures> {
  const before = memoryInUse();
  const kernels = Object.entries({ WebAssembly: wasmKernel(), JavaScript: javascriptKernel }).filter((pair): pair is [string, VectorKernel] => pair[1] !== null);
  const queries = Array.from({ length: QUERIES }, (_, i) => ({ terms: queryOf(i, entries).flatMap((word) => analyse(word, 'en')).map(({ term }) => ({ term, weight: 1 })), vector: Float32Array.from(vectorNumber(QUERY_VECTORS + i)) }));
  const [first] = kernels;
  const index = createSearchIndex({ analyse, ...(first ? { kernel: first[1] } : {}) });
  const building = new Stopwatch();
  building.run(() => index.rebuild(numbered(entries, building)));
  const filling = new Stopwatch();
  const scratch = new Float32Array(DIMENSIONS);
  for (let i = 0; i < entries; i++) {
    const vectors = [toInt8(vectorNumber(i, scratch))];
    filling.run(() => index.setVectors(`e${i}`, vectors));
  }
  const memory = memoryInUse() - before;
  const lexical = await timed(queries, ({ terms }) => index.search({ terms, limit: LIMIT }));
  const both = await timed(queries, ({ terms, vector }) => index.search({ terms, vector, limit: LIMIT }));
  const vectors: Record<string, Times> = {};
  if (first) vectors[first[0]] = await timed(queries, ({ vector }) => index.search({ terms: [], vector, limit: LIMIT }));
  const recall10 = recallOf(queries.slice(0, RECALL_QUERIES).map(({ vector }) => ({ vector, found: index.search({ terms: [], vector, limit: 10 }).map(({ id }) => id) })), entries);
  const longestPause = pauses(index, entries);
  for (const [name, kernel] of kernels.slice(1)) vectors[name] = await vectorsAlone(kernel, entries, queries);
  return { entries, buildSeconds: building.seconds, vectorSeconds: filling.seconds, memory, lexical, vectors, both, recall10, longestPause };
}

/** The entries, with the watch standing while one is generated. */
function* numbered(entries: number, watch: Stopwatch) {
  for (let i = 0; i < entries; i++) yield watch.without(() => entryNumber(i));
}

/** Changes the index as an import does, then takes out so much that its largest segment is written anew, slice by slice. */
function pauses(index: SearchIndex, entries: number): IndexFigures['longestPause'] {
  const [changing, tidying] = [new Stopwatch(), new Stopwatch()];
  const tidy = () => {
    while (tidying.run(() => index.tidy()));
  };
  for (let i = 0; i < CHANGES; i++) {
    const entry = entryNumber(entries + i);
    changing.run(() => index.upsert(entry));
    if (i % 100 === 0) tidy();
  }
  for (let i = 0; i < entries * 0.26; i++) index.remove(`e${i}`);
  tidy();
  return { change: changing.longest, tidying: tidying.longest };
}

/** Another kernel over the same vectors, without words, so that memory is there for both. */
async function vectorsAlone(kernel: VectorKernel, entries: number, queries: readonly { vector: Float32Array }[]): Promise<Times> {
  const index = createSearchIndex({ analyse, kernel });
  index.rebuild(Array.from({ length: entries }, (_, i) => ({ id: `e${i}`, language: 'en', fields: { title: '', problem: '', body: '' }, passages: ['p'] })));
  const scratch = new Float32Array(DIMENSIONS);
  for (let i = 0; i < entries; i++) index.setVectors(`e${i}`, [toInt8(vectorNumber(i, scratch))]);
  return timed(queries, ({ vector }) => index.search({ terms: [], vector, limit: LIMIT }));
}

/** The share of the ten nearest by float32 that were found; the vectors are made anew rather than kept, 2 GB at a million. */
function recallOf(asked: readonly { vector: Float32Array; found: readonly string[] }[], entries: number): number {
  const best = asked.map(() => [] as { id: string; cosine: number }[]);
  const scratch = new Float32Array(DIMENSIONS);
  for (let i = 0; i < entries; i++) {
    const vector = vectorNumber(i, scratch);
    asked.forEach((query, q) => {
      let cosine = 0;
      for (let k = 0; k < DIMENSIONS; k++) cosine += query.vector[k]! * vector[k]!;
      const list = best[q]!;
      if (list.length === 10 && cosine <= list[9]!.cosine) return;
      list.push({ id: `e${i}`, cosine });
      list.sort((a, b) => b.cosine - a.cosine);
      list.length = Math.min(list.length, 10);
    });
  }
  const hits = asked.map(({ found }, q) => best[q]!.filter(({ id }) => found.includes(id)).length);
  return hits.reduce((sum, value) => sum + value, 0) / (asked.length * 10);
}
