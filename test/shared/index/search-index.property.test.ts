import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentSet } from '../../../shared/index/document-set';
import type { IndexDocument } from '../../../shared/index/port';
import { createSearchIndex } from '../../../shared/index/search-index';
import { NaiveIndex, spaced } from './naive-index';

const DIMENSIONS = 8;
const word = fc.constantFrom('flood', 'waste', 'river', 'housing', 'heat', 'bus', 'port', 'constructor');
const text = (maxLength: number) => fc.array(word, { maxLength }).map(words => words.join(' '));
const id = fc.constantFrom(...'abcdefghijklmnop', 'Z', 'é', 'a-1', 'a1');
// Few values, so that ties are frequent.
const int8 = fc.array(fc.constantFrom(-120, -40, 0, 0, 40, 120), { minLength: DIMENSIONS, maxLength: DIMENSIONS });
const vector = int8.map(values => Float32Array.from(values, value => (value * 0.16) / 127));

const document: fc.Arbitrary<IndexDocument> = fc.record({
  id,
  language: fc.constant('en'),
  fields: fc.record({ title: text(3), problem: text(6), body: text(12) }),
  passages: fc.array(fc.constant('a passage'), { maxLength: 3 }),
});

const step = fc.oneof(
  { weight: 6, arbitrary: document.map(value => ({ kind: 'upsert' as const, value })) },
  { weight: 2, arbitrary: id.map(value => ({ kind: 'remove' as const, value })) },
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 9).map(value => ({ kind: 'tidy' as const, value })) },
  { weight: 4, arbitrary: fc.tuple(id, fc.array(int8, { minLength: 3, maxLength: 3 })).map(value => ({ kind: 'vectors' as const, value })) },
);

const query = fc.record({
  terms: fc.array(fc.record({ term: word, weight: fc.constantFrom(1, 0.5, 2, 0) }), { maxLength: 5 }),
  vector: fc.option(vector, { nil: undefined }),
  limit: fc.integer({ min: 0, max: 6 }),
  refused: fc.option(fc.uniqueArray(id), { nil: undefined }),
});

function pair(documents: IndexDocument[], steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[], mergeAt: number) {
  const index = createSearchIndex({ analyse: spaced, dimensions: DIMENSIONS, merge: { documents: mergeAt, postings: 1000, slice: 3 } });
  const naive = new NaiveIndex();
  index.rebuild(documents);
  for (const each of documents) naive.upsert(each);
  for (const each of steps) {
    if (each.kind === 'upsert') {
      index.upsert(each.value);
      naive.upsert(each.value);
    } else if (each.kind === 'remove') {
      index.remove(each.value);
      naive.remove(each.value);
    } else if (each.kind === 'tidy') {
      for (let slice = 0; slice < each.value; slice++) index.tidy();
    } else {
      const [target, values] = each.value;
      const wanted = naive.documents.get(target)?.passages.length;
      if (wanted === undefined) continue;
      const vectors = values.slice(0, wanted).map(value => Int8Array.from(value));
      index.setVectors(target, vectors);
      naive.vectors.set(target, vectors);
    }
  }
  return { index, naive };
}

const history = [fc.array(document, { maxLength: 25 }), fc.array(step, { maxLength: 30 })] as const;

describe('the search index', () => {
  it('finds and scores as a search that scores every document anew, after any additions and removals', () => {
    fc.assert(
      fc.property(...history, fc.constantFrom(1, 4, 1000), query, (documents, steps, mergeAt, { refused, ...asked }) => {
        const { index, naive } = pair(documents, steps, mergeAt);
        const allowed = (each: string) => !refused?.includes(each);
        const numbers = new Map([...naive.documents.keys()].map(each => [index.numberOf(each), each]));
        const allow = refused && DocumentSet.of([...numbers].flatMap(([number, each]) => (number !== undefined && allowed(each) ? [number] : [])));
        const hits = index.search({ ...asked, allow });
        expect(index.size).toBe(naive.documents.size);
        expect(hits).toEqual(naive.search(asked, allowed));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same scores to the last bit, in the same order, whatever was merged when', () => {
    fc.assert(
      fc.property(...history, query, (documents, steps, asked) => {
        const answers = [1, 3, 1000].map(mergeAt => pair(documents, steps, mergeAt).index.search(asked));
        expect(answers[1]).toEqual(answers[0]);
        expect(answers[2]).toEqual(answers[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts terms and passages as they are now', () => {
    fc.assert(
      fc.property(...history, fc.constantFrom(1, 4, 1000), word, (documents, steps, mergeAt, term) => {
        const { index, naive } = pair(documents, steps, mergeAt);
        expect(index.documentFrequency(term)).toBe(naive.documentFrequency(term));
        expect(index.vectorsReady()).toEqual({
          done: [...naive.vectors.values()].flat().length,
          of: [...naive.documents.values()].flatMap(each => each.passages).length,
        });
      }),
      { numRuns: 300 },
    );
  });
});
