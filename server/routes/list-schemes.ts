import type { SchemesQuery } from '../../shared/contract/directory';
import type { SchemeHit } from '../../shared/contract/match';
import type { SchemeRecord } from '../../shared/contract/records';
import type { SchemeStatus } from '../../shared/framework/facets';
import { schemeState } from '../../shared/matching/scheme-state';
import { fold } from '../gazetteer/fold';

const ORDER: Record<SchemeStatus, number> = { open: 0, rolling: 1, forecast: 2, unverified: 3, closed: 4, historic: 5 };

/** The schemes that fit a query: open first by next cut-off, then by title and id. A scheme that does not say which countries or themes it is for fits any. */
export function listSchemes(schemes: readonly SchemeRecord[], query: SchemesQuery, today: string, groupsOf: (country: string) => readonly string[]): SchemeHit[] {
  const words = query.q === undefined ? [] : fold(query.q).split(' ');
  const groups = new Set(query.country === undefined ? [] : groupsOf(query.country));
  return schemes
    .filter((scheme) => hasWords(scheme, words) && fitsTheme(scheme, query.theme) && fitsCountry(scheme, query.country, groups))
    .map((scheme): SchemeHit => ({ scheme, score: 0, reasons: [], eligibility: [], lastVerified: scheme.lastVerified ?? null, ...schemeState(scheme, today) }))
    .filter(({ status }) => (query.status ? status === query.status : query.historic === 'yes' || (status !== 'closed' && status !== 'historic')))
    .sort(byUse)
    .slice(0, query.limit);
}

function byUse(a: SchemeHit, b: SchemeHit): number {
  return ORDER[a.status] - ORDER[b.status] || compare(a.nextCutoff ?? '9999', b.nextCutoff ?? '9999') || compare(a.scheme.title, b.scheme.title) || compare(a.scheme.id, b.scheme.id);
}

function hasWords(scheme: SchemeRecord, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold([scheme.title, scheme.runner ?? '', scheme.text].join(' '));
  return words.every((word) => text.includes(word));
}

function fitsTheme(scheme: SchemeRecord, theme: SchemesQuery['theme']): boolean {
  return theme === undefined || !scheme.themes || scheme.themes.length === 0 || scheme.themes.includes(theme);
}

function fitsCountry(scheme: SchemeRecord, country: string | undefined, groups: ReadonlySet<string>): boolean {
  if (country === undefined) return true;
  return [scheme.home, scheme.partner].some((side) => {
    const stated = side !== undefined && side.countries.length + side.groups.length > 0;
    return !stated || side.countries.includes(country) || side.groups.some((group) => groups.has(group));
  });
}

/** Order by code points, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
