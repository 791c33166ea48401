import type { Verdict } from '../contract/match';
import type { SchemeRecord } from '../contract/records';
import type { Home } from './candidate';

type Side = NonNullable<SchemeRecord['home']>;

/**
 * Checks a scheme's rules against the home city: whether its country may take part, on either side, and whether its size fits.
 * What a rule says only in words is `unknown`, with the words; it is never a reason to hide a scheme.
 */
export function eligibility(scheme: SchemeRecord, home: Home): Verdict[] {
  return [countryVerdict(scheme, home), populationVerdict(scheme, home)].filter((verdict) => verdict !== null);
}

function countryVerdict(scheme: SchemeRecord, home: Home): Verdict | null {
  const asHome = takesPart(scheme.home, home);
  const asPartner = takesPart(scheme.partner, home);
  const rule = 'country';
  const evidence = scheme.evidence?.home ?? scheme.evidence?.partner;
  const name = home.city.countryName;
  if (asHome === null && asPartner === null && !scheme.home?.text && !scheme.partner?.text) return null;
  if (asHome === true) return { rule, city: 'home', verdict: 'pass', because: withEvidence(`A city of ${name} may apply.`, evidence) };
  if (asPartner === true) return { rule, city: 'home', verdict: 'pass', because: withEvidence(`A city of ${name} may take part as the partner.`, evidence) };
  if (asHome === null || asPartner === null) return { rule, city: 'home', verdict: 'unknown', because: withEvidence(`Not clear whether a city of ${name} may take part: check with the runner.`, evidence) };
  return { rule, city: 'home', verdict: 'fail', because: withEvidence(`${name} is not among the countries of this scheme.`, evidence) };
}

/** Whether the home city's country is on a side's list; null when the list is missing or is only told in words. */
function takesPart(side: Side | undefined, home: Home): boolean | null {
  if (!side || (side.countries.length === 0 && side.groups.length === 0)) return null;
  const listed = side.countries.includes(home.city.country) || side.groups.some((group) => home.groups.includes(group));
  return listed || side.text === undefined || !/our list/i.test(side.text) ? listed : null;
}

function populationVerdict(scheme: SchemeRecord, home: Home): Verdict | null {
  const limits = scheme.population;
  if (!limits) return null;
  const rule = 'population';
  const people = home.city.population;
  const evidence = scheme.evidence?.population ?? limits.text;
  if (people === null || (limits.min === undefined && limits.max === undefined)) return { rule, city: 'home', verdict: 'unknown', because: withEvidence('There is a rule on size that could not be checked.', evidence) };
  const fits = people >= (limits.min ?? 0) && people <= (limits.max ?? Infinity);
  return { rule, city: 'home', verdict: fits ? 'pass' : 'fail', because: withEvidence(fits ? 'The city’s size is within the limits.' : 'The city’s size is outside the limits.', evidence) };
}

function withEvidence(sentence: string, evidence: string | undefined): string {
  return evidence ? `${sentence} (${evidence.replace(/\.$/, '')})` : sentence;
}
