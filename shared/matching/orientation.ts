import type { CityFacts } from '../contract/city';
import type { Direction, PairOrientation } from '../contract/match';
import type { Orientation } from '../framework/facets';

/**
 * Geographic orientation of a pair: the first word is the side that gives the experience, the partner when answers are looked for, the home city when needs are.
 * North is the World Bank's high-income group, South the other three; unknown income gives null.
 */
export function orientationOf(home: CityFacts, partner: CityFacts, sameCountry: boolean, direction: Direction = 'answers'): Orientation | null {
  if (sameCountry) return 'in-country';
  const [gives, takes] = direction === 'answers' ? [partner.income, home.income] : [home.income, partner.income];
  return gives === null || takes === null ? null : `${sideOf(gives)}-${sideOf(takes)}`;
}

/** Whether a pair has one of the orientations wanted. One whose orientation is not known stays; two cities of one country are of one side. */
export function fitsOrientation(home: CityFacts, partner: CityFacts, sameCountry: boolean, direction: Direction, wanted: readonly PairOrientation[] | undefined): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const found = orientationOf(home, sameCountry ? home : partner, false, direction);
  return found === null || wanted.some((orientation) => orientation === found);
}

function sideOf(income: NonNullable<CityFacts['income']>): 'north' | 'south' {
  return income === 'high' ? 'north' : 'south';
}
