import type { City, CityRef } from '../../shared/contract/city';

/** What an import needs of the gazetteer. `countryCode` gives the ISO alpha-2 code of a code or a name in any supported language. */
export interface PlaceFinder {
  resolve(ref: CityRef): { place: City; sure: boolean } | null;
  countryCode(nameOrCode: string): string | null;
  countryName(code: string): string;
}
