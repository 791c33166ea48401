import { z } from 'zod';
import { SCHEME_KINDS, SCHEME_STATUSES, slugs } from '../framework/facets';
import { THEME_IDS } from '../framework/themes';
import { city, cityFacts, factSource } from './city';
import { schemeHit, verdict } from './match';
import { entryRecord, linkRecord, schemeRecord } from './records';
import { isoDate } from './source';

/** Type-ahead over every city of the gazetteer: exact names first, then by population. */
export const citiesQuery = z.object({ q: z.string().trim().min(1, 'type at least one letter').max(100), limit: z.coerce.number().int().min(1).max(50).default(8) });
export const citiesResponse = z.object({ cities: z.array(city) }).meta({ id: 'Cities' });

/** An entry as it is kept, its cities resolved where the gazetteer knows them. */
export const entryWithCities = z.object({ entry: entryRecord, cities: z.array(city) }).meta({ id: 'EntryWithCities' });

/** All that is known of one city. */
export const cityProfile = z
  .object({ city, facts: cityFacts, factSources: z.array(factSource).describe('where each known fact is from'), entries: z.array(entryRecord), links: z.array(z.object({ link: linkRecord, with: city.nullable() })) })
  .meta({ id: 'CityProfile' });

const countryCode = z.string().length(2).toUpperCase();
const cityId = z.coerce.number().int().positive();

export const schemesQuery = z.object({
  q: z.string().trim().max(200).optional().describe('any of these words; schemes that have more of them come first'),
  status: z.enum(slugs(SCHEME_STATUSES)).optional(),
  theme: z.enum(THEME_IDS).optional(),
  kind: z.enum(slugs(SCHEME_KINDS)).optional(),
  country: countryCode.optional().describe('one of the two cities is from this country, on either side'),
  partnerCountry: countryCode.optional().describe('the other city is from this country'),
  deadlineBefore: isoDate.optional().describe('with a cut-off to come on this day or earlier'),
  home: cityId.optional().describe('GeoNames id: the rules are checked for this city'),
  partner: cityId.optional().describe('GeoNames id: and for this one; needs `home`'),
  historic: z.enum(['yes', 'no']).default('no').describe('whether closed and historic schemes are listed too'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Schemes: those with more of the words first, then open ones by next cut-off; `hidden` closed and historic ones would fit too. */
export const schemesResponse = z.object({ schemes: z.array(schemeHit), total: z.number().int(), hidden: z.number().int() }).meta({ id: 'Schemes' });

export const schemeQuery = schemesQuery.pick({ home: true, partner: true });
export const schemeDetail = z
  .object({ scheme: schemeRecord, status: z.enum(slugs(SCHEME_STATUSES)), nextCutoff: isoDate.nullable(), eligibility: z.array(verdict).default([]) })
  .meta({ id: 'SchemeDetail' });

/** A compact list of names for fuzzy lookup in the extension. `sub` is a short line shown under the name. */
export const lookupResponse = z
  .object({
    dataVersion: z.string(),
    items: z.array(z.object({ type: z.enum(['city', 'scheme', 'case']), id: z.string(), name: z.string(), sub: z.string(), tags: z.string().optional().describe('more words it is found by: its sub-themes'), status: z.enum(slugs(SCHEME_STATUSES)).optional(), nextCutoff: isoDate.nullable().optional() })),
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
