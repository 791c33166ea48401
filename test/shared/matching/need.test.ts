import { describe, expect, it } from 'vitest';
import type { EntryRecord } from '../../../shared/contract/records';
import type { ScoredEntry } from '../../../shared/matching/candidate';
import { needOf } from '../../../shared/matching/need';
import { rank } from '../../../shared/matching/rank';
import { candidateOf, cityOf, entryOf, factsOf, homeOf, scored } from './sample-candidates';

it.each<[name: string, entry: Partial<EntryRecord>, value: number | null, because: RegExp]>([
  ['a need', { kind: 'need' }, 1, /^Says that it has this problem, and/],
  ['a need with its year', { kind: 'need', year: 2018 }, 1, /\(2018\)/],
  ['a plan', { maturity: 'plan', years: '2020-2024' }, 0.5, /planned or agreed.*\(2020-2024\).*no result yet/],
  ['work under way', { maturity: 'running' }, 0.25, /Works on this now/],
  ['a result', { maturity: 'result' }, null, /never/],
  ['a practice of which nobody says how far it got', {}, null, /never/],
  ['an offer, even one under way', { kind: 'offer', maturity: 'running' }, null, /never/],
])('%s as a need', (_name, entry, value, because) => {
  const need = needOf(entryOf(entry));
  expect(need?.value ?? null).toBe(value);
  if (need) expect(need.because).toMatch(because);
});

it.each<[name: string, entry: Partial<EntryRecord>, role: ScoredEntry['role'], needs: boolean]>([
  ['the city that helps another in it', { cities: [{ name: 'Aarhus', country: 'DK', role: 'did' }, { name: 'Tshwane', country: 'ZA', role: 'learned' }] }, 'did', false],
  ['the city that learns in it', { cities: [{ name: 'Aarhus', country: 'DK', role: 'did' }, { name: 'Tshwane', country: 'ZA', role: 'learned' }] }, 'learned', true],
  ['a city that has passed it on', { passedOnTo: [{ name: 'Tshwane', country: 'ZA' }] }, 'did', false],
  ['a city at work on its own', { cities: [{ name: 'Tshwane', country: 'ZA', role: 'did' }] }, 'did', true],
  ['cities at work side by side', { cities: [{ name: 'Aarhus', country: 'DK' }, { name: 'Tshwane', country: 'ZA' }] }, null, true],
])('of work under way, %s (row %#)', (_name, entry, role, needs) => {
  expect(needOf(entryOf({ maturity: 'running', ...entry }), role) !== null).toBe(needs);
});

describe('who needs what we do well', () => {
  const options = { home: homeOf(), direction: 'needs' as const, limit: 10, today: '2026-11-22' };
  const city = (id: number, entry: Partial<EntryRecord>, relevance = 1) => candidateOf({ city: cityOf({ id, name: `City ${id}`, country: 'BR' }), entries: [scored({ relevance, entry: entryOf(entry) })] });

  it('puts the city that says it needs this before one that plans, and that before one at work', () => {
    const partners = rank([city(1, { maturity: 'running' }), city(2, { maturity: 'plan' }), city(3, { kind: 'need' })], options);
    expect(partners.map(({ city: { id } }) => id)).toEqual([3, 2, 1]);
    expect(partners.map(({ reasons }) => reasons.map(({ signal }) => signal))).toEqual(Array.from({ length: 3 }, () => ['theme', 'need', 'capacity']));
  });

  it('takes the need worth most, named when it is not the entry closest to the offer', () => {
    const [partner] = rank([candidateOf({ entries: [scored({ entry: entryOf({ maturity: 'running' }) }), scored({ relevance: 0.9, entry: entryOf({ id: 'said', kind: 'need', done: 'Drains overflow.' }) })] })], options);
    const need = partner?.reasons.find(({ signal }) => signal === 'need');
    expect(need?.points).toBeCloseTo(25 * 0.9, 1);
    expect(need?.evidence?.map(({ entryId }) => entryId)).toEqual(['said']);
  });

  it.each([
    ['lower-middle', 'low', 'south-south'],
    ['low', 'high', 'south-north'],
    ['high', 'low', 'north-south'],
  ] as const)('names the home city as the side that gives: %s home, %s partner', (home, partner, orientation) => {
    const [found] = rank([candidateOf({ facts: factsOf({ income: partner }) })], { ...options, home: homeOf({ facts: factsOf({ income: home }) }) });
    expect(found?.orientation).toBe(orientation);
  });
});
