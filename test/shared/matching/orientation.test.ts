import { expect, it } from 'vitest';
import type { CityFacts } from '../../../shared/contract/city';
import type { Orientation } from '../../../shared/framework/facets';
import { orientationOf } from '../../../shared/matching/orientation';
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
