import { z } from 'zod';
import { APPLICANT_TYPES, FACILITATING_STRUCTURES, FUNDING_KINDS, LINKING_MODALITIES, MATURITIES, ORIENTATIONS, PARTIES, PROCESS_FOCUSES, SCHEME_KINDS, SCHEME_STATUSES, SUPPORT_MODALITIES, slugs } from '../framework/facets';
import { SUBTHEME_IDS } from '../framework/subthemes';
import { THEME_IDS } from '../framework/themes';
import { cityFacts, cityRef } from './city';
import { isoDate, source, timeZone } from './source';

// The records that are imported, exported and kept in data/, one JSON object a line.

const id = z.string().regex(/^[\w][\w.:-]{0,119}$/, 'letters, digits and . : _ - only, 120 at most');
const theme = z.enum(THEME_IDS);

const entryCity = z.union([
  z.number().int().positive(),
  z.object({
    ...cityRef.options[1].shape,
    role: z.enum(['did', 'learned', 'partner']).optional().describe('did it, learned it from another, or took part'),
  }),
]);

/** A text about one or more cities: what they did, offer or need. At least one of text, problem and done is given. */
export const entryRecord = z
  .object({
    id,
    kind: z.enum(['practice', 'offer', 'need', 'case']),
    title: z.string().min(1).max(300),
    text: z.string().max(20_000).optional(),
    problem: z.string().optional(),
    done: z.string().optional(),
    outcome: z.string().optional(),
    lesson: z.string().optional(),
    lang: z.string().length(2).optional(),
    city: entryCity.optional(),
    cities: z.array(entryCity).optional(),
    passedOnTo: z.array(cityRef).optional().describe('cities that took the answer over from this one'),
    countries: z.array(z.string()).optional(),
    themes: z.array(theme).optional(),
    subthemes: z.array(z.enum(SUBTHEME_IDS)).optional(),
    sdgs: z.array(z.number().int().min(1).max(17)).optional(),
    processFocus: z.array(z.enum(slugs(PROCESS_FOCUSES))).optional(),
    orientation: z.array(z.enum(slugs(ORIENTATIONS))).optional(),
    modality: z.array(z.enum(slugs(LINKING_MODALITIES))).optional(),
    parties: z.array(z.enum(slugs(PARTIES))).optional(),
    partyNames: z.array(z.string()).optional(),
    funding: z.array(z.string()).optional(),
    maturity: z.enum(slugs(MATURITIES)).optional(),
    years: z.string().optional().describe('as the source gives them, such as 1994-2001'),
    year: z.coerce.number().int().min(1800).max(2100).optional().describe('the latest year the text speaks of'),
    source: source.optional(),
    moreSources: z.array(source).optional(),
    asOf: isoDate.optional().describe('when the record was last reviewed'),
  })
  .refine((entry) => entry.text || entry.problem || entry.done, { path: ['text'], message: 'give a text, a problem or what was done' })
  .meta({ id: 'EntryRecord' });

const money = z.object({ min: z.number().optional(), max: z.number().optional(), currency: z.string().length(3), note: z.string().optional() });
const cutoff = z.object({ date: isoDate, time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour as HH:MM').optional(), timeZone: timeZone.optional(), label: z.string().optional() });
const people = z.object({ min: z.number().optional(), max: z.number().optional(), text: z.string().optional() });
const percent = z.number().min(0).max(100);

/** Who may take part from one side: ISO country codes, slugs of data/countries/groups.json, or both; empty means not stated. */
const side = z.object({ countries: z.array(z.string().length(2)).default([]), groups: z.array(z.string()).default([]), text: z.string().optional(), partOnly: z.boolean().optional().describe('only a part of the country, told in `text`'), population: people.optional().describe('limits of this side, where the two differ') });

/** Who may lead: a city of one side, or of these countries and groups; only on invitation. */
const lead = z.object({ side: z.enum(['home', 'partner', 'either']).optional(), countries: z.array(z.string().length(2)).optional(), groups: z.array(z.string()).optional(), invited: z.boolean().optional() });

/** A support option. `evidence` holds the sentence that each field rests on, by field name. */
export const schemeRecord = z
  .object({
    id,
    kind: z.literal('scheme'),
    title: z.string().min(1).max(300),
    text: z.string().min(1).max(20_000),
    lang: z.string().length(2).optional(),
    schemeKind: z.enum(slugs(SCHEME_KINDS)).optional(),
    runner: z.string().optional(),
    facilitatingStructure: z.array(z.enum(slugs(FACILITATING_STRUCTURES))).optional(),
    funding: z.array(z.enum(slugs(FUNDING_KINDS))).optional(),
    supportModality: z.array(z.enum(slugs(SUPPORT_MODALITIES))).optional(),
    themes: z.array(theme).optional().describe('empty or absent: any theme'),
    subthemes: z.array(z.enum(SUBTHEME_IDS)).optional(),
    status: z.enum(slugs(SCHEME_STATUSES)),
    opens: isoDate.optional(),
    cutoffs: z.array(cutoff).optional(),
    timeZone: timeZone.optional().describe('of the opening and of every cut-off that names none'),
    award: money.optional(),
    rate: z.string().optional(),
    share: z.object({ min: percent.optional(), max: percent.optional() }).optional().describe('how much of the cost the scheme pays, in per cent'),
    ownContribution: z.string().optional(),
    consortium: z.object({ min: z.number().int().optional(), max: z.number().int().optional(), minCountries: z.number().int().optional(), text: z.string().optional() }).optional(),
    leadRule: z.string().optional(),
    lead: lead.optional().describe('what the lead rule says, as far as it can be checked'),
    applicants: z.array(z.string()).optional(),
    applicantTypes: z.array(z.enum(slugs(APPLICANT_TYPES))).optional().describe('what the words of `applicants` come to'),
    membersOf: z.string().optional().describe('the network or programme whose members alone may apply'),
    home: side.optional(),
    partner: side.optional(),
    population: people.optional().describe('limits of the city that applies'),
    duration: z.string().optional(),
    monitoringDuty: z.string().optional(),
    languages: z.array(z.string()).optional(),
    years: z.string().optional(),
    rounds: z.array(z.object({ title: z.string(), opens: isoDate.optional(), cutoffs: z.array(cutoff).optional(), award: money.optional(), note: z.string().optional(), source: source.optional() })).optional(),
    evidence: z.record(z.string(), z.string()).optional(),
    note: z.string().optional(),
    source: source.optional(),
    moreSources: z.array(source).optional(),
    lastVerified: isoDate.nullable().optional(),
    asOf: isoDate.optional(),
  })
  .meta({ id: 'SchemeRecord' });

/** An existing partnership of two cities. */
export const linkRecord = z
  .object({
    id,
    kind: z.literal('link'),
    a: cityRef,
    b: cityRef,
    since: z.number().int().optional(),
    status: z.enum(['active', 'dormant', 'historic', 'unknown']).default('unknown'),
    themes: z.array(theme).optional(),
    entryId: z.string().optional().describe('the case that documents the link'),
    source: source.optional(),
    asOf: isoDate.optional(),
  })
  .meta({ id: 'LinkRecord' });

/** What a city says of itself or an operator knows: facts that override the gazetteer's, limits, a wish not to be contacted. */
export const cityRecord = z
  .object({
    id,
    kind: z.literal('city'),
    city: cityRef,
    facts: cityFacts.partial().optional(),
    loadLimit: z.number().int().nonnegative().optional().describe('how many active links the city can carry'),
    doNotContact: z.boolean().optional(),
    source: source.optional(),
    asOf: isoDate.optional(),
  })
  .meta({ id: 'CityRecord' });

/** Any record of an import, told apart by `kind`. */
export const importRecord = z.discriminatedUnion('kind', [entryRecord, schemeRecord, linkRecord, cityRecord]);

export type EntryRecord = z.infer<typeof entryRecord>;
export type SchemeRecord = z.infer<typeof schemeRecord>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type CityRecord = z.infer<typeof cityRecord>;
export type ImportRecord = z.infer<typeof importRecord>;
