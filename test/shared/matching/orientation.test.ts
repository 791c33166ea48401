import { expect, it } from 'vitest';
import type { CityFacts } from '../../../shared/contract/city';
import type { Direction, PairOrientation } from '../../../shared/contract/match';
import type { Orientation } from '../../../shared/framework/facets';
import { fitsOrientation, orientationOf } from '../../../shared/matching/orientation';
import { factsOf } from './sample-candidates';

it.each<[home: CityFacts['income'], partner: CityFacts['income'], sameCountry: boolean, orientation: Orientation | null]>([
  ['high', 'high', false, 'north-north'],
  ['low', 'high', false, 'north-south'],
  ['high', 'upper-middle', false, 'south-north'],
  ['upper-middle', 'low', false, 'south-south'],
  ['lower-middle', 'lower-middle', false, 'south-south'],
  [null, 'high', false, null],
  ['low', null, false, null],
  ['low', 'low', true, 'in-country'],
  [null, null, true, 'in-country'],
])('a home city of %s income and a partner of %s income (same country: %s) make %s', (home, partner, sameCountry, orientation) => {
  expect(orientationOf(factsOf({ income: home }), factsOf({ income: partner }), sameCountry)).toBe(orientation);
});

it.each<[wanted: PairOrientation[] | undefined, home: CityFacts['income'], partner: CityFacts['income'], sameCountry: boolean, direction: Direction, fits: boolean]>([
  [undefined, 'low', 'high', false, 'answers', true],
  [[], 'low', 'high', false, 'answers', true],
  [['south-south'], 'low', 'upper-middle', false, 'answers', true],
  [['south-south'], 'low', 'high', false, 'answers', false],
  [['north-south'], 'low', 'high', false, 'answers', true],
  [['south-north'], 'low', 'high', false, 'needs', true],
  [['north-south'], 'low', 'high', false, 'needs', false],
  [['south-south', 'south-north'], 'high', 'low', false, 'answers', true],
  [['north-north'], 'high', 'high', false, 'answers', true],
  [['south-south'], 'low', null, false, 'answers', true],
  [['south-south'], null, 'high', false, 'answers', true],
  [['south-south'], 'low', 'low', true, 'answers', true],
  [['north-north'], 'low', 'low', true, 'answers', false],
])('asked for %j, a %s home and a %s partner (same country: %s) looking for %s: %s', (wanted, home, partner, sameCountry, direction, fits) => {
  expect(fitsOrientation(factsOf({ income: home }), factsOf({ income: partner }), sameCountry, direction, wanted)).toBe(fits);
});
