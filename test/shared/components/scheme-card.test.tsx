// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SchemeCard } from '../../../shared/components/SchemeCard';
import { schemeFacts } from '../../../shared/components/scheme-facts';
import type { SchemeHit, Verdict } from '../../../shared/contract/match';
import { schemeOf } from '../matching/sample-candidates';
import { click, mount, textsOf, the, unmount } from './mount';

afterEach(unmount);

const CHECKS: Verdict[] = [
  { rule: 'country', city: 'home', verdict: 'pass', because: 'A city of Mozambique may apply.' },
  { rule: 'country', city: 'partner', verdict: 'fail', because: 'Kenya is not among the countries of this scheme for the partner.', evidence: 'Partners from the EU' },
  { rule: 'population', city: 'home', verdict: 'unknown', because: 'It is for cities of 50,000 people or more.', check: 'Find out how many people live in Beira.' },
  { rule: 'cutoff', city: 'both', verdict: 'pass', because: 'It is open until 2099-12-07.' },
];

function hitOf(eligibility: Verdict[]): SchemeHit {
  return { scheme: schemeOf({ cutoffs: [{ date: '2099-12-07', time: '17:00', timeZone: 'Europe/Brussels' }] }), score: 0, reasons: [], eligibility, nextCutoff: '2099-12-07', status: 'open', lastVerified: null };
}

it('says when the call closes, in its own zone', async () => {
  await mount(<SchemeCard hit={hitOf([])} />);
  expect(the('.deadline').textContent).toMatch(/^closes in about \d+ months, 7 December 2099, 17:00 Brussels time/);
});

it('tells on the closed card what fails, what is to check and how much fits', async () => {
  await mount(<SchemeCard hit={hitOf(CHECKS)} home="Beira" partner="Nairobi" />);
  expect(textsOf('.verdict-summary li')).toEqual(['Kenya is not among the countries of this scheme for the partner.', 'To check: city size', '2 rules fit']);
});

it('sets the verdicts of the two cities side by side, each with what it rests on', async () => {
  await mount(<SchemeCard hit={hitOf(CHECKS)} home="Beira" partner="Nairobi" />);
  await click(the('.card-opener'));
  expect(textsOf('.verdicts thead th')).toEqual(['Beira', 'Nairobi']);
  expect(textsOf('.verdicts [scope=rowgroup]')).toEqual(['Country', 'City size', 'Dates']);
  const [country, size, dates] = [...document.querySelectorAll('.verdicts tbody')].map((body) => [...body.querySelectorAll('td')].map((cell) => cell.textContent));
  expect(country).toEqual(['fitsA city of Mozambique may apply.', 'does not fitKenya is not among the countries of this scheme for the partner.It rests on: Partners from the EU.']);
  expect(size).toEqual(['not knownIt is for cities of 50,000 people or more.To check: Find out how many people live in Beira.', '']);
  expect(dates).toEqual(['fitsIt is open until 7 Dec 2099.']);
});

it('names no second city when there is none', async () => {
  await mount(<SchemeCard hit={hitOf(CHECKS.filter(({ city }) => city !== 'partner'))} home="Beira" startOpen />);
  expect(document.querySelectorAll('.verdicts thead')).toHaveLength(0);
  expect(textsOf('h4')).toContain('Checked for Beira');
});

it.each([
  ['the amounts in their own currency', { award: { min: 50_000, max: 1_500_000, currency: 'XOF' } }, 'Amount', 'F CFA 50,000 to F CFA 1,500,000'],
  ['the share and, from it, what is left to pay', { share: { max: 85 } }, 'Share paid', 'up to 85 %'],
  ['the own share from the share paid', { share: { max: 85 } }, 'Own share', 'at least 15 %: what the scheme does not pay'],
  ['the own share as it is told, before any sum of ours', { share: { max: 85 }, ownContribution: '20 % in cash' }, 'Own share', '20 % in cash'],
  ['how many partners of how many countries', { consortium: { min: 2, minCountries: 2 } }, 'Partners', 'from 2 partners · of at least 2 countries'],
  ['a single number of partners', { consortium: { min: 2, max: 2 } }, 'Partners', '2 partners'],
] as const)('gives %s on the closed card', (_name, changes, term, value) => {
  expect(new Map(schemeFacts(schemeOf(changes), true, '2026-11-25')).get(term)?.replace(/\s/gu, ' ')).toBe(value);
});
