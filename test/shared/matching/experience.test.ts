import { describe, expect, it } from 'vitest';
import type { EntryRecord } from '../../../shared/contract/records';
import { experienceOf, type Role } from '../../../shared/matching/experience';
import { practice } from './matching-samples';

const learner = { name: 'Matola', country: 'MZ', role: 'learned' as const };
const doer = { name: 'Yokohama', country: 'JP', role: 'did' as const };

describe('what an entry is worth as experience', () => {
  it.each<[name: string, record: Partial<EntryRecord>, role: Role, value: number, because: RegExp]>([
    ['did it, with results', { maturity: 'result', years: '1994-2001' }, 'did', 0.85, /^Has worked on exactly this, with documented results \(1994-2001\)\.$/],
    ['did it, and the role is not told', { maturity: 'result' }, null, 0.85, /^Has worked on exactly this, with documented results\.$/],
    ['took it over, with results', { maturity: 'result' }, 'learned', 0.765, /took the answer over from another city, with documented results/],
    ['took part, with results', { maturity: 'result' }, 'partner', 0.6375, /Took part in solving it with another city/],
    ['did it, under way', { maturity: 'running' }, 'did', 0.6, /and it is under way/],
    ['took part, under way', { maturity: 'running' }, 'partner', 0.45, /under way/],
    ['did it, how far is not told', {}, 'did', 0.5, /as documented/],
    ['planned it', { maturity: 'plan' }, 'did', 0.2, /planned or agreed this; no result is documented yet/],
    ['planned it with another', { maturity: 'plan' }, 'partner', 0.15, /planned or agreed/],
    ['did it and passed it on to one', { maturity: 'result', passedOnTo: [1] }, 'did', 1, /Has passed it on to another city\.$/],
    ['did it, under way, and passed it on to two', { maturity: 'running', passedOnTo: [1], cities: [doer, learner] }, 'did', 0.75, /Has passed it on to 2 other cities\.$/],
    ['another took it over in the same case', { maturity: 'running', cities: [doer, learner] }, 'did', 0.75, /passed it on/],
    ['took it over: the passing on is the other’s', { maturity: 'running', cities: [doer, learner], passedOnTo: [1] }, 'learned', 0.54, /took the answer over/],
    ['shares the problem only', { kind: 'need' }, 'did', 0.3, /^Shares this problem/],
    ['offers its help', { kind: 'offer' }, 'did', 0.6, /^Offers its help/],
  ])('%s', (_name, record, role, value, because) => {
    const experience = experienceOf(practice(record), role);
    expect(experience.value).toBeCloseTo(value, 10);
    expect(experience.because).toMatch(because);
    expect(experience.shares).toBe(record.kind === 'need');
  });

  it('puts results before work under way, before the unknown, before a need, before a plan', () => {
    const values = [{ maturity: 'result' as const }, { maturity: 'running' as const }, {}, { kind: 'need' as const }, { maturity: 'plan' as const }].map((record) => experienceOf(practice(record), 'did').value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBe(5);
  });
});
