import type { CityFacts } from '../../shared/contract/city';
import type { CountryFacts } from './country-facts';
import type { Point } from './distance';
import type { Place } from './place';

const ROLES: Record<string, CityFacts['role']> = { PPLC: 'capital', PPLG: 'capital', PPLA: 'regional-seat', PPLA2: 'district-seat', PPLA3: 'district-seat' };

/** The structural facts of a place: its own population, role, setting and climate band, its country's income, region, form and languages. */
export function cityFactsOf(place: Place, country: CountryFacts | undefined, coastal: boolean | null): CityFacts {
  return {
    population: place.population,
    income: country?.income?.group ?? null,
    region: country?.region ?? null,
    decentralisation: country?.decentralisation?.form ?? null,
    role: ROLES[place.featureCode] ?? (place.featureCode.startsWith('ADM') ? null : 'town'),
    setting: coastal === null ? null : coastal ? 'coastal' : 'inland',
    climate: climateBand(place),
    languages: country?.languages ?? [],
  };
}

// Highlands between the tropics, where latitude says nothing about heat and no elevation is at hand: south, north, west, east.
const TROPICAL_HIGHLANDS: readonly (readonly [number, number, number, number])[] = [
  [17.5, 23.5, -104, -97.3], // Mexican plateau
  [14, 15.8, -92.2, -90.2], // Guatemala
  [0, 7.5, -77.8, -72.3], // Colombian Andes
  [-5, 1, -79.6, -77.7], // Ecuadorian Andes
  [-9, -5, -79, -77.2], // northern Peru
  [-14, -9, -76.6, -71.3], // central Peru
  [-23.5, -14, -73, -64.4], // southern Peru and Bolivia
  [5.5, 15.6, 36, 43], // Ethiopia and Eritrea
  [-4.6, 1.6, 28.6, 37.7], // from Kivu to Mount Kenya
  [-22, -18.3, 46.4, 47.9], // Madagascar
];

/** A coarse band from latitude alone: tropical below 23.5°, subtropical below 35°, temperate below 55°, cold beyond; null in tropical highlands. */
export function climateBand({ lat, lon }: Point): CityFacts['climate'] {
  const away = Math.abs(lat);
  if (away >= 55) return 'cold';
  if (away >= 35) return 'temperate';
  if (away >= 23.5) return 'subtropical';
  const high = TROPICAL_HIGHLANDS.some(([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east);
  return high ? null : 'tropical';
}
