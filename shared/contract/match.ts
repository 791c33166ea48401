import { z } from 'zod';
import { ELIGIBILITY_RULES, LINKING_MODALITIES, MATURITIES, ORIENTATIONS, SCHEME_STATUSES, slugs } from '../framework/facets';
import { SUBTHEME_IDS } from '../framework/subthemes';
import { THEME_IDS } from '../framework/themes';
import { city, cityRef } from './city';
import { schemeRecord } from './records';
import { isoDate, source } from './source';
import { problemText, understood } from './understand';

const country = z.string().length(2).toUpperCase();

/** The orientations of a pair of cities of two countries. */
export const PAIR_ORIENTATIONS = ['south-south', 'south-north', 'north-south', 'north-north'] as const;

/** Whether cities are looked for that have an answer to the text's problem, or that need what the text offers. */
export const DIRECTIONS = ['answers', 'needs'] as const;

/** Hard rules, applied before anything is scored. */
export const matchFilters = z
  .object({
    countries: z.array(country).optional().describe('only cities of these countries'),
    excludeCountries: z.array(country).optional(),
    excludeHomeCountry: z.boolean().optional(),
    excludePartners: z.boolean().optional().describe('leave out cities already linked to the home city'),
    excludeCities: z.array(z.number().int()).optional().describe('do not contact'),
    kinds: z.array(z.enum(['practice', 'offer', 'need', 'case'])).optional(),
    orientations: z.array(z.enum(PAIR_ORIENTATIONS)).optional().describe('only pairs of these orientations with the home city, the side that gives the experience named first; pairs of which it is not known stay'),
    lessConnectedFirst: z.boolean().optional(),
    schemeStatuses: z.array(z.enum(slugs(SCHEME_STATUSES))).optional(),
  })
  .meta({ id: 'MatchFilters' });

/** The officer's own weights, in points; each is kept within bounds and the three are rescaled to sum to 100. */
export const matchWeights = z
  .object({ theme: z.number().min(0).max(100).optional(), experience: z.number().min(0).max(100).optional(), capacity: z.number().min(0).max(100).optional() })
  .meta({ id: 'MatchWeights' });

export const matchRequest = z
  .object({
    problem: z.object({ text: problemText, language: z.string().length(2).optional(), source: z.object({ title: z.string().optional(), url: z.string().optional() }).optional() }),
    direction: z.enum(DIRECTIONS).optional().describe('`needs`: the text tells what the home city does well, and cities are ranked that share the problem and need an answer'),
    home: cityRef.optional(),
    themes: z.array(z.enum(THEME_IDS)).optional().describe("the officer's correction: these themes and no others"),
    subthemes: z.array(z.enum(SUBTHEME_IDS)).optional(),
    filters: matchFilters.optional(),
    weights: matchWeights.optional(),
    want: z.array(z.enum(['partners', 'cases', 'schemes'])).optional(),
    limit: z.number().int().min(1).max(100).optional(),
  })
  .meta({ id: 'MatchRequest' });

/** A quoted passage. `marks` are [start, end) positions in the quote of the words that answer the problem. */
export const evidence = z
  .object({
    entryId: z.string(),
    title: z.string(),
    quote: z.string(),
    marks: z.array(z.tuple([z.number().int(), z.number().int()])),
    source: source.nullable(),
  })
  .meta({ id: 'Evidence' });

export const SIGNALS = ['theme', 'experience', 'shares-problem', 'need', 'capacity', 'language', 'less-connected', 'dormant-link', 'south-south', 'south-north', 'load', 'eligibility', 'status'] as const;

/** One addend of a score, in points. A negative one takes away and says why. */
export const reason = z
  .object({ signal: z.enum(SIGNALS), points: z.number(), because: z.string(), evidence: z.array(evidence).optional() })
  .meta({ id: 'Reason' });

export const CAUTIONS = ['plan-only', 'old-experience', 'secondary-source', 'large-distance', 'crowded', 'limited-decentralisation', 'government-only', 'single-funder', 'answerability', 'unknown-facts', 'unknown-orientation', 'old-need', 'unsure-place', 'call-first', 'responsiveness', 'own-load'] as const;

export const caution = z.object({ id: z.enum(CAUTIONS), because: z.string() }).meta({ id: 'Caution' });

/** One fact of both cities side by side; `likeness` in 0..1, null when one of the two is unknown. */
export const likeness = z
  .object({ fact: z.string(), likeness: z.number().min(0).max(1).nullable(), home: z.string().nullable(), partner: z.string().nullable(), because: z.string() })
  .meta({ id: 'Likeness' });

/** A fact on which two cities differ, and what must therefore be tailored. */
export const tailoring = z.object({ fact: z.string(), differs: z.string(), tailor: z.string() }).meta({ id: 'Tailoring' });

/** A ranked city. `score` (0..100 and small adjustments) is the sum of its reasons' points; `confidence` in 0..1 stands apart. */
export const partner = z
  .object({
    city,
    score: z.number(),
    confidence: z.number().min(0).max(1),
    confidenceBecause: z.string(),
    reasons: z.array(reason),
    alike: z.array(z.string()),
    differs: z.array(z.string()),
    tailoring: z.array(tailoring).default([]).describe('each of `differs` with what must therefore be tailored'),
    capacity: z.array(likeness),
    cautions: z.array(caution),
    orientation: z.enum(slugs(ORIENTATIONS)).nullable(),
    links: z.object({ active: z.number().int(), listed: z.number().int().default(0).describe('on record without a word on whether they are alive'), withHome: z.boolean(), withHomeCountry: z.number().int() }),
  })
  .meta({ id: 'Partner' });

/** A documented practice, case, offer or need that answers the problem. */
export const entryHit = z
  .object({
    id: z.string(),
    kind: z.enum(['practice', 'offer', 'need', 'case']),
    title: z.string(),
    cities: z.array(city),
    themes: z.array(z.enum(THEME_IDS)),
    years: z.string().nullable(),
    maturity: z.enum(slugs(MATURITIES)).nullable(),
    modality: z.array(z.enum(slugs(LINKING_MODALITIES))),
    score: z.number(),
    reasons: z.array(reason),
    quote: evidence.nullable(),
  })
  .meta({ id: 'EntryHit' });

/** One rule of a scheme, checked. `evidence` is the record's sentence it rests on; an unknown one says in `check` what to find out. */
export const verdict = z
  .object({ rule: z.enum(ELIGIBILITY_RULES), city: z.enum(['home', 'partner', 'both']), verdict: z.enum(['pass', 'fail', 'unknown']), because: z.string(), evidence: z.string().optional(), check: z.string().optional() })
  .meta({ id: 'Verdict' });

/** A scheme with the checks of its rules against the home city, and against the partner where one is named. */
export const schemeHit = z
  .object({ scheme: schemeRecord, score: z.number(), reasons: z.array(reason), eligibility: z.array(verdict), nextCutoff: isoDate.nullable(), status: z.enum(slugs(SCHEME_STATUSES)), lastVerified: isoDate.nullable() })
  .meta({ id: 'SchemeHit' });

export const matchResponse = z
  .object({
    understood,
    home: city.nullable(),
    direction: z.enum(DIRECTIONS).default('answers'),
    cautions: z.array(caution).default([]).describe('on the problem and the home city, before any partner is looked at'),
    partners: z.array(partner),
    cases: z.array(entryHit),
    schemes: z.array(schemeHit),
    vectors: z.enum(['used', 'not-ready', 'off']).describe('whether sentence vectors took part'),
    dataVersion: z.string(),
    tookMs: z.number(),
  })
  .meta({ id: 'MatchResponse' });

export type Direction = (typeof DIRECTIONS)[number];
export type PairOrientation = (typeof PAIR_ORIENTATIONS)[number];
export type MatchFilters = z.infer<typeof matchFilters>;
export type MatchWeights = z.infer<typeof matchWeights>;
export type MatchRequest = z.infer<typeof matchRequest>;
export type Evidence = z.infer<typeof evidence>;
export type Signal = (typeof SIGNALS)[number];
export type Reason = z.infer<typeof reason>;
export type Caution = z.infer<typeof caution>;
export type Tailoring = z.infer<typeof tailoring>;
export type Likeness = z.infer<typeof likeness>;
export type Partner = z.infer<typeof partner>;
export type EntryHit = z.infer<typeof entryHit>;
export type Verdict = z.infer<typeof verdict>;
export type SchemeHit = z.infer<typeof schemeHit>;
export type MatchResponse = z.infer<typeof matchResponse>;
