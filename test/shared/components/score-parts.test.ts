import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { SIGNALS } from '../../../shared/contract/match';
import { scoreParts } from '../../../shared/components/score-parts';

const reason = fc.record({ signal: fc.constantFrom(...SIGNALS), points: fc.double({ min: -10, max: 60, noNaN: true }), because: fc.constant('because') });

it('shows whole points that always add up to the rounded score', () => {
  fc.assert(
    fc.property(fc.array(reason), (reasons) => {
      const parts = scoreParts(reasons);
      const score = parts.reduce((sum, { points }) => sum + points, 0);
      expect(parts.reduce((sum, { shown }) => sum + shown, 0)).toBe(Math.round(score) + 0);
    }),
  );
});

it('counts sharing the problem as experience, and every small signal as adjustment', () => {
  const parts = scoreParts([
    { signal: 'theme', points: 30.4, because: '' },
    { signal: 'shares-problem', points: 12, because: '' },
    { signal: 'language', points: 3, because: '' },
    { signal: 'load', points: -5, because: '' },
  ]);
  expect(parts.map(({ part, shown }) => [part, shown])).toEqual([
    ['theme', 30],
    ['experience', 12],
    ['adjustments', -2],
  ]);
});
