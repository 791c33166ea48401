import type { City, CityFacts } from '../../shared/contract/city';
import type { Direction, Evidence, MatchFilters } from '../../shared/contract/match';
import type { Candidate, Home, ScoredEntry } from '../../shared/matching/candidate';
import { needOf } from '../../shared/matching/need';
import { fitsOrientation } from '../../shared/matching/orientation';
import type { StoredEntry, Store } from '../store/port';
import { knownFacts } from './known-facts';
import { connectionsOf, linksByCity } from './links-of';

/** An entry found for the problem, with its relevance in 0..1 and the sentence that speaks for it. */
export interface FoundEntry {
  stored: StoredEntry;
  relevance: number;
  evidence: Evidence;
}

/** What the ranking needs to know of a place. */
export interface Places {
  city(id: number): City | undefined;
  facts(city: City): CityFacts;
}

/** What narrows the candidates, beside the wish of a city not to be contacted. */
export interface Rules {
  filters: MatchFilters;
  direction: Direction;
}

/** Turns found entries (best first) into candidate cities, the hard rules applied: countries, orientation, do-not-contact, current partners, the home city itself. */
export async function candidatesOf(found: readonly FoundEntry[], home: Home | null, { filters, direction }: Rules, store: Store, places: Places): Promise<Candidate[]> {
  const byCity = new Map<number, ScoredEntry[]>();
  for (const { stored, relevance, evidence } of found) {
    for (const { cityId, role, sure } of stored.cities) {
      if (direction === 'needs' && needOf(stored.record, role) === null) continue;
      const entries = byCity.get(cityId) ?? [];
      if (!entries.some(({ entry }) => entry.id === stored.record.id)) entries.push({ entry: stored.record, role, relevance, evidence, placeSure: sure });
      byCity.set(cityId, entries);
    }
  }
  const ids = [...byCity.keys()];
  const [links, records] = [await store.linksOf(home ? [...ids, home.city.id] : ids), await store.cityRecords(ids)];
  const linksOf = linksByCity(links);
  const candidates: Candidate[] = [];
  for (const [id, entries] of byCity) {
    const city = places.city(id);
    const said = records.filter(({ cityId }) => cityId === id);
    if (!city || said.some(({ doNotContact }) => doNotContact) || blocked(city, home, filters)) continue;
    const known = connectionsOf(id, linksOf.get(id) ?? [], home, places.city);
    if (filters.excludePartners && known.withHome !== null && GOING_ON.has(known.withHome)) continue;
    const facts = knownFacts(places.facts(city), said);
    if (home && !fitsOrientation(home.facts, facts, city.country === home.city.country, direction, filters.orientations)) continue;
    candidates.push({ city, facts, entries, links: known, loadLimit: said.findLast(({ loadLimit }) => loadLimit !== undefined)?.loadLimit ?? null });
  }
  return candidates;
}

function blocked(city: City, home: Home | null, filters: MatchFilters): boolean {
  if (city.id === home?.city.id || filters.excludeCities?.includes(city.id)) return true;
  if (filters.countries && filters.countries.length > 0 && !filters.countries.includes(city.country)) return true;
  if (filters.excludeCountries?.includes(city.country)) return true;
  return filters.excludeHomeCountry === true && city.country === home?.city.country;
}

/** A link with the home city that goes on, as far as anybody knows. */
const GOING_ON: ReadonlySet<string> = new Set(['active', 'unknown']);
