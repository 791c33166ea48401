import type { Partner } from '../contract/match';
import { connectedness } from './connections';
import { CROWDED_FROM } from './weights';

/** A city this many points behind still fits about as well. */
const CLOSE = 15;
const NAMED = 2;

/** Names to each crowded city the best that are less asked and fit about as well, in its caution. `ordered` comes best first; order and scores stay. */
export function withAlternatives(ordered: readonly Partner[]): Partner[] {
  const free = ordered.filter((partner) => !isCrowded(partner));
  return ordered.map((partner) => {
    if (!isCrowded(partner)) return partner;
    const others = free.filter(({ score }) => score >= partner.score - CLOSE).slice(0, NAMED);
    if (others.length === 0) return partner;
    const names = others.map(({ city }) => `${city.name} (${city.countryName})`).join(' and ');
    return { ...partner, cautions: partner.cautions.map((caution) => (caution.id === 'crowded' ? { ...caution, because: `${caution.because} Less asked and close in fit: ${names}.` } : caution)) };
  });
}

function isCrowded({ links }: Partner): boolean {
  return connectedness(links) >= CROWDED_FROM;
}
