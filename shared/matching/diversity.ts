import type { Partner } from '../contract/match';

const FIRST = 10;
const SHARE = FIRST / 2;

/** Keeps the order, but lets no country take more than half of the first ten while other countries have candidates. */
export function spreadCountries(ordered: readonly Partner[]): Partner[] {
  const first: Partner[] = [];
  const rest: Partner[] = [];
  const taken = new Map<string, number>();
  for (const partner of ordered) {
    const count = taken.get(partner.city.country) ?? 0;
    if (first.length < FIRST && count < SHARE) {
      first.push(partner);
      taken.set(partner.city.country, count + 1);
    } else rest.push(partner);
  }
  return [...first, ...rest];
}
