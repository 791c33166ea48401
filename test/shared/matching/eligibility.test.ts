import { describe, expect, it } from 'vitest';
import type { SchemeRecord } from '../../../shared/contract/records';
import { eligibility } from '../../../shared/matching/eligibility';
import { homeOf, schemeOf } from './sample-candidates';

const home = homeOf({ groups: ['africa', 'dac'] });
const side = (countries: string[], groups: string[] = [], text?: string) => ({ countries, groups, text });

describe('the country of the home city', () => {
  it.each<[name: string, scheme: Partial<SchemeRecord>, verdict: string, words: string]>([
    ['listed on the home side', { home: side(['PT', 'MZ']) }, 'pass', 'A city of Mozambique may apply.'],
    ['in a group of the home side', { home: side([], ['africa']) }, 'pass', 'may apply'],
    ['listed beside a group it is not in', { home: side(['MZ'], ['eu']) }, 'pass', 'may apply'],
    ['listed on the partner side only', { home: side(['DE']), partner: side(['MZ']) }, 'pass', 'as the partner'],
    ['in a group of the partner side, the home side untold', { partner: side([], ['dac']) }, 'pass', 'as the partner'],
    ['on neither list', { home: side(['DE']), partner: side([], ['eu']) }, 'fail', 'Mozambique is not among the countries'],
    ['not on the home side, the partner side untold', { home: side(['DE']) }, 'unknown', 'Not clear'],
    ['not on the home side, the partner side told in words', { home: side(['DE']), partner: side([], [], 'Partner countries of the ministry') }, 'unknown', 'check with the runner'],
    ['told in words only', { home: side([], [], 'Cities of eligible countries') }, 'unknown', 'Not clear'],
    ['not on lists of which one is ours, drawn from words', { home: side(['DE']), partner: side(['KE'], [], 'Least developed countries; our list') }, 'unknown', 'Not clear'],
    ['on our list', { home: side(['MZ'], [], 'Our list of the programme’s countries') }, 'pass', 'may apply'],
  ])('%s: %#', (_name, scheme, verdict, words) => {
    const [first, ...others] = eligibility(schemeOf(scheme), home);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ rule: 'country', city: 'home', verdict });
    expect(first?.because).toContain(words);
  });

  it('quotes the sentence that the rule rests on', () => {
    const [verdict] = eligibility(schemeOf({ home: side(['MZ']), evidence: { home: 'Cities of Mozambique may apply.' } }), home);
    expect(verdict?.because).toBe('A city of Mozambique may apply. (Cities of Mozambique may apply)');
  });
});

describe('the size of the home city', () => {
  it.each<[name: string, people: number | null, limits: NonNullable<SchemeRecord['population']>, verdict: string]>([
    ['within both limits', 50_000, { min: 20_000, max: 100_000 }, 'pass'],
    ['at the lower limit', 20_000, { min: 20_000 }, 'pass'],
    ['at the upper limit', 100_000, { max: 100_000 }, 'pass'],
    ['below the lower limit', 19_999, { min: 20_000, max: 100_000 }, 'fail'],
    ['above the upper limit', 100_001, { max: 100_000 }, 'fail'],
    ['unknown', null, { min: 20_000 }, 'unknown'],
    ['against a rule in words', 50_000, { text: 'Small and medium-sized cities' }, 'unknown'],
  ])('%s', (_name, people, population, verdict) => {
    const verdicts = eligibility(schemeOf({ population }), homeOf({ city: { population: people } }));
    expect(verdicts).toMatchObject([{ rule: 'population', verdict }]);
    if (population.text) expect(verdicts[0]?.because).toContain(population.text);
  });
});

it('a scheme without a rule has no verdict, one with two rules has two', () => {
  expect(eligibility(schemeOf(), home)).toEqual([]);
  expect(eligibility(schemeOf({ home: side([]), partner: side([]) }), home)).toEqual([]);
  expect(eligibility(schemeOf({ home: side(['MZ']), population: { min: 1 } }), home).map(({ rule }) => rule)).toEqual(['country', 'population']);
});
