import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cityFacts } from '../../shared/contract/city';

const iso2 = z.string().regex(/^[A-Z]{2}$/);
const sourced = { source: z.string().min(1), year: z.number().int().min(1900).max(2100) };

/** One row of data/countries/facts.json: `null` is unknown, every judgement of others carries source and year. */
export const countryFacts = z.object({
  iso2,
  iso3: z.string().length(3),
  income: z.object({ group: cityFacts.shape.income.unwrap(), ...sourced }).nullable(),
  region: z.string().nullable().describe('World Bank region'),
  borders: z.array(iso2),
  languages: z.array(z.string().length(3)).describe('ISO 639-3, official languages'),
  decentralisation: z.object({ form: cityFacts.shape.decentralisation.unwrap(), ...sourced }).nullable(),
  landlocked: z.boolean(),
  latlng: z.tuple([z.number(), z.number()]),
});

/** One row of data/countries/groups.json: a named set of countries that schemes refer to by slug. */
export const countryGroup = z.object({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  ...sourced,
  members: z.array(iso2).min(1),
});

export type CountryFacts = z.infer<typeof countryFacts>;
export type CountryGroup = z.infer<typeof countryGroup>;

/** Facts and groups of every country by ISO alpha-2 code; throws when a data file breaks its shape. */
export function loadCountryFacts(dataFolder: string): { facts: Map<string, CountryFacts>; groups: CountryGroup[]; groupsOf: Map<string, string[]> } {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(dataFolder, 'countries', file), 'utf8'));
  const facts = new Map(z.array(countryFacts).parse(read('facts.json')).map((row) => [row.iso2, row]));
  const groups = z.array(countryGroup).parse(read('groups.json'));
  const groupsOf = new Map<string, string[]>();
  for (const { slug, members } of groups) {
    for (const member of members) groupsOf.set(member, [...(groupsOf.get(member) ?? []), slug]);
  }
  return { facts, groups, groupsOf };
}
