import type { City, CityFacts } from '../../../shared/contract/city';
import type { EntryRecord } from '../../../shared/contract/records';
import type { Candidate, Home, ScoredEntry } from '../../../shared/matching/candidate';

export const NOTHING_KNOWN: CityFacts = { population: null, income: null, region: null, decentralisation: null, role: null, setting: null, climate: null, languages: [] };

export const COASTAL_TOWN: CityFacts = { population: 500_000, income: 'low', region: null, decentralisation: 'unitary-decentralised', role: 'regional-seat', setting: 'coastal', climate: 'tropical', languages: ['por'] };

export const NO_LINKS: Candidate['links'] = { active: 0, listed: 0, withHome: null, withHomeCountry: { active: 0, listed: 0, names: [] } };

export function cityOf(id: number, country = 'MZ', population: number | null = 500_000): City {
  return { id, name: `City ${id}`, country, countryName: `Country ${country}`, population, lat: 0, lon: 0 };
}

export function practice(changes: Partial<EntryRecord> = {}): EntryRecord {
  return { id: 'practice', kind: 'practice', title: 'Ponds hold the storm water', done: 'Ponds were dug.', ...changes };
}

export function scored(changes: Partial<ScoredEntry> & { record?: Partial<EntryRecord> } = {}): ScoredEntry {
  const { record, ...others } = changes;
  const entry = practice(record);
  return { entry, role: 'did', relevance: 1, evidence: { entryId: entry.id, title: entry.title, quote: 'Ponds were dug.', marks: [], source: entry.source ?? null }, placeSure: true, ...others };
}

/** A candidate about which nothing speaks for an adjustment: as many partners as make a city crowded, no known fact. */
export function candidate(changes: Partial<Candidate> = {}): Candidate {
  return { city: cityOf(1), facts: NOTHING_KNOWN, entries: [scored()], links: { ...NO_LINKS, active: 6 }, loadLimit: null, ...changes };
}

export function homeOf(changes: Partial<Home> = {}): Home {
  return { city: cityOf(900, 'MZ'), facts: COASTAL_TOWN, groups: [], ...changes };
}
