import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../shared/contract/match';
import { SCHEME_STATUSES, slugs } from '../../../shared/framework/facets';
import { rankSchemes, type SchemeCandidate } from '../../../shared/matching/scheme-score';
import { schemeOf } from './sample-candidates';

const problem = { themes: new Map([['health', 0.4], ['environment', 0.2]] as const), subthemes: new Map([['primary-health', 0.4]] as const), homeName: 'Beira' };
const verdict = (value: Verdict['verdict']): Verdict => ({ rule: 'country', city: 'home', verdict: value, because: `It is a ${value}.` });

function candidate(id: string, { scheme = {}, ...changes }: Partial<Omit<SchemeCandidate, 'scheme'>> & { scheme?: Parameters<typeof schemeOf>[0] } = {}): SchemeCandidate {
  return { scheme: schemeOf({ id, themes: ['health'], ...scheme }), relevance: 0, eligibility: [verdict('pass')], status: 'open', nextCutoff: null, ...changes };
}

const order = (candidates: SchemeCandidate[], given: Parameters<typeof rankSchemes>[1] = problem) => rankSchemes(candidates, given, 100).map(({ scheme }) => scheme.id).join(' ');

describe('the order of schemes', () => {
  it.each<[name: string, candidates: SchemeCandidate[], expected: string]>([
    ['what can be used now comes first', slugs(SCHEME_STATUSES).map((status) => candidate(status, { status })), 'open rolling forecast unverified closed historic'],
    ['who may take part, who perhaps may, who may not', [candidate('no', { eligibility: [verdict('pass'), verdict('fail')] }), candidate('perhaps', { eligibility: [verdict('pass'), verdict('unknown')] }), candidate('yes')], 'yes perhaps no'],
    [
      'the problem’s sub-theme, its theme, any theme, its lesser theme, another',
      [
        candidate('other', { scheme: { themes: ['housing'] } }),
        candidate('lesser', { scheme: { themes: ['environment'] } }),
        candidate('any', { scheme: { themes: [] } }),
        candidate('theme'),
        candidate('subtheme', { scheme: { subthemes: ['primary-health'] } }),
      ],
      'subtheme theme any lesser other',
    ],
    ['a text that answers the problem before one that does not', [candidate('vague'), candidate('apt', { relevance: 0.5 })], 'apt vague'],
    ['alike in all, the sooner cut-off first, the unknown last, then by id', [candidate('c'), candidate('b'), candidate('late', { nextCutoff: '2027-05-01' }), candidate('soon', { nextCutoff: '2026-12-01' })], 'soon late b c'],
  ])('%s', (_name, candidates, expected) => {
    expect(order(candidates)).toBe(expected);
    assert(property(shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
      expect(order(shuffled)).toBe(expected);
    }), { numRuns: 20 });
  });
});

it('hides nothing: a scheme that fits in no way is listed, with the reason that counts for nothing left out', () => {
  const [hit, ...others] = rankSchemes([candidate('none', { scheme: { themes: ['housing'] }, eligibility: [verdict('fail')], status: 'historic' })], problem, 10);
  expect(others).toEqual([]);
  expect(hit).toMatchObject({ score: 0, reasons: [], status: 'historic', eligibility: [verdict('fail')] });
});

it.each<[name: string, changes: Parameters<typeof candidate>[1], homeName: string | null, signal: string, points: number, words: string]>([
  ['for the sub-theme', { scheme: { subthemes: ['primary-health'] } }, 'Beira', 'theme', 30, 'For primary health'],
  ['for the theme', {}, 'Beira', 'theme', 24, 'For health.'],
  ['for any theme', { scheme: { themes: undefined } }, 'Beira', 'theme', 13.5, 'For any theme.'],
  ['with a rule that excludes', { eligibility: [verdict('fail')] }, 'Beira', 'status', 20, 'Open.'],
  ['for other themes, by its words', { scheme: { themes: ['housing'] }, relevance: 1 }, 'Beira', 'theme', 20, 'For other themes'],
  ['without a home city', { eligibility: [] }, null, 'eligibility', 15, 'Choose your home city'],
  ['without a rule', { eligibility: [] }, 'Beira', 'eligibility', 15, 'No rule'],
  ['with an open question', { eligibility: [verdict('pass'), verdict('unknown')] }, 'Beira', 'eligibility', 22.5, 'It is a unknown.'],
  ['that may be used', {}, 'Beira', 'eligibility', 30, 'It is a pass.'],
  ['with a cut-off', { nextCutoff: '2026-12-01' }, 'Beira', 'status', 20, 'Open; next cut-off 2026-12-01.'],
  ['that is expected', { status: 'forecast' }, 'Beira', 'status', 14, 'Expected.'],
])('a scheme %s says so', (_name, changes, homeName, signal, points, words) => {
  const [hit] = rankSchemes([candidate('s', changes)], { ...problem, homeName }, 10);
  const reason = hit?.reasons.find((one) => one.signal === signal);
  expect(reason?.points).toBeCloseTo(points);
  expect(reason?.because).toContain(words);
  expect(hit?.score).toBeCloseTo(hit?.reasons.reduce((sum, one) => sum + one.points, 0) ?? NaN);
});

it('a problem without themes is paired with schemes by words, state and rules', () => {
  expect(order([candidate('vague'), candidate('apt', { relevance: 1 })], { themes: new Map(), subthemes: new Map(), homeName: null })).toBe('apt vague');
});

it('a problem matched by words alone does not call a scheme’s themes other ones', () => {
  const [hit] = rankSchemes([candidate('s', { scheme: { themes: ['housing', 'health'] }, relevance: 1 })], { themes: new Map(), subthemes: new Map(), homeName: null }, 10);
  expect(hit?.reasons[0]).toMatchObject({ signal: 'theme', because: 'For housing and shelter; health; found by its words.' });
});

it('puts what a rule excludes below all others, however well it fits, but not what is only past its date', () => {
  const past: Verdict = { rule: 'cutoff', city: 'both', verdict: 'fail', because: 'It has passed.' };
  expect(order([candidate('excluded', { eligibility: [verdict('fail')], relevance: 1 }), candidate('meagre', { scheme: { themes: ['housing'] }, status: 'historic' }), candidate('past', { eligibility: [verdict('pass'), past], relevance: 1, status: 'closed' })])).toBe('past meagre excluded');
});

it('gives as many as asked for', () => {
  expect(rankSchemes(['a', 'b', 'c'].map((id) => candidate(id)), problem, 2).map(({ scheme }) => scheme.id)).toEqual(['a', 'b']);
});
