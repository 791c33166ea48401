import { z } from 'zod';
import { SCHEME_STATUSES, slugs } from '../framework/facets';
import { THEME_IDS } from '../framework/themes';
import { city, cityFacts } from './city';
import { schemeHit } from './match';
import { entryRecord, linkRecord, schemeRecord } from './records';
import { isoDate } from './source';

/** Type-ahead over every city of the gazetteer: exact names first, then by population. */
export const citiesQuery = z.object({ q: z.string().trim().min(1, 'type at least one letter').max(100), limit: z.coerce.number().int().min(1).max(50).default(8) });
export const citiesResponse = z.object({ cities: z.array(city) }).meta({ id: 'Cities' });

/** An entry as it is kept, its cities resolved where the gazetteer knows them. */
export const entryWithCities = z.object({ entry: entryRecord, cities: z.array(city) }).meta({ id: 'EntryWithCities' });

/** All that is known of one city. */
export const cityProfile = z
  .object({ city, facts: cityFacts, entries: z.array(entryRecord), links: z.array(z.object({ link: linkRecord, with: city.nullable() })) })
  .meta({ id: 'CityProfile' });

export const schemesQuery = z.object({
  q: z.string().trim().max(200).optional(),
  status: z.enum(slugs(SCHEME_STATUSES)).optional(),
  theme: z.enum(THEME_IDS).optional(),
  country: z.string().length(2).toUpperCase().optional().describe('either side may be from this country'),
  historic: z.enum(['yes', 'no']).default('no').describe('whether closed and historic schemes are listed too'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Schemes, open first by next cut-off. */
export const schemesResponse = z.object({ schemes: z.array(schemeHit) }).meta({ id: 'Schemes' });
export const schemeDetail = z
  .object({ scheme: schemeRecord, status: z.enum(slugs(SCHEME_STATUSES)), nextCutoff: isoDate.nullable() })
  .meta({ id: 'SchemeDetail' });

/** A compact list of names for fuzzy lookup in the extension. `sub` is a short line shown under the name. */
export const lookupResponse = z
  .object({
    dataVersion: z.string(),
    items: z.array(z.object({ type: z.enum(['city', 'scheme', 'case']), id: z.string(), name: z.string(), sub: z.string(), status: z.enum(slugs(SCHEME_STATUSES)).optional(), nextCutoff: isoDate.nullable().optional() })),
  })
  .meta({ id: 'Lookup' });

/** What an import did. `problems` names line, field and reason of each record that was not taken. */
export const importReport = z
  .object({
    format: z.string(),
    read: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    skipped: z.array(z.object({ reason: z.string(), count: z.number() })),
    problems: z.array(z.object({ line: z.number(), field: z.string(), reason: z.string() })).describe('the first 1,000'),
    failed: z.number(),
    notices: z.array(z.object({ reason: z.string(), count: z.number() })).default([]).describe('records that were taken although something about them is worth knowing'),
  })
  .meta({ id: 'ImportReport' });

export type CityProfile = z.infer<typeof cityProfile>;
export type SchemesQuery = z.infer<typeof schemesQuery>;
export type LookupResponse = z.infer<typeof lookupResponse>;
export type LookupItem = LookupResponse['items'][number];
export type ImportReport = z.infer<typeof importReport>;
