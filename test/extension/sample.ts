import type { Partner } from '../../shared/contract/match';

/** A ranked city that fits the contract; the parts that matter to a test are given. */
export function samplePartner(id: number, name: string, change: Partial<Partner> = {}): Partner {
  return {
    city: { id, name, country: 'TH', countryName: 'Thailand', population: 5_104_476, lat: 13.75, lon: 100.5 },
    score: 60,
    confidence: 0.8,
    confidenceBecause: 'two sources',
    reasons: [
      { signal: 'theme', points: 38.4, because: 'tells of floods in built-over lowland' },
      { signal: 'experience', points: 23.6, because: 'took over retention ponds from a partner city' },
      { signal: 'load', points: -2, because: 'more links than it says it can carry' },
    ],
    alike: ['coastal lowland'],
    differs: ['ten times your size'],
    tailoring: [],
    capacity: [],
    cautions: [],
    orientation: null,
    links: { active: 1, listed: 0, withHome: false, withHomeCountry: 0 },
    ...change,
  };
}
