import type { City } from '../../shared/contract/city';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { fold } from '../gazetteer/fold';
import type { Place } from '../gazetteer/place';
import type { Store } from '../store/port';

/** The gazetteer's places and those that imports added. Places never change once added, so they are read again only when the data version has. */
export class KnownPlaces {
  #extra = new Map<number, Place>();
  #version = '';

  constructor(
    private readonly gazetteer: Gazetteer,
    private readonly store: Pick<Store, 'extraPlaces' | 'dataVersion'>,
  ) {}

  async get(id: number): Promise<Place | null> {
    return this.gazetteer.get(id) ?? (await this.#extras()).get(id) ?? null;
  }

  /** As `get`, with the added places as they were at the last `refresh`. */
  known(id: number): Place | undefined {
    return this.gazetteer.get(id) ?? this.#extra.get(id);
  }

  /** Reads the added places again when the data has changed. */
  async refresh(): Promise<void> {
    await this.#extras();
  }

  /** Type-ahead: the gazetteer's answer, with added places of that name before names that only start so. */
  async search(text: string, limit: number): Promise<City[]> {
    const wanted = fold(text.replace(/,.*$/, ''));
    const found = this.gazetteer.search(text, limit);
    const extra = wanted === '' ? [] : [...(await this.#extras()).values()].filter((place) => fold(place.name).startsWith(wanted));
    const isExact = (place: Place) => fold(place.name) === wanted;
    const ordered = [...found.filter(isExact), ...extra.filter(isExact), ...found.filter((place) => !isExact(place)), ...extra.filter((place) => !isExact(place))];
    return ordered.slice(0, limit).map(cityOf);
  }

  async #extras(): Promise<Map<number, Place>> {
    const version = await this.store.dataVersion();
    if (version !== this.#version) {
      const places = await this.store.extraPlaces();
      this.#extra = new Map(places.map((place) => [place.id, { ...place, featureCode: '', adminCode: '' }]));
      this.#version = version;
    }
    return this.#extra;
  }
}

/** A place as the API shows it. */
export function cityOf({ id, name, country, countryName, population, lat, lon }: City): City {
  return { id, name, country, countryName, population, lat, lon };
}
