import type { City, CityFacts } from '../../../shared/contract/city';
import type { EntryRecord, SchemeRecord } from '../../../shared/contract/records';
import type { Candidate, Home, ScoredEntry } from '../../../shared/matching/candidate';

/** Facts of which nothing is known, but for what is given. */
export function factsOf(known: Partial<CityFacts> = {}): CityFacts {
  return { population: null, income: null, region: null, decentralisation: null, role: null, setting: null, climate: null, languages: [], ...known };
}

/** Facts of a mid-sized coastal city, all known, but for what is changed. */
export function fullFacts(changes: Partial<CityFacts> = {}): CityFacts {
  return factsOf({ population: 500_000, income: 'lower-middle', decentralisation: 'unitary-decentralised', role: 'regional-seat', setting: 'coastal', climate: 'tropical', languages: ['por'], ...changes });
}

export function cityOf(changes: Partial<City> = {}): City {
  return { id: 1, name: 'Beira', country: 'MZ', countryName: 'Mozambique', population: 500_000, lat: -19.8, lon: 34.8, ...changes };
}

export function homeOf({ city = {}, facts = fullFacts(), groups = [] }: { city?: Partial<City>; facts?: CityFacts; groups?: string[] } = {}): Home {
  return { city: cityOf(city), facts, groups };
}

export function entryOf(changes: Partial<EntryRecord> = {}): EntryRecord {
  return { id: 'e1', kind: 'practice', title: 'Drains kept clear', done: 'Residents clear the drains.', ...changes };
}

export function scored(changes: Partial<ScoredEntry> = {}): ScoredEntry {
  const entry = changes.entry ?? entryOf();
  return { entry, role: 'did', relevance: 1, evidence: { entryId: entry.id, title: entry.title, quote: 'Residents clear the drains.', marks: [], source: null }, placeSure: true, ...changes };
}

export function candidateOf({ links = {}, ...changes }: Partial<Omit<Candidate, 'links'>> & { links?: Partial<Candidate['links']> } = {}): Candidate {
  return { city: cityOf({ id: 2, name: 'Recife', country: 'BR', countryName: 'Brazil' }), facts: factsOf(), entries: [scored()], loadLimit: null, ...changes, links: { active: 6, listed: 0, withHome: null, withHomeCountry: { active: 0, listed: 0, names: [] }, ...links } };
}

export function schemeOf(changes: Partial<SchemeRecord> = {}): SchemeRecord {
  return { id: 's1', kind: 'scheme', title: 'A grant for visits', text: 'Pays visits.', status: 'open', ...changes };
}
