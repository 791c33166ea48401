import { describe, expect, it } from 'vitest';
import { DocumentSet } from '../../../shared/index/document-set';
import { INT8_SCALE } from '../../../shared/index/int8-vector';
import type { IndexDocument } from '../../../shared/index/port';
import { createSearchIndex } from '../../../shared/index/search-index';
import { spaced } from './naive-index';

const entry = (id: string, body: string, more: Partial<IndexDocument['fields']> = {}, passages: string[] = []): IndexDocument => ({
  id,
  language: 'en',
  fields: { title: '', problem: '', body, ...more },
  passages,
});

const terms = (...list: string[]) => list.map(term => ({ term, weight: 1 }));

function indexOf(...documents: IndexDocument[]) {
  const index = createSearchIndex({ analyse: spaced, dimensions: 4 });
  index.rebuild(documents);
  return index;
}

function withVector(index: ReturnType<typeof indexOf>) {
  index.setVectors('a', [Int8Array.of(1, 0, 0, 0)]);
  return index;
}

describe('the search index', () => {
  it('scores by BM25, worked out by hand', () => {
    const index = indexOf(entry('beira', 'flood flood'), entry('lodz', 'heat'), entry('cali', 'bus'));
    // idf = ln(1 + 2.5 / 1.5); frequency 2, length 2 of an average of 4 / 3.
    const expected = (Math.log(1 + 2.5 / 1.5) * 2.2 * 2) / (2 + 1.2 * (0.25 + (0.75 * 2) / (4 / 3)));
    expect(index.search({ terms: terms('flood'), limit: 5 })).toEqual([
      { id: 'beira', lexical: expect.closeTo(expected, 12), cosine: null, passage: 0, passageCosines: [] },
    ]);
  });

  it('counts a word in the title twice and in the problem one and a half times', () => {
    const index = indexOf(
      entry('body', 'flood', { title: 'bus', problem: 'bus' }),
      entry('problem', 'bus', { title: 'bus', problem: 'flood' }),
      entry('title', 'bus', { title: 'flood', problem: 'bus' }),
    );
    expect(index.search({ terms: terms('flood'), limit: 5 }).map(hit => hit.id)).toEqual(['title', 'problem', 'body']);
  });

  it('orders equal scores by id, however the documents came in', () => {
    const index = indexOf(entry('c', 'flood'), entry('a', 'flood'));
    index.upsert(entry('b', 'flood'));
    index.upsert(entry('Z', 'flood'));
    expect(index.search({ terms: terms('flood'), limit: 3 }).map(hit => hit.id)).toEqual(['Z', 'a', 'b']);
  });

  it('keeps the last of several documents of one id', () => {
    const index = indexOf(entry('a', 'flood'), entry('b', 'bus'), entry('a', 'heat'), entry('a', 'waste'));
    expect(index.size).toBe(2);
    expect(index.search({ terms: terms('flood', 'heat'), limit: 5 })).toEqual([]);
    expect(index.search({ terms: terms('waste'), limit: 5 }).map(hit => hit.id)).toEqual(['a']);
  });

  it('returns what only words find and what only vectors find, each scored by both', () => {
    const index = indexOf(
      entry('words', 'flood', {}, ['one']),
      entry('meaning', 'flood water rising far beyond', {}, ['one', 'two']),
      entry('neither', 'bus', {}, ['one']),
      entry('bare', 'heat'),
    );
    index.setVectors('words', [Int8Array.of(0, 0, 100, 0)]);
    index.setVectors('meaning', [Int8Array.of(0, 100, 0, 0), Int8Array.of(80, 60, 0, 0)]);
    index.setVectors('neither', [Int8Array.of(-100, 0, 0, 0)]);
    const hits = index.search({ terms: terms('flood'), vector: Float32Array.of(0.1, 0, 0, 0), limit: 1 });
    expect(hits.map(({ id, cosine, passage, passageCosines }) => ({ id, cosine, passage, passageCosines }))).toEqual([
      { id: 'words', cosine: 0, passage: 0, passageCosines: [0] },
      { id: 'meaning', cosine: expect.closeTo(0.8, 9), passage: 1, passageCosines: [0, expect.closeTo(0.8, 9)] },
    ]);
    expect(hits[1]?.lexical).toBeGreaterThan(0);
  });

  it('returns only what a filter lets through, by words and by vectors', () => {
    const index = indexOf(entry('a', 'flood heat', {}, ['one', 'two']), entry('b', 'flood heat', {}, ['one']));
    index.setVectors('a', [Int8Array.of(1, 0, 0, 0), Int8Array.of(0, 1, 0, 0)]);
    index.setVectors('b', [Int8Array.of(1, 1, 0, 0)]);
    const allow = DocumentSet.of([index.numberOf('b') ?? -1]);
    const hits = index.search({ terms: terms('flood', 'heat'), vector: Float32Array.of(0.1, 0, 0, 0), limit: 9, allow });
    expect(hits.map(hit => hit.id)).toEqual(['b']);
  });

  it('forgets the vectors of a text that changed', () => {
    const index = indexOf(entry('a', 'flood', {}, ['one']));
    index.setVectors('a', [Int8Array.of(1, 0, 0, 0)]);
    index.upsert(entry('a', 'flood', {}, ['another', 'two']));
    expect(index.vectorsReady()).toEqual({ done: 0, of: 2 });
    expect(index.search({ terms: [], vector: Float32Array.of(0.1, 0, 0, 0), limit: 9 })).toEqual([]);
  });

  it('takes a query vector of nothing for no vector', () => {
    const index = indexOf(entry('a', 'flood', {}, ['one']));
    index.setVectors('a', [Int8Array.of(1, 0, 0, 0)]);
    expect(index.search({ terms: terms('flood'), vector: new Float32Array(4), limit: 9 })[0]?.cosine).toBeNull();
  });

  it('keeps the vectors of its documents while the model is the same, and forgets them for another', () => {
    const index = indexOf(entry('a', 'flood', {}, ['one']));
    index.setVectors('a', [Int8Array.of(1, 0, 0, 0)]);
    index.useVectorsOf({ dimensions: 4, scale: INT8_SCALE });
    expect(index.vectorsReady()).toEqual({ done: 1, of: 1 });
    index.useVectorsOf({ dimensions: 3, scale: 100 });
    expect(index.vectorsReady()).toEqual({ done: 0, of: 1 });
    expect(index.search({ terms: terms('flood'), vector: Float32Array.of(1, 0, 0, 0), limit: 9 })).toMatchObject([{ id: 'a', cosine: null }]);
    index.setVectors('a', [Int8Array.of(100, 0, 0)]);
    expect(index.search({ terms: [], vector: Float32Array.of(0.6, 0.8, 0), limit: 9 })[0]?.cosine).toBeCloseTo(0.6, 2);
  });

  it.each([
    ['an id it does not hold', () => indexOf().setVectors('x', []), 'No document "x"'],
    ['too few vectors', () => indexOf(entry('a', '', {}, ['one'])).setVectors('a', []), '1 passages, but 0 vectors'],
    ['a vector of another model', () => indexOf(entry('a', '', {}, ['one'])).setVectors('a', [new Int8Array(3)]), '3 dimensions'],
    ['a query of another model', () => withVector(indexOf(entry('a', '', {}, ['one']))).search({ terms: [], vector: new Float32Array(3), limit: 1 }), '3 dimensions'],
  ])('refuses %s', (_what, act, message) => {
    expect(act).toThrow(message);
  });
});
