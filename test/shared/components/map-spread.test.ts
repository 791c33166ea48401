import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../shared/components/map-spread';

const FRAME = { width: 360, height: 200 };
const gaps = (dots: readonly { x: number; y: number }[]) => dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

it('leaves dots alone that are far enough apart', () => {
  const dots = [{ x: 20, y: 20 }, { x: 60, y: 20 }];
  expect(spread(dots, 14, FRAME)).toEqual(dots);
});

it('parts dots that lie on one spot, and keeps what else they carry', () => {
  const dots = Array.from({ length: 5 }, (_, rank) => ({ rank, x: 100, y: 100 }));
  const parted = spread(dots, 14, FRAME);
  expect(Math.min(...gaps(parted))).toBeGreaterThan(12);
  expect(parted.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
  for (const { x, y } of parted) expect(Math.hypot(x - 100, y - 100)).toBeLessThan(40);
});

it('parts any ten dots nearly whole, inside the frame, the same way each time', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 200 }) }), { minLength: 2, maxLength: 10 }), (dots) => {
      const parted = spread(dots, 14, FRAME);
      expect(Math.min(...gaps(parted))).toBeGreaterThan(7);
      expect(parted.every(({ x, y }) => x >= 0 && x <= 360 && y >= 0 && y <= 200)).toBe(true);
      expect(spread(dots, 14, FRAME)).toEqual(parted);
    }),
  );
});
