import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { City } from '../../shared/contract/city';
import { distanceKm } from '../gazetteer/distance';
import { fold } from '../gazetteer/fold';

const FIRST_ID = 950_000_001;
const ID_COUNT = 40_000_000;
const SAME_PLACE_KM = 50;

interface PlaceRow {
  id: number;
  name: string;
  country: string;
  country_name: string;
  population: number | null;
  lat: number;
  lon: number;
}

const COLUMNS = 'id, name, country, country_name, population, lat, lon';

/** Places that imports named with coordinates and that the gazetteer lacks. */
export class PlaceTable {
  readonly #byName;
  readonly #byId;
  readonly #insert;

  constructor(private readonly database: Database) {
    this.#byName = database.prepare<[string, string], PlaceRow>(`SELECT ${COLUMNS} FROM places WHERE country = ? AND name_key = ? ORDER BY id`);
    this.#byId = database.prepare<[number], PlaceRow>(`SELECT ${COLUMNS} FROM places WHERE id = ?`);
    this.#insert = database.prepare('INSERT INTO places (id, name, name_key, country, country_name, population, lat, lon) VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  }

  /** Every place, by id. */
  all(): City[] {
    return this.database.prepare<[], PlaceRow>(`SELECT ${COLUMNS} FROM places ORDER BY id`).all().map(toCity);
  }

  /** A place by id. */
  byId(id: number): City | null {
    const row = this.#byId.get(id);
    return row ? toCity(row) : null;
  }

  /** A place by name and ISO country; with coordinates only one within 50 km. */
  find(place: { name: string; country: string; lat?: number; lon?: number }): City | null {
    const { lat, lon } = place;
    const rows = this.#byName.all(place.country, fold(place.name));
    const row = lat === undefined || lon === undefined ? rows[0] : rows.find((row) => distanceKm(row, { lat, lon }) <= SAME_PLACE_KM);
    return row ? toCity(row) : null;
  }

  /** Keeps a place, or gives the one that is there already. */
  add(place: Omit<City, 'id'>): City {
    return this.database
      .transaction(() => {
        const found = this.find(place);
        if (found) return found;
        const city = { ...place, id: this.#freeId(place) };
        this.#insert.run(city.id, city.name, fold(city.name), city.country, city.countryName, city.population, city.lat, city.lon);
        return city;
      })
      .immediate();
  }

  #freeId(place: Omit<City, 'id'>): number {
    const key = `${fold(place.name)}|${place.country}|${Math.round(place.lat)}|${Math.round(place.lon)}`;
    let id = FIRST_ID + (createHash('sha256').update(key).digest().readUInt32BE(0) % ID_COUNT);
    while (this.#byId.get(id)) id++;
    return id;
  }
}

function toCity(row: PlaceRow): City {
  return { id: row.id, name: row.name, country: row.country, countryName: row.country_name, population: row.population, lat: row.lat, lon: row.lon };
}
