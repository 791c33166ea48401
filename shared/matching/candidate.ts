import type { City, CityFacts } from '../contract/city';
import type { Evidence } from '../contract/match';
import type { EntryRecord } from '../contract/records';
import type { Connections } from './connections';
import type { Role } from './experience';

/** An entry found for the problem, seen from one of its cities. `relevance` in 0..1, the best entry of a query near 1. */
export interface ScoredEntry {
  entry: EntryRecord;
  role: Role;
  relevance: number;
  evidence: Evidence;
  placeSure: boolean;
}

/** A city with everything that the ranking may use. `entries` come best first. */
export interface Candidate {
  city: City;
  facts: CityFacts;
  entries: ScoredEntry[];
  links: Connections;
  loadLimit: number | null;
}

export interface Home {
  city: City;
  facts: CityFacts;
  groups: string[];
}
