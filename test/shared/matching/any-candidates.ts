import * as fc from 'fast-check';
import type { CityFacts } from '../../../shared/contract/city';
import type { Candidate } from '../../../shared/matching/candidate';
import type { RankOptions } from '../../../shared/matching/rank';
import { candidateOf, cityOf, entryOf, homeOf, scored } from './sample-candidates';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const orUnknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
/** What may be known of a city, or not. */
export const anyFacts: fc.Arbitrary<CityFacts> = fc.record({
  population: orUnknown(fc.integer({ min: 0, max: 30_000_000 })),
  income: orUnknown(fc.constantFrom('low', 'lower-middle', 'upper-middle', 'high')),
  region: fc.constant(null),
  decentralisation: orUnknown(fc.constantFrom('federal', 'unitary-centralised')),
  role: orUnknown(fc.constantFrom('capital', 'town')),
  setting: orUnknown(fc.constantFrom('coastal', 'inland')),
  climate: orUnknown(fc.constantFrom('tropical', 'cold')),
  languages: fc.subarray(['por', 'eng']),
});
const entry = fc
  .record({ relevance: part, role: fc.constantFrom('did', 'learned', 'partner', null), kind: fc.constantFrom('practice', 'case', 'need', 'offer'), done: fc.constantFrom('Residents clear the drains.', 'Ponds were dug.', 'A warden walks the canal.'), maturity: fc.constantFrom('plan', 'running', 'result', undefined), year: fc.option(fc.integer({ min: 1900, max: 2026 }), { nil: undefined }) })
  .map(({ relevance, role, ...record }) => scored({ relevance, role, entry: entryOf(record) }));
/** One city with up to three entries, best first. */
export const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({ country: fc.constantFrom('BR', 'IN', 'MZ'), facts: anyFacts, entries: fc.array(entry, { maxLength: 3 }), active: fc.integer({ min: 0, max: 12 }), listed: fc.integer({ min: 0, max: 70 }), withHome: fc.constantFrom('active', 'dormant', 'historic', 'unknown', null), withHomeCountry: fc.integer({ min: 0, max: 3 }), loadLimit: orUnknown(fc.integer({ min: 0, max: 12 })) })
  .map(({ country, active, listed, withHome, withHomeCountry, entries, ...rest }) => candidateOf({ ...rest, entries: entries.toSorted((a, b) => b.relevance - a.relevance), city: cityOf({ country }), links: { active, listed, withHome, withHomeCountry: { active: withHomeCountry, listed: 0, names: [] } } }));
/** Up to thirty cities, each with an id of its own. */
export const anyCandidates = fc.array(anyCandidate, { maxLength: 30, size: 'max' }).map((list) => list.map((one, at) => ({ ...one, city: { ...one.city, id: at + 1 } })));
/** Any way to ask. */
export const anyOptions: fc.Arbitrary<RankOptions> = fc.record({
  home: orUnknown(anyFacts.map((known) => homeOf({ facts: known }))),
  weights: fc.record({ theme: fc.integer({ min: 0, max: 100 }), experience: fc.integer({ min: 0, max: 100 }), capacity: fc.integer({ min: 0, max: 100 }) }, { requiredKeys: [] }),
  lessConnectedFirst: fc.boolean(),
  countriesChosen: fc.boolean(),
  direction: fc.constantFrom('answers', 'needs'),
  orientations: fc.subarray(['south-south', 'south-north', 'north-south', 'north-north']),
  limit: fc.constant(100),
  today: fc.constant('2026-11-22'),
});
