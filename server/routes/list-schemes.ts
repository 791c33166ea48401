import type { SchemesQuery } from '../../shared/contract/directory';
import type { Reason, SchemeHit, Verdict } from '../../shared/contract/match';
import type { SchemeRecord } from '../../shared/contract/records';
import type { SchemeStatus } from '../../shared/framework/facets';
import { isExcluded } from '../../shared/matching/eligibility';
import { schemeState } from '../../shared/matching/scheme-state';
import type { FoundScheme } from '../matching/scheme-search';
import { compareText } from '../../shared/text/compare-text';

/** What a list is made with: the day and the moment, the words found, the rules checked for the cities that were named. */
export interface ListOptions {
  today: string;
  instant: number | undefined;
  /** By id; null when nothing is searched for. */
  found: ReadonlyMap<string, FoundScheme> | null;
  groupsOf: (country: string) => readonly string[];
  check: (scheme: SchemeRecord) => Verdict[];
}

const ORDER: Record<SchemeStatus, number> = { open: 0, rolling: 1, forecast: 2, unverified: 3, closed: 4, historic: 5 };
/** Finer steps put hardly readable differences before what can be used now. */
const STEPS = 4;
const OVER: ReadonlySet<SchemeStatus> = new Set(['closed', 'historic']);

/**
 * The schemes that fit a query: those that a rule excludes last, those that answer better to the words first, in steps of a quarter; within a step open ones by next cut-off, open all the time, expected, not verified, closed, historic; among alike ones those whose countries are known to fit, then those that answer more fully.
 * A scheme that does not say which countries or themes it is for fits any.
 */
export function listSchemes(schemes: readonly SchemeRecord[], query: SchemesQuery, options: ListOptions): { schemes: SchemeHit[]; total: number; hidden: number } {
  const { today, instant, found } = options;
  const countries = [query.country, query.partnerCountry].filter((country) => country !== undefined).map((country) => ({ country, groups: new Set(options.groupsOf(country)) }));
  const fitting = schemes
    .filter((scheme) => (found === null || found.has(scheme.id)) && fitsTheme(scheme, query.theme) && (query.kind === undefined || scheme.schemeKind === query.kind) && fitsCountries(scheme, countries))
    .map((scheme) => ({ scheme, ...schemeState(scheme, today, instant) }))
    .filter(({ status, nextCutoff }) => (query.status === undefined || status === query.status) && (query.deadlineBefore === undefined || (nextCutoff !== null && nextCutoff <= query.deadlineBefore)));
  const asked = query.historic === 'yes' || query.status !== undefined;
  const shown = asked ? fitting : fitting.filter(({ status }) => !OVER.has(status));
  const hits = shown.map(({ scheme, status, nextCutoff }): Ranked => {
    const words = found?.get(scheme.id);
    const reasons = words ? [wordsReason(words)] : [];
    return { fit: words ? fitOf(words) : 0, covered: words?.covered ?? 0, hit: { scheme, status, nextCutoff, lastVerified: scheme.lastVerified ?? null, score: reasons[0]?.points ?? 0, reasons, eligibility: options.check(scheme) } };
  });
  return { schemes: hits.sort(byUse).slice(0, query.limit).map(({ hit }) => hit), total: hits.length, hidden: fitting.length - shown.length };
}

interface Ranked {
  hit: SchemeHit;
  /** How well it answers to the words, in steps: within one step what can be used now comes first. */
  fit: number;
  covered: number;
}

/** Half for how many of the words it has, a theme's only in part, and half for how much it says of them beside the best. */
function fitOf({ has, like, themes, lacks, covered, relevance }: FoundScheme): number {
  const words = has.length + like.length + themes.length + lacks.length;
  return Math.round(STEPS * ((0.5 * covered) / Math.max(1, words) + 0.5 * relevance));
}

function byUse(a: Ranked, b: Ranked): number {
  const [first, second] = [a.hit, b.hit];
  return (
    Number(isExcluded(first.eligibility)) - Number(isExcluded(second.eligibility)) ||
    b.fit - a.fit ||
    ORDER[first.status] - ORDER[second.status] ||
    compareText(first.nextCutoff ?? '9999', second.nextCutoff ?? '9999') ||
    countryFit(second) - countryFit(first) ||
    b.covered - a.covered ||
    second.score - first.score ||
    compareText(first.scheme.title, second.scheme.title) ||
    compareText(first.scheme.id, second.scheme.id)
  );
}

/** How much is known of the countries: of two cities both, one or none may take part. */
function countryFit({ eligibility }: SchemeHit): number {
  return eligibility.filter(({ rule, verdict }) => rule === 'country' && verdict === 'pass').length;
}

function wordsReason({ has, like, themes, lacks, relevance }: FoundScheme): Reason {
  const parts = [
    has.length > 0 ? `has ${quoted(has)}` : '',
    like.length > 0 ? `has a word like ${quoted(like)}` : '',
    ...themes.map(({ word, theme }) => `is for ${theme.toLowerCase()} (“${word}”)`),
    lacks.length > 0 ? `does not have ${quoted(lacks)}` : '',
  ];
  const because = parts.filter((part) => part !== '').join('; ');
  return { signal: 'theme', points: Math.round(relevance * 1000) / 10, because: `${because.charAt(0).toUpperCase()}${because.slice(1)}.` };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function fitsTheme(scheme: SchemeRecord, theme: SchemesQuery['theme']): boolean {
  return theme === undefined || !scheme.themes || scheme.themes.length === 0 || scheme.themes.includes(theme);
}

type Land = { country: string; groups: ReadonlySet<string> };

/** One country may sit on either side; two sit on both, either way round. */
function fitsCountries(scheme: SchemeRecord, [first, second]: readonly Land[]): boolean {
  if (!first) return true;
  const home = (land: Land) => mayBe(scheme.home, land);
  const partner = (land: Land) => mayBe(scheme.partner, land);
  if (!second) return home(first) || partner(first);
  return (home(first) && partner(second)) || (home(second) && partner(first));
}

function mayBe(side: SchemeRecord['home'], { country, groups }: Land): boolean {
  const stated = side !== undefined && side.countries.length + side.groups.length > 0;
  return !stated || side.countries.includes(country) || side.groups.some((group) => groups.has(group));
}
