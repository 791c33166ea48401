import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentSet } from '../../../shared/index/document-set';
import { fromInt8, toInt8 } from '../../../shared/index/int8-vector';
import { createSearchIndex } from '../../../shared/index/search-index';
import { cutDistance, writeSigns } from '../../../shared/index/sign-bits';
import { javascriptKernel, type VectorKernel } from '../../../shared/index/vector-kernel';
import { VECTOR_KERNEL } from '../../../shared/index/vector-kernel-bytes';
import { wasmKernel } from '../../../shared/index/wasm-kernel';
import wabt from 'wabt';
import { spaced } from './naive-index';

const DIMENSIONS = 512;

// Mulberry32: a fixed sequence, so that recall is a fixed number.
function generator(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function unit(values: Float32Array): Float32Array {
  const length = Math.hypot(...values);
  return values.map(value => value / length);
}

const noise = (random: () => number) => Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() - 1.5);

/** Vectors in clusters, as those of texts on some themes are. */
function clustered(count: number, seed: number): Float32Array[] {
  const random = generator(seed);
  const centres = Array.from({ length: 40 }, () => noise(random));
  return Array.from({ length: count }, () => {
    const centre = centres[Math.floor(random() * centres.length)] ?? new Float32Array(DIMENSIONS);
    return unit(noise(random).map((value, i) => value * 0.8 + (centre[i] ?? 0)));
  });
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function indexOf(vectors: readonly Float32Array[], exactUpTo: number, candidates = 500, kernel: VectorKernel = javascriptKernel) {
  const index = createSearchIndex({ analyse: spaced, kernel, nearest: { exactUpTo, candidates } });
  index.rebuild(vectors.map((_, i) => ({ id: `d${i}`, language: 'en', fields: { title: '', problem: '', body: '' }, passages: ['p'] })));
  for (const [i, vector] of vectors.entries()) index.setVectors(`d${i}`, [toInt8(vector)]);
  return index;
}

describe('passage vectors', () => {
  it.each([['JavaScript', javascriptKernel], ['WebAssembly', wasmKernel() ?? javascriptKernel]])('chosen by sign bits are the same as when all are compared, filtered, after removals and unfiltered, with %s', (_name, kernel) => {
    const few = clustered(400, 11);
    const [chosen, all] = [3, 20_000].map((exactUpTo) => {
      const index = indexOf(few, exactUpTo, 5000, kernel);
      const find = (allow?: DocumentSet) => few.slice(0, 5).map((vector) => index.search({ terms: [], vector, limit: 9, allow }));
      const found = [find(), find(DocumentSet.of([3, 5, 8, 13, 21, 399])), find()];
      expect(found[2]).toEqual(found[0]);
      for (let i = 0; i < 400; i += 2) index.remove(`d${i}`);
      found.push(find(), find(DocumentSet.of([3, 4, 5, 8, 13])));
      index.upsert({ id: 'new', language: 'en', fields: { title: '', problem: '', body: '' }, passages: ['p'] });
      index.setVectors('new', [toInt8(few[0] ?? new Float32Array(DIMENSIONS))]);
      return [...found, find()];
    });
    expect(chosen).toEqual(all);
    expect(chosen?.at(-1)?.[0]?.[0]?.id).toBe('new');
  });

  const drawn = clustered(3020, 7);
  const vectors = drawn.slice(20);
  const queries = drawn.slice(0, 20);
  const truth = queries.map(query =>
    vectors.map((vector, i) => ({ id: `d${i}`, cosine: dot(query, vector) })).sort((a, b) => b.cosine - a.cosine).slice(0, 10),
  );

  it.each([
    ['all passages compared', 20_000, 0.97],
    ['candidates chosen by sign bits', 100, 0.9],
  ])('find the ten nearest of float vectors, %s', (_how, exactUpTo, recall) => {
    const index = indexOf(vectors, exactUpTo);
    let found = 0;
    for (const [q, query] of queries.entries()) {
      const hits = index.search({ terms: [], vector: query, limit: 10 });
      const ids = new Set(hits.map(hit => hit.id));
      found += truth[q]?.filter(each => ids.has(each.id)).length ?? 0;
      for (const hit of hits) {
        const exact = dot(query, vectors[Number(hit.id.slice(1))] ?? new Float32Array(DIMENSIONS));
        expect(Math.abs((hit.cosine ?? 0) - exact)).toBeLessThan(0.005);
      }
    }
    expect(found / 200).toBeGreaterThanOrEqual(recall);
  });

  it('choose all candidates at the cut, so that equal passages are found alike', () => {
    const same = Array.from({ length: 50 }, () => vectors[0] ?? new Float32Array(DIMENSIONS));
    const hits = indexOf([...same, ...vectors], 10, 5).search({ terms: [], vector: same[0], limit: 50 });
    expect(hits).toHaveLength(50);
    expect(new Set(hits.map(hit => hit.cosine)).size).toBe(1);
  });

  it('become int8 at a fixed scale and back, within half a step', () => {
    expect([...toInt8(Float32Array.of(0.16, -0.16, 0.1, 0, 0.5, -0.5))]).toEqual([127, -127, 79, 0, 127, -127]);
    for (const vector of vectors.slice(0, 20)) {
      for (const [i, value] of fromInt8(toInt8(vector)).entries()) {
        if (Math.abs(vector[i] ?? 0) < 0.16) expect(Math.abs(value - (vector[i] ?? 0))).toBeLessThanOrEqual(0.5 * (0.16 / 127) + 1e-9);
      }
    }
  });
});

describe.each([['JavaScript', javascriptKernel], ['WebAssembly', wasmKernel()]])('the kernel in %s', (_name, kernel) => {
  const row = (length: number) => fc.array(fc.integer({ min: -128, max: 127 }), { minLength: length, maxLength: length });

  it('gives the dot products and sign distances of the rows it is asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }).chain(length => fc.tuple(fc.constant(length), row(length), fc.array(row(length), { minLength: 1, maxLength: 9 }))),
        ([dimensions, query, rows]) => {
          const words = Math.ceil(dimensions / 32);
          const [int8, signs] = [kernel?.int8Rows(dimensions), kernel?.signRows(words)];
          for (const [i, each] of rows.entries()) {
            int8?.makeRoom(i + 1);
            signs?.makeRoom(i + 1);
            int8?.values.set(each, i * dimensions);
            writeSigns(Int8Array.from(each), signs?.signs ?? new Uint32Array(0), i * words);
          }
          const querySigns = new Uint32Array(words);
          writeSigns(Int8Array.from(query), querySigns, 0);
          const order = Uint32Array.from(rows.keys()).toReversed();
          const out = new Int32Array(rows.length);

          int8?.dots(order, rows.length, Int8Array.from(query), out);
          expect([...out].toReversed()).toEqual(rows.map(each => each.reduce((sum, value, k) => sum + value * (query[k] ?? 0), 0)));

          signs?.distances(rows.length, querySigns, out);
          expect([...out]).toEqual(rows.map(each => each.filter((value, k) => value > 0 !== (query[k] ?? 0) > 0).length));
        },
      ),
    );
  });

  it('keeps the rows it has while it makes room for more, and takes more of them than fit in one call', () => {
    const int8 = kernel?.int8Rows(4);
    const rows = 40_000;
    for (let i = 0; i < rows; i++) {
      int8?.makeRoom(i + 1);
      int8?.values.set([i % 100, 1, 0, 0], i * 4);
    }
    const out = new Int32Array(rows);
    int8?.dots(Uint32Array.from({ length: rows }, (_, i) => i), rows, Int8Array.of(1, 5, 0, 0), out);
    expect(out.every((value, i) => value === (i % 100) + 5)).toBe(true);
  });
});

describe('the kernel in WebAssembly', () => {
  it('is what its source says', async () => {
    const { parseWat } = await wabt();
    const { buffer } = parseWat('vector-kernel.wat', readFileSync('shared/index/vector-kernel.wat'), { simd: true }).toBinary({});
    expect(VECTOR_KERNEL).toBe(Buffer.from(buffer).toString('base64'));
  });

  it('refuses vectors longer than its working memory', () => {
    expect(() => wasmKernel()?.int8Rows(70_000)).toThrow(/70000 bytes are too long/);
  });
});

describe('the cut', () => {
  it.each([
    [[3, 1, 2, 1], 1, 1],
    [[3, 1, 2, 1], 2, 1],
    [[3, 1, 2, 1], 3, 2],
    [[3, 1, 2, 1], 4, 3],
    [[3, 1, 2, 1], 9, 8],
  ])('cuts the distances %j for %i candidates at %i', (distances, wanted, cut) => {
    expect(cutDistance(Int32Array.from([9, ...distances, 9]), Uint32Array.from(distances, (_, i) => i + 1), distances.length, 8, wanted)).toBe(cut);
  });
});
