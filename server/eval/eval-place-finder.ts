import type { City, CityRef } from '../../shared/contract/city';
import type { PlaceFinder } from '../import/place-finder';

/** First id given to written cities that the gazetteer lacks, during an evaluation only. */
const FIRST_ID = 990_000_001;

/** A place finder for test sets: a city that the gazetteer lacks gets a place of its own, so that no record of the set is lost. Remembers which place each written name means. */
export class EvalPlaceFinder implements PlaceFinder {
  readonly idsByName = new Map<string, Set<number>>();
  readonly #made = new Map<string, City>();

  constructor(private readonly gazetteer: PlaceFinder) {}

  resolve(ref: CityRef): { place: City; sure: boolean } | null {
    const found = this.gazetteer.resolve(ref) ?? (typeof ref === 'number' ? null : { place: this.#make(ref), sure: false });
    if (found && typeof ref !== 'number') this.idsByName.set(ref.name, (this.idsByName.get(ref.name) ?? new Set()).add(found.place.id));
    return found;
  }

  countryCode(name: string): string | null {
    return this.gazetteer.countryCode(name);
  }

  countryName(code: string): string {
    return this.gazetteer.countryName(code);
  }

  /** The places made here, by id. */
  made(id: number): City | undefined {
    return [...this.#made.values()].find((city) => city.id === id);
  }

  #make({ name, country, lat = 0, lon = 0, population = undefined }: Exclude<CityRef, number>): City {
    const key = `${name}\n${country}`;
    const code = this.gazetteer.countryCode(country) ?? 'ZZ';
    const city = this.#made.get(key) ?? { id: FIRST_ID + this.#made.size, name, country: code, countryName: this.gazetteer.countryName(code), population: population ?? null, lat, lon };
    this.#made.set(key, city);
    return city;
  }
}
