import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentSet } from '../../../shared/index/document-set';
import { kthLargest } from '../../../shared/index/kth-largest';
import { createSearchIndex } from '../../../shared/index/search-index';
import { generator } from '../../bench/performance/generated';
import { spaced } from './naive-index';

const WORDS = 60;

/** Few words that are in nearly every text and many that are in few, as in a language. */
function corpus(seed: number, documents: number) {
  const random = generator(seed);
  const word = () => `w${Math.floor(WORDS ** random())}`;
  const text = (most: number) => Array.from({ length: Math.floor(random() * most) }, word).join(' ');
  const entry = (i: number) => ({ id: `e${i}`, language: 'en', fields: { title: text(3), problem: text(6), body: text(30) }, passages: [] });
  const index = createSearchIndex({ analyse: spaced, merge: { documents: 40, postings: 2000, slice: 50 } });
  index.rebuild(Array.from({ length: documents }, (_, i) => entry(i)));
  for (let i = 0; i < documents; i += 3) {
    if (random() < 0.3) index.remove(`e${i}`);
    else index.upsert(entry(i));
    if (random() < 0.5) index.tidy();
  }
  return index;
}

describe('the best by words', () => {
  it('are the first of all that are found, to the last bit of score and order, though not every posting is read', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.uniqueArray(fc.record({ term: fc.integer({ min: 1, max: WORDS }).map((i) => `w${i}`), weight: fc.constantFrom(1, 1 / 3, 0.7, 2) }), { selector: ({ term }) => term, minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, 2, 5, 20),
        fc.boolean(),
        (seed, terms, limit, filtered) => {
          const index = corpus(seed, 400);
          const allow = filtered ? DocumentSet.of(Array.from({ length: 200 }, (_, i) => i * 2)) : undefined;
          const all = index.search({ terms, limit: 1000, allow });
          expect(index.search({ terms, limit, allow })).toEqual(all.slice(0, limit));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads the k-th largest of values off as sorting does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.5, 1, 2, 3, 7.25, 9), { minLength: 1, maxLength: 40 }), fc.nat(), (values, at) => {
        const k = (at % values.length) + 1;
        const sorted = [...values].sort((a, b) => b - a);
        expect(kthLargest(Float64Array.from(values), values.length, k)).toBe(sorted[k - 1]);
      }),
    );
  });
});
