import type { CityFacts } from '../contract/city';
import type { Orientation } from '../framework/facets';

/**
 * Geographic orientation of a pair, seen from the home city: the first word is the side that gives the experience.
 * North is the World Bank's high-income group, South the other three; unknown income gives null.
 */
export function orientationOf(home: CityFacts, partner: CityFacts, sameCountry: boolean): Orientation | null {
  if (sameCountry) return 'in-country';
  if (home.income === null || partner.income === null) return null;
  if (partner.income === 'high') return home.income === 'high' ? 'north-north' : 'north-south';
  return home.income === 'high' ? 'south-north' : 'south-south';
}
