import type { CityFacts } from '../../shared/contract/city';
import type { CityRecord } from '../../shared/contract/records';

/** The gazetteer's facts of a city, with what its own records say above them; a later record stands above an earlier one. */
export function knownFacts(facts: CityFacts, said: readonly Pick<CityRecord, 'facts'>[]): CityFacts {
  return said.reduce((known, { facts: own }) => ({ ...known, ...own }), facts);
}
