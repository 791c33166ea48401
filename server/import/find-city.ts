import type { CityRef } from '../../shared/contract/city';
import type { ImportStore } from '../store/port';
import type { PlaceFinder } from './place-finder';

const REMEMBERED = 5000;

export type FoundCity = { cityId: number; sure: boolean };

/** Finds the cities of an import's records; one that comes again, as most do, is not searched for again. */
export function cityFinder(gazetteer: PlaceFinder, store: ImportStore): (ref: CityRef) => Promise<FoundCity | null> {
  const known = new Map<string, FoundCity | null>();
  return async (ref) => {
    const key = JSON.stringify(ref);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = await findCity(ref, gazetteer, store);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Finds the city of a record: in the gazetteer, among the places that imports added, and else, when it comes with coordinates, as a new place. Null when it stays unknown. */
async function findCity(ref: CityRef, gazetteer: PlaceFinder, store: ImportStore): Promise<FoundCity | null> {
  const known = gazetteer.resolve(ref);
  if (known) return { cityId: known.place.id, sure: known.sure };
  const id = typeof ref === 'number' ? ref : ref.id;
  const byId = id === undefined ? null : await store.placeById(id);
  if (byId) return { cityId: byId.id, sure: true };
  if (typeof ref === 'number') return null;
  const country = gazetteer.countryCode(ref.country);
  if (!country) return null;
  const { name, lat, lon } = ref;
  const extra = await store.findPlace({ name, country, lat, lon });
  if (extra) return { cityId: extra.id, sure: true };
  if (lat === undefined || lon === undefined) return null;
  const made = await store.addPlace({ name, country, countryName: gazetteer.countryName(country), population: ref.population ?? null, lat, lon });
  return { cityId: made.id, sure: true };
}
