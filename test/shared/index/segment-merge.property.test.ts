import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SegmentBuilder } from '../../../shared/index/segment-builder';
import { SegmentMerge } from '../../../shared/index/segment-merge';

const TERMS = 12;
const documents = fc.array(fc.uniqueArray(fc.nat(TERMS - 1), { minLength: 1 }), { minLength: 1, maxLength: 40 });

function segmentOf(id: number, from: number, terms: readonly number[][]) {
  const builder = new SegmentBuilder();
  terms.forEach((list, i) => {
    builder.begin(from + i);
    for (const term of list) builder.add(term, 2);
  });
  return builder.build(id, new Uint32Array(from + terms.length).fill(10), 10);
}

describe('joining segments', () => {
  it('stops after the work it was given and at most one list more, so that a request never waits for the whole', () => {
    fc.assert(
      fc.property(documents, documents, fc.integer({ min: 1, max: 50 }), (first, second, slice) => {
        const homes = Uint32Array.from([...first.map(() => 2), ...second.map(() => 3)]);
        let read = 0;
        const merge = new SegmentMerge([segmentOf(2, 0, first), segmentOf(3, first.length, second)], () => {
          read++;
          return homes;
        });
        const longest = Math.max(...Array.from({ length: TERMS }, (_, term) => [...first, ...second].filter((list) => list.includes(term)).length));
        for (let done = false; !done; ) {
          const before = read;
          done = merge.step(slice);
          expect(read - before).toBeLessThanOrEqual(slice + longest);
        }
        expect(read).toBe([...first, ...second].flat().length);
      }),
    );
  });
});
