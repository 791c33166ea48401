import { fold, nameKey, saintSpellings } from './fold';
import type { NameIndex } from './name-index';

/** What a type-ahead needs to know of countries and places, by rank. */
export interface SearchSources {
  index: NameIndex;
  countryOf(rank: number): string;
  inRegion(rank: number, region: string): boolean;
  countryCode(nameOrCode: string): string | null;
  countriesStartingWith(folded: string): Set<string>;
}

export interface SearchOptions {
  /** Only places of this country (alpha-2). */
  country?: string;
  /** Places of this country (alpha-2) before all others of the same kind of hit. */
  near?: string;
}

// A few letters of another name would bring up cities without a visible reason, so aliases join in from here on.
const ALIAS_FROM = 4;

type Accept = (rank: number) => boolean;

/**
 * Ranks of the places for a type-ahead text, best first: exact names, then names with a word that starts so, each by population.
 * "beira, mz", "beira mozambique" and "springfield, il" narrow by country or region.
 */
export function searchRanks(sources: SearchSources, text: string, limit: number, options: SearchOptions = {}): number[] {
  const inCountry: Accept = options.country ? (rank) => sources.countryOf(rank) === options.country : () => true;
  const comma = text.indexOf(',');
  const head = fold(comma < 0 ? text : text.slice(0, comma));
  const tail = comma < 0 ? '' : text.slice(comma + 1).trim();
  if (!head || limit < 1) return [];
  if (tail) {
    const inTail = acceptTail(sources, tail);
    return find(sources, head, limit, (rank) => inCountry(rank) && inTail(rank), options.near);
  }
  const found = find(sources, head, limit, inCountry, options.near);
  if (found.length >= limit || comma >= 0) return found;
  const narrowed = splitCountry(sources, head).flatMap(({ name, country }) => find(sources, name, limit, (rank) => inCountry(rank) && sources.countryOf(rank) === country, options.near));
  return [...new Set([...found, ...narrowed])].slice(0, limit);
}

function find(sources: SearchSources, folded: string, limit: number, accept: Accept, near: string | undefined): number[] {
  const isNear: Accept = near ? (rank) => sources.countryOf(rank) === near : () => false;
  const best = near ? ranked(sources, folded, limit, (rank) => accept(rank) && isNear(rank)) : { exact: [], prefix: [] };
  const rest = ranked(sources, folded, limit, (rank) => accept(rank) && !isNear(rank));
  return [...new Set([...best.exact, ...rest.exact, ...best.prefix, ...rest.prefix])].slice(0, limit);
}

function ranked({ index }: SearchSources, folded: string, limit: number, accept: Accept): { exact: number[]; prefix: number[] } {
  const exact = index.exact(nameKey(folded)).filter(accept).slice(0, limit);
  const prefix = new Set<number>();
  for (const spelling of saintSpellings(folded)) {
    const inner = ` ${spelling}`;
    let found = 0;
    for (const entry of index.candidates(spelling)) {
      const rank = index.rankOf[entry] ?? 0;
      const name = index.names[entry] ?? '';
      const fits = index.isAlias[entry] === 1 ? spelling.length >= ALIAS_FROM && name.startsWith(spelling) : name.startsWith(spelling) || name.includes(inner);
      if (!fits || !accept(rank)) continue;
      prefix.add(rank);
      if (++found >= limit * 2) break; // an alias may repeat a place
    }
  }
  return { exact, prefix: [...prefix].sort((a, b) => a - b).slice(0, limit) };
}

function acceptTail(sources: SearchSources, tail: string): Accept {
  const parts = tail.split(',').map(fold).filter(Boolean);
  const country = sources.countryCode(parts.at(-1) ?? '');
  const countries = country ? new Set([country]) : sources.countriesStartingWith(parts.at(-1) ?? '');
  return (rank) => countries.has(sources.countryOf(rank)) || parts.some((part) => sources.inRegion(rank, part));
}

// "beira mozambique", "san jose costa rica": the last words, if they name a country, longest first.
function splitCountry(sources: SearchSources, folded: string): { name: string; country: string }[] {
  const words = folded.split(' ');
  const splits: { name: string; country: string }[] = [];
  for (let at = 1; at < words.length; at++) {
    const country = sources.countryCode(words.slice(at).join(' '));
    if (country) splits.push({ name: words.slice(0, at).join(' '), country });
  }
  return splits;
}
