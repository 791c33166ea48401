import { expect, it } from 'vitest';
import type { MatchWeights } from '../../../shared/contract/match';
import { SCHEME_WEIGHTS, WEIGHTS, partWeights } from '../../../shared/matching/weights';

it.each<[name: string, wanted: MatchWeights | undefined, homeKnown: boolean, theme: number, experience: number, capacity: number]>([
  ['none of the officer’s own', undefined, true, 50, 25, 25],
  ['no home city', undefined, false, 200 / 3, 100 / 3, 0],
  ['one raised', { theme: 100 }, true, 200 / 3, 50 / 3, 50 / 3],
  ['one left undefined', { theme: undefined, capacity: 25 }, true, 50, 25, 25],
  ['small ones', { theme: 1, experience: 1, capacity: 2 }, true, 25, 25, 50],
  ['one switched off', { theme: 50, experience: 0, capacity: 50 }, true, 50, 0, 50],
  ['all switched off', { theme: 0, experience: 0, capacity: 0 }, true, 50, 25, 25],
  ['capacity alone without a home city', { theme: 0, experience: 0, capacity: 100 }, false, 200 / 3, 100 / 3, 0],
  ['capacity asked for without a home city', { theme: 30, experience: 10, capacity: 60 }, false, 75, 25, 0],
])('weights with %s are rescaled to 100', (_name, wanted, homeKnown, theme, experience, capacity) => {
  const weights = partWeights(wanted, homeKnown);
  expect(weights.theme).toBeCloseTo(theme);
  expect(weights.experience).toBeCloseTo(experience);
  expect(weights.capacity).toBeCloseTo(capacity);
  expect(weights.theme + weights.experience + weights.capacity).toBeCloseTo(100);
});

it.each([
  ['a partner', WEIGHTS],
  ['a scheme', SCHEME_WEIGHTS],
])('the parts of %s’s score sum to 100', (_name, weights) => {
  expect(Object.values(weights).reduce((sum: number, weight) => sum + weight, 0)).toBe(100);
});
