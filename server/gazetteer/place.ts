import type { City } from '../../shared/contract/city';

/** A city of the gazetteer with GeoNames' feature code (PPLC capital, PPLA seat of a first-level region…) and first-level region code. */
export type Place = City & { featureCode: string; adminCode: string };
