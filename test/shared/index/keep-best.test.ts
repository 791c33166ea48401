import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeepBest } from '../../../shared/index/keep-best';

it('keeps the same items as sorting everything and cutting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: 0, max: 12 }), (numbers, limit) => {
      const items = numbers.map((score, order) => ({ score, order }));
      const compare = (a: { score: number; order: number }, b: typeof a) => b.score - a.score || a.order - b.order;
      const best = new KeepBest(limit, compare);
      for (const item of items) best.offer(item);
      expect(best.sorted()).toEqual([...items].sort(compare).slice(0, limit));
    }),
  );
});
