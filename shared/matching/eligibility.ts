import type { Verdict } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import { ELIGIBILITY_RULES, type EligibilityRule } from '../framework/facets';
import type { Home } from './candidate';
import { applicant, language, membership, ownContribution } from './rules-of-applicant';
import { consortium, cutoff, lead } from './rules-of-pair';
import { country, distinctCountries, population } from './rules-of-place';
import { seatings, type Rule } from './seats';

/** Every rule of a scheme that is checked. */
const RULES: Record<EligibilityRule, Rule> = { country, applicant, membership, population, lead, consortium, 'distinct-countries': distinctCountries, 'own-contribution': ownContribution, language, cutoff };

/**
 * Checks a scheme's rules against the home city, and its partner where one is chosen, on the day `today` (to the minute with `instant`).
 * The pair may take the scheme's two sides either way round; the way in which the countries fit best counts, then the one that fails least.
 * What is recorded in words only, or not at all, is `unknown` and says what to find out; it is never a reason to hide a scheme.
 */
export function eligibility(scheme: SchemeRecord, home: Home, partner: Home | null, today: string, instant?: number): Verdict[] {
  const ways = seatings(scheme, home, partner).map((seating) => ELIGIBILITY_RULES.flatMap((rule) => RULES[rule]({ scheme, ...seating, today, instant }).map((judgement): Verdict => ({ rule, ...judgement }))));
  const [best = []] = ways.toSorted((a, b) => misfit(a) - misfit(b) || count(a, 'fail') - count(b, 'fail'));
  return best;
}

/** Whether a rule other than the dates excludes the pair; dates come again, a country does not. */
export function isExcluded(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ rule, verdict }) => verdict === 'fail' && rule !== 'cutoff');
}

/** How badly the countries fit: one that is excluded outweighs any that are not known. */
function misfit(verdicts: readonly Verdict[]): number {
  const countries = verdicts.filter(({ rule }) => rule === 'country');
  return 10 * count(countries, 'fail') + count(countries, 'unknown');
}

function count(verdicts: readonly Verdict[], kind: Verdict['verdict']): number {
  return verdicts.filter(({ verdict }) => verdict === kind).length;
}
